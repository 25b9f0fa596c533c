"""Turns records into their one canonical text, and keeps the comments of hand edits."""
