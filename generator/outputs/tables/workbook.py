"""Writes lists as workbooks: openpyxl makes one, and each list is set into it as text.

openpyxl takes 10 ms for a workbook and 0.3 ms for a row; a record stands in a dozen lists.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, partial
from string import ascii_uppercase
from typing import TYPE_CHECKING

from generator.outputs.office_package import xml_text
from generator.outputs.publication import Publication
from generator.outputs.tables.columns import COLUMNS, Value, row_maker
from generator.outputs.tables.formats import TableFormat

if TYPE_CHECKING:
    from generator.outputs.tables.workbook_mould import Mould, Styles

ROW = "\0"
"""Stands for the number of the row, which differs from file to file."""

LINE = "\n"
"""Stands between several texts in one cell, whose lines are wrapped."""

LINE_HEIGHT = 15
"""In points, of a line of 11 points."""

MOST_LINES = 27
"""Spreadsheets show no row higher than 409 points."""

FIRST_DAY = date(1899, 12, 30)
"""Day 0 of a spreadsheet for every date after February 1900."""

_LETTERS = (*ascii_uppercase, *(f"A{letter}" for letter in ascii_uppercase))[: len(COLUMNS)]
_WIDTHS = tuple(column.width - 1 for column in COLUMNS)
_RISKY = ("=", "+", "-", "@", "\t", "\r", "'")


def workbook_format(publication: Publication) -> TableFormat:
    """One row a record, all columns, with real dates, numbers and truth values."""
    mould = cache(partial(_make_mould, publication))
    make_row = row_maker(publication)
    write_cells = cache(lambda: cell_writer(mould().styles))
    return TableFormat(
        suffix="xlsx",
        write_record=lambda entry: write_cells()(make_row(entry)),
        write_file=lambda rows: _write_file(mould(), rows),
    )


def _make_mould(publication: Publication) -> Mould:
    # To load openpyxl takes longer than to see that no record has changed.
    from generator.outputs.tables.workbook_mould import make_mould  # noqa: PLC0415

    return make_mould(publication)


def _write_file(mould: Mould, rows: Sequence[str]) -> bytes:
    numbered = (row.replace(ROW, str(number)) for number, row in enumerate(rows, start=2))
    return mould.fill("".join(numbered), len(rows) + 1)


def cell_writer(styles: Styles) -> Callable[[Sequence[Value]], str]:
    """Make rows of cells; an empty value has no cell."""

    def write(values: Sequence[Value]) -> str:
        cells = "".join(
            _cell(f'r="{letter}{ROW}"', value, styles)
            for letter, value in zip(_LETTERS, values, strict=True)
            if value not in (None, "", ())
        )
        return f'<row r="{ROW}" ht="{LINE_HEIGHT * _lines(values)}">{cells}</row>'

    return write


def _lines(values: Sequence[Value]) -> int:
    """How many lines the highest cell takes; programs that do not measure rows show all of it."""
    return min(MOST_LINES, max(map(_cell_lines, values, _WIDTHS)))


def _cell_lines(value: Value, width: int) -> int:
    if isinstance(value, str):
        return sum(-(-_width(line) // width) or 1 for line in value.split(LINE))
    if isinstance(value, tuple):
        return sum(-(-_width(text) // width) or 1 for text in value)
    return 1


def _width(text: str) -> int:
    """A Chinese character has three bytes and is two wide; a letter has one and is one wide."""
    return (len(text.encode()) + len(text)) // 2


def _cell(place: str, value: Value, styles: Styles) -> str:
    match value:
        case bool():
            return f'<c {place} s="{styles.boolean}" t="b"><v>{int(value)}</v></c>'
        case int():
            return f'<c {place} s="{styles.integer}"><v>{value}</v></c>'
        case date():
            return f'<c {place} s="{styles.date}"><v>{(value - FIRST_DAY).days}</v></c>'
        case tuple():
            return _text_cell(place, LINE.join(value), styles)
        case _:
            return _text_cell(place, str(value), styles)


def _text_cell(place: str, text: str, styles: Styles) -> str:
    """A string, never a formula; one that looks like a formula stays a string when edited too."""
    style = styles.quoted if text.startswith(_RISKY) else styles.text
    string = f'<is><t xml:space="preserve">{xml_text(text)}</t></is>'
    return f'<c {place} s="{style}" t="inlineStr">{string}</c>'
