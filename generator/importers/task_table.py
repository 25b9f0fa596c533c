"""Finds the table of tasks in a file: its header, its rows over all pages, and what is around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.importers.column_words import is_header, plain_header, role_of
from generator.importers.log import Fate, Log, RowFate, Spot
from generator.importers.marks import section_mark
from generator.importers.source import Block, Paragraph, Slot, SourceFile, SourceRow, SourceTable
from generator.importers.trouble import stop
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place

_SEARCHED = 12
"""A header stands at the top, below a title at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskTable:
    """The table of tasks, joined over pages."""

    header: tuple[SourceRow, ...]
    """One row, or two where headers are split."""
    rows: tuple[SourceRow, ...]
    """Everything below, repeated headers included."""
    before: tuple[Paragraph, ...]
    """The notice above it; rows above the header count as paragraphs."""
    after: tuple[Paragraph, ...]
    """What stands behind it."""
    tells_merges: bool


def spot_of(row: SourceRow, column: str | None = None) -> Spot:
    """Where a row stands."""
    return Spot(table=row.table, row=row.number, line=row.line, column=column, half=row.half)


def note_fate(log: Log, row: SourceRow, fate: Fate, record: str | None = None) -> None:
    """Account for a row."""
    text = next((text for text in row.texts if text.strip()), "")
    begins = "".join(text.split())[:16]
    log.fates.append(RowFate(spot=spot_of(row), fate=fate, record=record, text=begins))


def find_task_table(source: SourceFile, log: Log, wanted: int | None = None) -> TaskTable:
    """The largest table of tasks, or the wanted one; the rows of all others are left out."""
    families = list(_families(source.blocks))
    chosen = _choose(families, source, wanted)
    for block in source.tables:
        if all(block.number != table.number for table in chosen):
            for row in block.rows:
                note_fate(log, row, Fate.OTHER_TABLE)
            log.guess(
                f"这张表没有录入（{len(block.rows)} 行）；要录入它，请用 --table {block.number}。",
                f"this table was left out ({len(block.rows)} rows); use --table {block.number}",
                spot=Spot(table=block.number),
            )
    return _join(source.blocks, chosen, log)


def _choose(
    families: Sequence[list[SourceTable]], source: SourceFile, wanted: int | None
) -> list[SourceTable]:
    if wanted is not None:
        families = [f for f in families if any(t.number == wanted for t in f)]
    if families:
        return max(families, key=lambda family: sum(len(table.rows) for table in family))
    count = len(source.tables)
    raise stop(
        import_kinds.import_table_missing(
            Place(path=source.path),
            seen_zh=f"文件里有 {count} 张表，没有一张的表头认得出" if count else "文件里没有表格",
            seen_en=f"{count} tables, none with a known header" if count else "no table",
        )
    )


def _families(blocks: Sequence[Block]) -> Iterator[list[SourceTable]]:
    """Tables of tasks, each with the tables that continue it on the next pages."""
    family: list[SourceTable] = []
    between: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            between.append(block)
            continue
        if family and _continues(family[0], block, between):
            family.append(block)
        else:
            if family:
                yield family
            family = [block] if _header_at(block) is not None else []
        between = []
    if family:
        yield family


def _continues(first: SourceTable, table: SourceTable, between: Sequence[Paragraph]) -> bool:
    """The same header again, or none at all, and nothing but headings of themes in between."""
    if any(section_mark(p.text) is None for p in between):
        return False
    at, start = _header_at(table), _header_at(first)
    if start is None or len(table.rows[0].slots) != len(first.rows[0].slots):
        return False
    return at is None or _words(table.rows[at]) == _words(first.rows[start])


def _words(row: SourceRow) -> list[str]:
    return [plain_header(text) for text in row.texts]


def _header_at(table: SourceTable) -> int | None:
    return next((n for n, row in enumerate(table.rows[:_SEARCHED]) if is_header(row.texts)), None)


def _header_height(table: SourceTable, at: int) -> int:
    """Two where the row below splits a header: cells joined above, the others short and known."""
    if at + 1 >= len(table.rows):
        return 1
    top, low = table.rows[at], table.rows[at + 1]
    split = [n for n, slot in enumerate(top.slots) if slot.is_joined_left or _is_wide(top, n)]
    texts = [text for text in low.texts if text.strip()]
    is_short = all(len(plain_header(text)) <= 10 for text in texts)  # noqa: PLR2004 - a header's length
    below = [n for n, text in enumerate(low.texts) if text.strip()]
    known = any(role_of(text) for text in texts) or _is_told(low, split)
    return 2 if texts and is_short and set(below) <= set(split) and known else 1


def _is_told(low: SourceRow, split: Sequence[int]) -> bool:
    """Whether the file itself says that every other cell of the header goes on in this row."""
    others = [slot for n, slot in enumerate(low.slots) if n not in split]
    return bool(others) and all(slot.is_joined_above for slot in others)


def _is_wide(row: SourceRow, column: int) -> bool:
    return column + 1 < len(row.slots) and row.slots[column + 1].is_joined_left


def _join(blocks: Sequence[Block], chosen: Sequence[SourceTable], log: Log) -> TaskTable:
    """The tables as one; headings that stand between them become rows across."""
    first = chosen[0]
    at = _header_at(first) or 0
    height = _header_height(first, at)
    header = first.rows[at : at + height]
    for row in header:
        note_fate(log, row, Fate.HEADER)
    position, last = blocks.index(first), blocks.index(chosen[-1])
    before = [b for b in blocks[:position] if isinstance(b, Paragraph)]
    for row in first.rows[:at]:
        note_fate(log, row, Fate.OUTSIDE)
        before += [Paragraph(text=text, line=row.line) for text in row.texts if text.strip()]
    rows = list(first.rows[at + height :])
    for block in blocks[position + 1 : last + 1]:
        if isinstance(block, Paragraph):
            rows.append(_across(block, rows[-1] if rows else header[-1]))
        elif block in chosen:
            rows += _on_a_new_page(block.rows)
    return TaskTable(
        header=header,
        rows=tuple(rows),
        before=tuple(before),
        after=tuple(b for b in blocks[last + 1 :] if isinstance(b, Paragraph)),
        tells_merges=any(table.tells_merges for table in chosen),
    )


def _across(heading: Paragraph, above: SourceRow) -> SourceRow:
    """A heading between two tables as a row; it is no row of the source, which number 0 says."""
    slots = (Slot(text=heading.text), *[Slot(is_joined_left=True)] * (len(above.slots) - 1))
    return SourceRow(table=above.table, number=0, slots=slots, line=heading.line)


def _on_a_new_page(rows: Sequence[SourceRow]) -> Iterator[SourceRow]:
    for position, row in enumerate(rows):
        follows = row.follows_page_break or position == 0
        yield replace(row, follows_page_break=follows)
