"""Turns a text into the number of columns it takes on a screen."""

from __future__ import annotations

import re

# Our own table: the one of the standard library changes with the version of Python, and the
# form of a file must not. Han and full-width signs; signs of ambiguous width are not listed.
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff"
    "\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6"
    "\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff\U00020000-\U0003fffd]"
)


def columns(text: str) -> int:
    """How many columns: a Han character takes two, a sign of ambiguous width one."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))
