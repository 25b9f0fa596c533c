"""Says which cells of a table are one with the cell above, and how many rows they go over."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.document import ColumnField
from generator.views.entry import Entry
from generator.views.printed_cell import is_merged

THEMES = frozenset({ColumnField.THEME, ColumnField.THEME_1, ColumnField.THEME_2})
"""Columns whose cells hold the headings of the document."""


def goes_on(rows: Sequence[Entry], at: int, field: ColumnField) -> bool:
    """Whether the cell belongs to one that began in a row above; a withdrawn row shares nothing."""
    if at == 0:
        return False
    if field is ColumnField.THEME_1:
        return True
    if field in THEMES:
        return rows[at].task.heading_key == rows[at - 1].task.heading_key
    return is_merged(rows[at], field) and rows[at - 1].is_listed


def span_of(rows: Sequence[Entry], at: int, field: ColumnField) -> int:
    """How many rows the cell that begins in this row goes over."""
    below = at + 1
    while below < len(rows) and goes_on(rows, below, field):
        below += 1
    return below - at
