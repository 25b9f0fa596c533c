"""Turns YAML records of disclosure tasks into accessible, searchable public pages."""

__version__ = "0.1.0"
