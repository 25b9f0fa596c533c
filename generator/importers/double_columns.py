"""Parts a printed column that holds two things (责任单位及完成时限) into the two that it names."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importers.column_words import Role, plain_header, role_of
from generator.importers.log import Log, Spot
from generator.importers.source import Slot, SourceRow
from generator.importers.task_table import TaskTable
from generator.importers.time_limits import read_deadline

_AND = re.compile("[及和与、]")
_CUT = re.compile(r"[；;，,。\n（(]")
_OFFICES = {Role.LEAD, Role.RESPONSIBLE}


def part_double_columns(table: TaskTable, year: int, log: Log) -> TaskTable:
    """The table with one column more for each that names offices and a time limit."""
    column = 0
    while column < len(table.header[0].slots):
        header = plain_header(table.header[0].slots[column].text)
        parts = _parts(header)
        if parts is not None:
            log.guess(
                f"“{header}”一栏写了两样，按“{parts[0]}”“{parts[1]}”两栏录入，请核对。",
                f'"{header}" holds two things and is read as two columns',
                spot=Spot(column=header),
            )
            table = replace(
                table,
                header=tuple(_titled(row, column, parts) for row in table.header),
                rows=tuple(_parted(row, column, header, parts, year=year) for row in table.rows),
            )
            column += 1
        column += 1
    return table


def _parts(header: str) -> tuple[str, str] | None:
    """The two names that a header joins: offices and a time limit."""
    words = _AND.split(header)
    roles = [role_of(word) for word in words]
    if len(words) == 2 and roles[0] in _OFFICES and roles[1] is Role.DEADLINE:  # noqa: PLR2004 - two
        return words[0], words[1]
    return None


def _titled(row: SourceRow, column: int, parts: tuple[str, str]) -> SourceRow:
    slot = row.slots[column]
    words = parts if slot.text.strip() else ("", "")
    return _with(row, column, replace(slot, text=words[0]), replace(slot, text=words[1]))


def _parted(
    row: SourceRow, column: int, header: str, parts: tuple[str, str], *, year: int
) -> SourceRow:
    slot = row.slots[column]
    if plain_header(slot.text) == header:  # printed again on a new page
        return _titled(row, column, parts)
    offices, limit = _cut(slot.text, year)
    return _with(row, column, replace(slot, text=offices), replace(slot, text=limit))


def _cut(text: str, year: int) -> tuple[str, str]:
    """The last part that is a time limit, and what stands before it."""
    for found in reversed(list(_CUT.finditer(text))):
        limit = text[found.end() :].strip(" 。；;）)\n")
        if limit and not read_deadline(limit, year)[1]:
            return text[: found.start()].strip(), limit
    return text, ""


def _with(row: SourceRow, column: int, left: Slot, right: Slot) -> SourceRow:
    return replace(row, slots=(*row.slots[:column], left, right, *row.slots[column + 1 :]))
