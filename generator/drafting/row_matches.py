"""Finds for each row of a record the row of a corrected file that it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

Plain = dict[str, Any]
_ALIKE = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMatch:
    """A row of the record, a row of the file, or both."""

    old: Plain | None = None
    new: Plain | None = None


def match_rows(old: Sequence[Plain], new: Sequence[Plain]) -> tuple[RowMatch, ...]:
    """Rows with the same wording first, then the most alike between them; all in record order."""
    pairs = _same(old, new)
    taken = set(pairs.values())
    for position, row in enumerate(old):
        if position in pairs or row.get("withdrawn"):
            continue
        low = max((pairs[n] for n in pairs if n < position), default=-1)
        high = min((pairs[n] for n in pairs if n > position), default=len(new))
        free = [n for n in range(low + 1, high) if n not in taken]
        best = max(free, key=lambda n: _likeness(row, new[n]), default=None)
        if best is not None and _likeness(row, new[best]) >= _ALIKE:
            pairs[position] = best
            taken.add(best)
    kept = [
        RowMatch(old=row, new=new[pairs[position]] if position in pairs else None)
        for position, row in enumerate(old)
    ]
    return (*kept, *(RowMatch(new=row) for n, row in enumerate(new) if n not in taken))


def _same(old: Sequence[Plain], new: Sequence[Plain]) -> dict[int, int]:
    """Rows whose wording did not change, in order."""
    first, second = ([str(row["requirement"]) for row in rows] for rows in (old, new))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return {
        block.a + step: block.b + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }


def _likeness(old: Plain, new: Plain) -> float:
    likeness = SequenceMatcher(None, old["requirement"], new["requirement"]).ratio()
    same_number = old.get("seq") is not None and old.get("seq") == new.get("seq")
    return likeness + (0.2 if same_number else 0)
