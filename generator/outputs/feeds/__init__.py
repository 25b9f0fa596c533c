"""Feeds of changes that people and programs follow (R-111)."""
