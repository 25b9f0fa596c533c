"""Turns cells that span rows and columns into the even grid that the rest works on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.importers.column_words import is_header
from generator.importers.source import Block, Paragraph, Slot, SourceRow, SourceTable


@dataclass(slots=True)
class RawCell:
    """A cell as a file tells it: words and, in layouts, tables within."""

    parts: list[str | RawTable] = field(default_factory=list)
    row_span: int = 1
    column_span: int = 1
    continues_above: bool = False
    """The file marks it as a part of the cell above."""

    @property
    def text(self) -> str:
        """Its words line by line; a table within is read cell by cell."""
        lines = (part if isinstance(part, str) else part.text for part in self.parts)
        return "\n".join(line.strip() for line in lines if line.strip())


@dataclass(slots=True)
class RawTable:
    """A table as a file tells it."""

    rows: list[list[RawCell]] = field(default_factory=list)
    breaks: set[int] = field(default_factory=set)
    """Rows above which a page ends, where the file tells."""

    @property
    def text(self) -> str:
        """All its words."""
        return "\n".join(" ".join(cell.text for cell in row if cell.text) for row in self.rows)

    def nested(self) -> Iterator[RawTable]:
        """Tables within its cells."""
        for row in self.rows:
            for cell in row:
                yield from (part for part in cell.parts if isinstance(part, RawTable))


def number_blocks(parts: Sequence[str | RawTable]) -> tuple[Block, ...]:
    """Paragraphs and tables, the tables numbered; tables that only lay out a page are opened."""
    blocks: list[Block] = []
    count = 0
    for part in _opened(parts):
        if isinstance(part, str):
            blocks += [Paragraph(text=line) for line in part.split("\n") if line.strip()]
        elif any(cell.text for row in part.rows for cell in row):
            count += 1
            blocks.append(build_table(part, count))
    return tuple(blocks)


def _opened(parts: Sequence[str | RawTable]) -> Iterator[str | RawTable]:
    """A table whose cells hold a table with a header is a frame around it."""
    for part in parts:
        if isinstance(part, str) or not any(_holds_header(table) for table in part.nested()):
            yield part
            continue
        for row in part.rows:
            for cell in row:
                yield from _opened(cell.parts)


def _holds_header(table: RawTable) -> bool:
    own = any(is_header([cell.text for cell in row]) for row in table.rows)
    return own or any(_holds_header(inner) for inner in table.nested())


def build_table(raw: RawTable, number: int) -> SourceTable:
    """The even grid of a table; columns that no cell of its own begins in are dropped."""
    grid = _ordinal_grid(raw) or _place(raw)
    width = max((len(row) for row in grid), default=0)
    full = [row + [Slot()] * (width - len(row)) for row in grid]
    used = [
        column
        for column in range(width)
        if column == 0 or any(not row[column].is_joined_left for row in full)
    ]
    rows = tuple(
        SourceRow(
            table=number,
            number=position,
            slots=tuple(row[column] for column in used),
            follows_page_break=position - 1 in raw.breaks,
        )
        for position, row in enumerate(full, start=1)
    )
    joined = any(slot.is_joined_above for row in rows for slot in row.slots)
    return SourceTable(number=number, rows=rows, tells_merges=joined)


def _ordinal_grid(raw: RawTable) -> list[list[Slot]] | None:
    """Where all rows have as many cells as the header, spans only say how wide they are drawn."""
    counts = {len(row) for row in raw.rows if len(row) > 1}
    has_spans = any(cell.row_span > 1 for row in raw.rows for cell in row)
    if len(counts) != 1 or has_spans:
        return None
    width = counts.pop()
    grid: list[list[Slot]] = []
    for cells in raw.rows:
        is_across = len(cells) == 1
        slots = [
            Slot(text=cell.text, is_joined_above=cell.continues_above and bool(grid))
            for cell in cells
        ]
        across = [Slot(is_joined_left=True)] * (width - 1) if is_across else []
        grid.append(slots + across)
    return grid


def _place(raw: RawTable) -> list[list[Slot]]:
    """Each cell on the places of the grid that it covers."""
    taken: dict[tuple[int, int], Slot] = {}
    for number, cells in enumerate(raw.rows):
        column = 0
        for cell in cells:
            while (number, column) in taken:
                column += 1
            _cover(taken, cell, number, column, last=len(raw.rows))
            column += cell.column_span
    grid: list[list[Slot]] = []
    for number in range(len(raw.rows)):
        columns = [column for row, column in taken if row == number]
        width = max(columns, default=-1) + 1
        grid.append([taken.get((number, column), Slot()) for column in range(width)])
    return grid


def _cover(
    taken: dict[tuple[int, int], Slot], cell: RawCell, number: int, column: int, *, last: int
) -> None:
    above = cell.continues_above and number > 0
    for row in range(number, min(number + cell.row_span, last)):
        for place in range(column, column + cell.column_span):
            is_first = row == number and place == column
            taken.setdefault(
                (row, place),
                Slot(
                    text=cell.text if is_first and not above else "",
                    is_joined_above=above or row > number,
                    is_joined_left=place > column,
                ),
            )
