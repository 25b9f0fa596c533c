"""Turns lines in which each cell begins behind a tab into tables and paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.importers.column_words import Role, is_header, role_of
from generator.importers.log import Spot
from generator.importers.marks import section_mark
from generator.importers.source import Block, Paragraph, Slot, SourceRow, SourceTable
from generator.importers.trouble import stop
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place

_BEHIND = re.compile(r"\s*(?:抄送|主送|附件|附表|[（(]此件|.{0,40}印发$)")
"""How a line begins that stands behind a table and is not part of its last cell."""
_GAP = 2
"""As many empty lines within a cell end the table, when words follow."""


@dataclass(slots=True)
class _Cell:
    line: int
    words: list[str] = field(default_factory=list)
    has_gap: bool = False
    """An empty line stands behind it: a row can end here."""

    @property
    def text(self) -> str:
        return "\n".join(word.strip() for word in self.words if word.strip())


def read_cell_lines(lines: Sequence[str], path: str) -> Iterator[Block]:
    """Paragraphs and tables in order; a row ends at an empty line, unless cells are missing."""
    table = 0
    at = 0
    while at < len(lines):
        if not _starts_table(lines, at):
            if lines[at].strip():
                yield Paragraph(text=lines[at], line=at + 1)
            at += 1
            continue
        table += 1
        cells, at = _cells(lines, at)
        yield _table(cells, table, path)


def _starts_table(lines: Sequence[str], at: int) -> bool:
    """Three cells in a row; a single line behind a tab is a paragraph that was indented."""
    if not lines[at].startswith("\t"):
        return False
    following = [line for line in lines[at : at + 12] if line.strip() or line.startswith("\t")]
    return len(following) > 2 and all(line.startswith("\t") for line in following[:3])  # noqa: PLR2004


def _cells(lines: Sequence[str], at: int) -> tuple[list[_Cell], int]:
    """The cells of one table, and the line behind it."""
    cells: list[_Cell] = []
    empty = 0
    while at < len(lines):
        line = lines[at]
        if line.startswith("\t"):
            cells.append(_Cell(line=at + 1, words=line[1:].split("\n")))
            empty = 0
        elif not line.strip():
            cells[-1].has_gap = True
            empty += 1
        elif empty >= _GAP or _BEHIND.match(line):
            break
        else:
            cells[-1].words.append(line)
            cells[-1].has_gap = False
            empty = 0
        at += 1
    return cells, at


def _table(cells: Sequence[_Cell], number: int, path: str) -> SourceTable:
    groups = list(_groups(cells))
    header = groups[0]
    sizes = Counter(len(group) for group in groups[1:] if len(group) > 1)
    width = max(sizes, key=lambda size: (sizes[size], size), default=len(header))
    rows: list[SourceRow] = []
    position = 0
    while position < len(groups):
        row, position = _row(groups, position, (width, len(header)))
        spot = Spot(table=number, row=len(rows) + 1, line=row[0].line)
        texts = [cell.text for cell in row]
        rows.append(
            SourceRow(
                table=number,
                number=len(rows) + 1,
                line=row[0].line,
                slots=_slots(texts, width, spot=spot, path=path),
            )
        )
    return SourceTable(number=number, rows=tuple(rows))


def _groups(cells: Sequence[_Cell]) -> Iterator[list[_Cell]]:
    """Cells up to each empty line."""
    group: list[_Cell] = []
    for cell in cells:
        group.append(cell)
        if cell.has_gap:
            yield group
            group = []
    if group:
        yield group


def _row(
    groups: Sequence[list[_Cell]], position: int, widths: tuple[int, int]
) -> tuple[list[_Cell], int]:
    """The cells of a row; one with an empty line inside goes on until it is full."""
    row = list(groups[position])
    position += 1
    if len(row) == 1 and (section_mark(row[0].text) or not row[0].text):
        return row, position
    full = len(groups[position]) in widths if position < len(groups) else True
    if len(row) in widths or (len(row) == 1 and full):
        return row, position
    while position < len(groups) and len(row) + len(groups[position]) <= max(widths):
        row += groups[position]
        position += 1
    return row, position


def _slots(texts: list[str], width: int, *, spot: Spot, path: str) -> tuple[Slot, ...]:
    """One slot a column; a single cell lies across, a short header spreads."""
    if len(texts) == 1:
        across = [Slot(is_joined_left=True)] * (width - 1)
        return (Slot(text=texts[0]), *across)
    if len(texts) < width and is_header(texts):
        return tuple(_spread(texts, width - len(texts)))
    if len(texts) != width:
        place = Place(path=path, line=spot.line or 1)
        raise stop(
            import_kinds.import_row_uneven(
                place,
                spot_zh=spot.words(zh=True),
                spot_en=spot.words(zh=False),
                found=len(texts),
                expected=width,
            )
        )
    return tuple(Slot(text=text) for text in texts)


def _spread(texts: Sequence[str], extra: int) -> Iterator[Slot]:
    """Headers of themes lie across the columns that have no header of their own."""
    wide = [n for n, text in enumerate(texts) if role_of(text) in {Role.THEME, Role.BOTH}]
    chosen = wide[0] if wide else 0
    for position, text in enumerate(texts):
        yield Slot(text=text)
        if position == chosen:
            yield from [Slot(is_joined_left=True)] * extra
