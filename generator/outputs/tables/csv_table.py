"""Writes lists as CSV that Excel opens as it stands and that runs no formula (R-104, R-127)."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from io import StringIO

from generator.model.formula import FORMULA_LIKE
from generator.outputs.publication import Publication
from generator.outputs.tables.columns import COLUMNS, Value, row_maker
from generator.outputs.tables.formats import TableFormat

BOM = "\ufeff"
"""Without it Excel on a Chinese Windows reads GBK."""

SEPARATOR = "|"
"""Stands between several texts in one cell; no printed name has it."""


def csv_format(publication: Publication) -> TableFormat:
    """One line a record, all columns."""
    make_row = row_maker(publication)
    head = csv_line(column.name for column in COLUMNS)

    return TableFormat(
        suffix="csv",
        write_record=lambda entry: csv_line(make_row(entry)),
        write_file=lambda lines: csv_file(head, lines),
    )


def csv_file(head: str, lines: Iterable[str]) -> bytes:
    """A whole file with its mark."""
    return f"{BOM}{head}{''.join(lines)}".encode()


def csv_line(values: Iterable[Value]) -> str:
    """One record as RFC 4180 has it, with CRLF at its end."""
    line = StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([_text(value) for value in values])
    return line.getvalue()


def guard(text: str) -> str:
    """Put an apostrophe before a text that would be run as a formula."""
    return f"'{text}" if FORMULA_LIKE.match(text) else text


def _text(value: Value) -> str:
    if isinstance(value, str):
        return guard(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return guard(SEPARATOR.join(value))
    return value.isoformat() if isinstance(value, date) else str(value)
