"""Tells the level of each theme: headings across the table come first, then columns."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importers.columns import Plan
from generator.importers.log import Fate
from generator.importers.marks import section_mark
from generator.importers.row_kinds import SortedRow


def section_levels(rows: Sequence[SortedRow]) -> int:
    """How many levels of headings are printed across the table."""
    marks = {section_mark(r.text) or 1 for r in rows if r.fate is Fate.SECTION}
    return min(len(marks), 2)


def theme_levels(rows: Sequence[SortedRow], plan: Plan) -> tuple[int | None, ...]:
    """For each column of themes its level; None for one below the second."""
    first = section_levels(rows) + 1
    levels = range(first, first + len(plan.themes))
    return tuple(level if level <= 2 else None for level in levels)  # noqa: PLR2004 - levels
