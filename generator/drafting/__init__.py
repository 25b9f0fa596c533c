"""Turns a few answers into a draft record."""
