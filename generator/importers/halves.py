"""Turns a table in two halves side by side into one: the right half goes on below the left.

To save paper an office prints 序号, 任务, 单位 twice across a page; row 1 stands beside row 20.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.importers.column_words import is_header, plain_header
from generator.importers.log import Log, Spot
from generator.importers.source import SourceFile, SourceRow, SourceTable

LEFT, RIGHT = 1, 2
_SEARCHED = 12
"""A header stands at the top, below a title at most."""


def unfold_halves(source: SourceFile, log: Log) -> SourceFile:
    """The file with every such table unfolded; each half of a row counts as a row."""
    return replace(
        source,
        blocks=tuple(
            _unfold(block, log) if isinstance(block, SourceTable) else block
            for block in source.blocks
        ),
    )


def _unfold(table: SourceTable, log: Log) -> SourceTable:
    for at, row in enumerate(table.rows[:_SEARCHED]):
        right = _right_half(row, table.rows)
        if right is not None:
            log.guess(
                "表格左右两半并排，按先左后右读，左半和右半各算一行，请核对次序。",
                "the table has two halves side by side; the left is read first, each half is a row",
                spot=Spot(table=table.number),
            )
            rows = [replace(r, slots=r.slots[: _width(right, row)]) for r in table.rows[:at]]
            parted = _parted(table.rows[at:], right, _width(right, row))
            return replace(table, rows=(*rows, *parted))
    return table


def _right_half(header: SourceRow, rows: Sequence[SourceRow]) -> int | None:
    """The column in which the right half begins, where a header prints the same words twice."""
    words = [plain_header(text) for text in header.texts]
    half, rest = divmod(len(words), 2)
    right = half + rest
    if half < 2 or words[:half] != words[right:] or not is_header(header.texts[:half]):  # noqa: PLR2004 - columns
        return None
    if header.slots[right].is_joined_left:
        return None
    if rest and any(row.texts[half].strip() for row in rows):  # no mere gap between the halves
        return None
    return right


def _width(right: int, header: SourceRow) -> int:
    return len(header.slots) - right


def _parted(rows: Sequence[SourceRow], right: int, width: int) -> Iterator[SourceRow]:
    """Left halves, then right ones; a heading across both parts the table into such pieces."""
    lefts: list[SourceRow] = []
    rights: list[SourceRow] = []
    for row in rows:
        if row.slots[right].is_joined_left:
            yield from (*lefts, *rights)
            lefts, rights = [], []
            yield replace(row, slots=row.slots[:width])
        else:
            lefts.append(replace(row, slots=row.slots[:width], half=LEFT))
            rights.append(replace(row, slots=row.slots[right:], half=RIGHT))
    yield from (*lefts, *rights)
