"""Every word that our articles say in their own voice, Chinese and English side by side."""
