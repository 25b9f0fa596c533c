"""Finds personal data and marks of secrecy in any text, and keeps false alarms away (R-061)."""
