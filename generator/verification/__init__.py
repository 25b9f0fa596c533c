"""Holds a finished site to its duties before it goes out."""
