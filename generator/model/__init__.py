"""What the world is: notices, their rows, offices, themes, places, progress."""
