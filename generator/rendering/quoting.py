"""Escapes a text for HTML as html.escape does, which looks through it five times, in one look."""

from __future__ import annotations

from html import escape

from generator.rendering.direct_code import escape_text


def quote(text: str) -> str:
    """The text for an element or a quoted attribute; most texts have nothing to escape."""
    return text if escape_text(text) is text else escape(text)
