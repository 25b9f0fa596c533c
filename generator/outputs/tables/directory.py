"""Writes the records in the columns of the official directory of disclosure items (R-047)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.model.document import ColumnField
from generator.outputs.prints import print_list
from generator.outputs.publication import Publication
from generator.outputs.tables.csv_table import csv_file, csv_line
from generator.rendering.page import Artifact
from generator.views.entry import Entry
from generator.views.printed_cell import is_merged, printed_heading, printed_lines
from generator.views.source import word_row, word_source
from generator.views.wording.words import WORDS

HEADERS = (
    "序号",
    "公开事项(一级/二级)",
    "公开内容(要素)",
    "公开依据",
    "公开时限",
    "公开主体",
    "公开渠道和载体",
    "公开对象(全社会/特定群体)",
    "公开方式(主动/依申请)",
    "公开层级(县级/乡级)",
)
"""As the official form has them."""

FILE = "data/directory.csv"
"""Where it stands."""

NOT_STATED = "原文未列"
"""What stands where a document does not say it: nothing is filled in for an office."""

NO_COLUMN = WORDS["zh"]["empty_absent"]
"""What stands where the table of the document has no such column (R-042)."""

AS_ABOVE = "（推定同上栏）"
"""Follows what an empty cell is taken to share with the row above."""

_OFFICES = (ColumnField.LEAD, ColumnField.RESPONSIBLE)
_BREAK_AFTER_MARK = re.compile(r"(?<=[、，；])\n")


def produce_directory(publication: Publication) -> Iterator[Artifact]:
    """One line a record, numbered through."""
    yield from publication.keeping.portion(
        FILE, print_list(publication.listed, publication.prints), lambda: _file(publication.listed)
    )


def _file(entries: Sequence[Entry]) -> Iterator[Artifact]:
    lines = (csv_line((number, *_cells(entry))) for number, entry in enumerate(entries, start=1))
    yield Artifact(path=FILE, content=csv_file(csv_line(HEADERS), lines))


def _cells(entry: Entry) -> tuple[str, ...]:
    """Cells as printed; channel, audience, way and level stand in none of our documents.

    The number of the line is that of this file, so the basis says which item of the table it is.
    """
    headings = "/".join(printed_heading(heading) for heading in entry.theme_path)
    item = word_row(entry.task, entry.row, WORDS["zh"])
    return (
        headings or NOT_STATED,
        entry.task.requirement,
        f"{word_source(entry.document)}，{item}",
        _deadline(entry),
        _offices(entry),
        *(NOT_STATED,) * 4,
    )


def _deadline(entry: Entry) -> str:
    field = ColumnField.DEADLINE
    if not entry.document.table.has(field):
        return NO_COLUMN
    text = entry.task.deadline.text
    return NOT_STATED if text is None else text + _shared(entry, field)


def _offices(entry: Entry) -> str:
    """Each cell under its own header where there are two: who leads does not merely take part."""
    headers = {
        field: column.header
        for column in entry.document.table.columns
        for field in column.fields
        if field in _OFFICES
    }
    cells = {field: cell for field in headers if (cell := _cell(entry, field))}
    if not cells:
        return NOT_STATED if headers else NO_COLUMN
    if len(headers) == 1:
        return "".join(cells.values())
    return "；".join(f"{headers[field]}：{cell}" for field, cell in cells.items())


def _cell(entry: Entry, field: ColumnField) -> str:
    """A cell as printed, in one line: 等 and who supports are words of it."""
    printed = "\n".join(printed_lines(entry, field))
    line = _BREAK_AFTER_MARK.sub("", printed).replace("\n", "、")
    return line + _shared(entry, field) if line else ""


def _shared(entry: Entry, field: ColumnField) -> str:
    return AS_ABOVE if is_merged(entry, field) else ""
