"""The cells of an Excel sheet that hold something: an empty one can lie in row 1,048,576."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from generator.importers.limits import MAX_COLUMNS, MAX_ROWS

_MOST_MERGED = MAX_ROWS * MAX_COLUMNS
"""More covered cells than a whole table has are no table's."""

Cells = dict[int, dict[int, Any]]
"""By row, then by column."""


def filled_cells(sheet: Any) -> Cells:  # noqa: ANN401 - openpyxl's sheet
    """Every cell with words or a number in it, from top to bottom."""
    found: Cells = {}
    # Asked for its rows, openpyxl makes every cell up to the last one: 17 thousand millions.
    for (row, column), cell in sorted(sheet._cells.items(), key=_place):  # noqa: SLF001
        if cell.value is not None and str(cell.value).strip():
            found.setdefault(row, {})[column] = cell
    return found


def _place(item: tuple[tuple[int, int], Any]) -> tuple[int, int]:
    return item[0]


def _covered(area: Any) -> Iterator[tuple[int, int]]:  # noqa: ANN401 - openpyxl's range
    """As far as a table can reach."""
    bottom = min(area.max_row, area.min_row + MAX_ROWS)
    right = min(area.max_col, MAX_COLUMNS)
    return (
        (row, column)
        for row in range(area.min_row, bottom + 1)
        for column in range(area.min_col, right + 1)
    )


def all_merged(sheet: Any) -> frozenset[tuple[int, int]]:  # noqa: ANN401 - openpyxl's sheet
    """What all merged ranges of a sheet cover."""
    places = (place for area in sheet.merged_cells.ranges for place in _covered(area))
    return frozenset(islice(places, _MOST_MERGED))
