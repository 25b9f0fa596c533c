"""Turns any text into Markdown that shows it as it is."""

from __future__ import annotations


def plain(text: str) -> str:
    """Official wording is no Markdown (R-127)."""
    return "".join(f"\\{mark}" if mark in "\\`*_[]<>#|~&" else mark for mark in text)
