"""Turns the printed lines of a cell into its words: layout goes, separators stay."""

from __future__ import annotations

import re
from collections.abc import Collection

_SEPARATORS = "、，；,;：:"
_SPACES = re.compile(r"[ \t\u3000]+")
_WORD_SPACE = re.compile(r"(?<=[0-9A-Za-z.,%])[ \t]+(?=[0-9A-Za-z(])")
_LATIN = re.compile(r"[0-9A-Za-z]")
_SHORT = 3
"""Shorter than any office: a piece of a name that was spread out."""


def running_text(printed: str) -> str:
    """One line: line breaks inside a cell are layout."""
    lines = [line.strip(" \t\u3000") for line in printed.split("\n")]
    text = ""
    for line in lines:
        needs_space = text and line and _LATIN.match(text[-1]) and _LATIN.match(line[0])
        text += f" {line}" if needs_space and text[-1].isalpha() and line[0].isalpha() else line
    return text


def heading_text(printed: str) -> str:
    """One line without the spaces of layout; those between Latin words stay."""
    text = running_text(printed)
    kept = _WORD_SPACE.sub("\0", text)
    return _SPACES.sub("", kept).replace("\0", " ")


def names_text(printed: str, known: Collection[str]) -> str:
    """The words of a cell with names: a line break stays only where it parts two names."""
    lines = [line.strip(" \t\u3000") for line in printed.split("\n")]
    pieces = [piece for line in lines if line for piece in _parts_of(line, known)]
    text = ""
    for piece in pieces:
        last = text.rpartition("\n")[2]
        is_apart = text and text[-1] not in _SEPARATORS and piece[0] not in _SEPARATORS
        is_one = last + piece in known and not (last in known and piece in known)
        text += f"\n{piece}" if is_apart and not is_one else piece
    return text


def _parts_of(line: str, known: Collection[str]) -> list[str]:
    """Names that spaces keep apart; spaces within a name are layout."""
    parts = [part for part in _SPACES.split(line) if part]
    if len(parts) < 2 or "".join(parts) in known:  # noqa: PLR2004 - nothing to part
        return ["".join(parts)]
    if any(len(part) < _SHORT and part not in known for part in parts):
        return ["".join(parts)]
    return parts
