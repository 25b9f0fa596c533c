"""Measures our search beside Pagefind as it comes and the theme's own search."""
