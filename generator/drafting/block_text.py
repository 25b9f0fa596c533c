"""Keeps the lines, and so the comments, of parts of a file that a new text leaves as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.formatting.comments import Comment

_START = re.compile(r"(?:[a-z_]+:|  - id: )")
_NAME = re.compile(r"(?:  - id: )?([^\s:]+)")


def keep_blocks(old_text: str, comments: Sequence[Comment], old_plain: str, new_plain: str) -> str:
    """The new text, but blocks that are the same without comments stand as in the old text.

    Comments of a block that did change stand above its new lines.
    """
    old, plain = dict(_blocks(old_text)), dict(_blocks(old_plain))
    start = {name: old_text.index(block) for name, block in old.items()}
    parts: list[str] = []
    for name, block in _blocks(new_plain):
        before = old.get(name)
        if before is None:
            parts.append(block)
        elif plain.get(name, "").strip() == block.strip():
            parts.append(before.rstrip("\n") + block[len(block.rstrip("\n")) :])
        else:
            end = start[name] + len(before)
            kept = [c.text for c in comments if start[name] <= c.index < end]
            indent = "  " if block.startswith("  ") else ""
            parts.append("".join(f"{indent}{line}\n" for line in kept) + block)
    return "".join(parts)


def _blocks(text: str) -> list[tuple[str, str]]:
    """Each key of the file, and each row, with the comments above it."""
    lines = text.splitlines(keepends=True)
    starts = [_above(lines, n) for n, line in enumerate(lines) if _START.match(line)]
    bounds = list(pairwise([0, *starts, len(lines)]))
    found = (("".join(lines[start:end])) for start, end in bounds if start < end)
    return [(_name(block), block) for block in found]


def _name(block: str) -> str:
    named = (_NAME.match(line) for line in block.splitlines() if _START.match(line))
    return next((found[1] for found in named if found), "")


def _above(lines: list[str], at: int) -> int:
    """Comments right above a block belong to it, but for the head of the file."""
    start = at
    while start > 1 and lines[start - 1].lstrip().startswith("#"):
        start -= 1
    return start
