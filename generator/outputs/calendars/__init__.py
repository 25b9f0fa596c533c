"""Calendars of deadlines that people subscribe to (R-110)."""
