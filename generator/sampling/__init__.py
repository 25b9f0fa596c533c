"""Turns a number into content of that many records, the same on every machine, for measuring."""
