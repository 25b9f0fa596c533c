"""Joins a table that goes on over pages into one; what a page break cut is one cell again."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importers.column_words import plain_header
from generator.importers.grid import RawCell, RawTable
from generator.importers.log import Entry, EntryKind
from generator.importers.pdf_cuts import NAME_ROLES, Cut, Foot, column_roles, cut_cells
from generator.importers.pdf_layout import PageCell, PageTable
from generator.importers.pdf_lines import ends_name, join_lines, joint

_NEAR = 6.0
"""Points by which the columns of two pages may differ."""
_HIGHEST_HEADER = 3


def continues(above: PageTable, table: PageTable) -> bool:
    """Whether a table at the top of a page is the one at the foot of the page before."""
    if above.grid.is_ragged or table.grid.is_ragged:
        return False
    ours, theirs = offsets(above), offsets(table)
    return abs(ours[-1] - theirs[-1]) <= _NEAR and _is_finer(ours, theirs)


def _is_finer(first: Sequence[float], second: Sequence[float]) -> bool:
    """Whether the columns of one are all among those of the other: some were merged throughout."""
    few, many = sorted((first, second), key=len)
    return all(any(abs(x - y) <= _NEAR for y in many) for x in few)


def offsets(table: PageTable) -> list[float]:
    """Where its columns begin, from its left side: pages may have other margins."""
    return [x - table.grid.xs[0] for x in table.grid.xs]


def join_pages(tables: Sequence[PageTable]) -> tuple[RawTable, list[Entry]]:
    """One table, and what had to be decided."""
    joiner = _Joiner(tables)
    for table in tables:
        joiner.take(table)
    return joiner.raw, joiner.entries


class _Joiner:
    """Goes through the pages of a table; it knows the cell at the foot of each column."""

    def __init__(self, tables: Sequence[PageTable]) -> None:
        self.first = tables[0]
        self.columns = max((offsets(table) for table in tables), key=len)
        self.raw = RawTable()
        self.entries: list[Entry] = []
        self.roles = column_roles(self.first)
        self.feet: dict[int, Foot] = {}

    def take(self, table: PageTable) -> None:
        """The rows of one page."""
        start = len(self.raw.rows)
        header = self._repeated(table) if start else 0
        places = {cell.box: self._columns_of(table, cell) for cell in table.cells}
        cuts = cut_cells(table, header, places, self.feet, self.roles) if start else {}
        if start:
            self.raw.breaks.add(start)
        self.raw.rows += [[] for _ in table.grid.ys[1:]]
        for cell in table.cells:
            box = cell.box
            printed = RawCell(
                parts=[self._words(cell)],
                row_span=box.last_row - box.row + 1,
                column_span=len(places[box]),
            )
            self.raw.rows[start + box.row].append(printed)
            foot = Foot(printed=printed, cell=cell)
            if box in cuts:
                foot = self._go_on(cuts[box], cell, printed)
            if box.last_row == len(table.grid.ys) - 2:
                self.feet.update(dict.fromkeys(places[box], foot))

    def _go_on(self, cut: Cut, cell: PageCell, printed: RawCell) -> Foot:
        """Give what a cell says to the one that it is a part of."""
        above = cut.foot
        printed.parts, printed.continues_above = [], True
        self._tell(cut, cell)
        if not cell.text:
            return above
        last, first = above.cell.lines[-1], cell.lines[0]
        words = above.printed.text
        is_name = self._are_names(cell) and ends_name(words, cell.text)
        joined = "\n" if is_name else joint(last, first, above.cell.edges)
        above.printed.parts = [words + joined + self._words(cell)]
        return Foot(printed=above.printed, cell=cell)

    def _words(self, cell: PageCell) -> str:
        return join_lines(cell.lines, cell.edges, are_names=self._are_names(cell))

    def _are_names(self, cell: PageCell) -> bool:
        return self.roles.get(cell.box.column) in NAME_ROLES

    def _tell(self, cut: Cut, cell: PageCell) -> None:
        if cell.text:
            zh = "这一格的后半在下一页，已与上一部分连为一格，请对照原件核对。"
            en = "the rest of a cell stood on the next page and was joined to it"
        elif cut.is_row:
            return
        else:
            zh = "换页后的空格，按与上一页的这一格合并处理，请对照原件核对。"
            en = "an empty cell at the top of a page was read as merged with the one above"
        quote = cut.foot.printed.text.split("\n")[0][:30]
        self.entries.append(
            Entry(kind=EntryKind.GUESS, zh=zh, en=en, quote=quote, needs_person=True)
        )

    def _columns_of(self, table: PageTable, cell: PageCell) -> range:
        """Which columns of the whole table a cell covers."""
        xs, box = table.grid.xs, cell.box
        ends = (xs[box.column] - xs[0], xs[box.last_column + 1] - xs[0])
        first, last = (self._nearest(end) for end in ends)
        return range(first, max(last, first + 1))

    def _nearest(self, offset: float) -> int:
        return min(range(len(self.columns)), key=lambda n: abs(self.columns[n] - offset))

    def _repeated(self, table: PageTable) -> int:
        """How many rows of the header a page prints again."""
        count = 0
        while count < min(_HIGHEST_HEADER, len(table.grid.ys) - 1, len(self.first.grid.ys) - 1):
            ours, theirs = ([plain_header(t) for t in p.row(count)] for p in (table, self.first))
            if ours != theirs or not any(ours):
                break
            count += 1
        return count
