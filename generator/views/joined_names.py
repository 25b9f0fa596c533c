"""Finds where a cell prints names or marks in a way that had to be read: that reading is ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

_REPEATED = re.compile(r"(?:[、，；,;]\s*){2,}")
"""Marks with nothing between them."""


def joined_names(printed: str, names: Iterable[str]) -> Iterator[str]:
    """Names that stand one behind the other without any mark, each run of them once."""
    longest_first = sorted(set(names), key=len, reverse=True)
    if not longest_first:
        return
    spots = [m.span() for m in re.finditer("|".join(map(re.escape, longest_first)), printed)]
    yield from dict.fromkeys(printed[start:end] for start, end in _touching(spots))


def _touching(spots: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
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
