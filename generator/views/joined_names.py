"""Finds where a cell prints names or marks in a way that had to be read: that reading is ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_MARKS = re.compile(r"[、，；,;\s。]")
"""What parts names in a cell."""

_REPEATED = re.compile(r"(?:[、，；,;]\s*){2,}")
"""Marks with nothing between them."""


def joined_names(printed: str, names: Iterable[str]) -> Iterator[str]:
    """Names that stand one behind the other without any mark, each run of them once."""
    known = frozenset(names)
    if all(piece in known for piece in _MARKS.split(printed) if piece):
        return  # As most cells are: a name between two marks.
    spots = _spots(printed, tuple(sorted(known, key=len, reverse=True)))
    yield from dict.fromkeys(printed[start:end] for start, end in _touching(spots))


def _spots(printed: str, longest_first: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where names stand; of names that begin at one place the longest."""
    at = 0
    while at < len(printed):
        if printed.startswith(longest_first, at):
            end = at + next(len(name) for name in longest_first if printed.startswith(name, at))
            yield at, end
            at = end
        else:
            at += 1


def _touching(spots: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where two or more names follow each other without a gap; the longest name was taken first."""
    start = end = count = 0
    for begin, stop in (*spots, (-1, -1)):
        if begin == end and count:
            end, count = stop, count + 1
            continue
        if count > 1:
            yield start, end
        start, end, count = begin, stop, 1


def repeated_marks(printed: str) -> Iterator[str]:
    """Marks printed twice, with no name between them."""
    yield from dict.fromkeys(found.group().strip() for found in _REPEATED.finditer(printed))
