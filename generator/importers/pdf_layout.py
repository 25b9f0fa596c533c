"""Turns a page into its lines and ruled tables from top to bottom; page numbers are left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.importers.log import Entry, EntryKind
from generator.importers.pdf_grid import Box, Grid, find_grids
from generator.importers.pdf_lines import Edges, Line, join_lines, read_lines
from generator.importers.pdf_page import Glyph, PdfPage

_PAGE_NUMBER = re.compile(
    r"[-—–－―·•\s]*(?:第\s*)?[0-9０-９]{1,4}\s*页?(?:[,，/\s]*共?\s*[0-9０-９]{1,4}\s*页?)?[-—–－―·•\s]*"
)
_MARGIN = 0.1
"""Of the height of a page: there stand page numbers and running heads."""
_USUAL_PADDING = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCell:
    """A cell of a table on one page."""

    box: Box
    text: str
    lines: tuple[Line, ...]
    edges: Edges
    """Between them run its lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTable:
    """A ruled table of one page."""

    grid: Grid
    cells: tuple[PageCell, ...]
    """In the order of reading."""

    @property
    def top(self) -> float:
        """Where it begins."""
        return self.grid.ys[0]

    def row(self, number: int) -> list[str]:
        """The words of the cells that begin in a row."""
        return [cell.text for cell in self.cells if cell.box.row == number]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What stands on a page, in order."""

    page: int
    items: tuple[Line | PageTable, ...]
    edges: Edges
    """Between them runs the text outside tables."""
    removed: tuple[str, ...] = ()
    """Page numbers and running heads."""

    @property
    def tables(self) -> tuple[PageTable, ...]:
        """Its tables."""
        return tuple(item for item in self.items if isinstance(item, PageTable))

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its lines outside tables."""
        return tuple(item for item in self.items if isinstance(item, Line))

    def entries(self) -> Iterator[Entry]:
        """What was left out, for the log."""
        for words in self.removed:
            zh = f"第 {self.page} 页的页码或页眉页脚“{words}”，已去除。"
            en = f'page {self.page}: a page number or running head "{words}" was removed'
            yield Entry(kind=EntryKind.NOISE, zh=zh, en=en)


def lay_out(pages: Sequence[PdfPage]) -> list[Layout]:
    """All pages; words that stand in the margin of several are running heads."""
    layouts: list[Layout] = []
    for page in pages:
        tables = layouts[-1].tables if layouts else ()
        layouts.append(_lay_out(page, tables[-1].grid.xs if tables else ()))
    in_margin = [
        {(round(line.base), line.text) for line in layout.lines if _is_margin(line, page)}
        for layout, page in zip(layouts, pages, strict=True)
    ]
    counts = Counter(place for places in in_margin for place in places)
    return [
        _without_margins(layout, page, {p for p in places if counts[p] > 1})
        for layout, page, places in zip(layouts, pages, in_margin, strict=True)
    ]


def _is_margin(line: Line, page: PdfPage) -> bool:
    return not page.height * _MARGIN < line.base < page.height * (1 - _MARGIN)


def _without_margins(layout: Layout, page: PdfPage, heads: set[tuple[int, str]]) -> Layout:
    kept: list[Line | PageTable] = []
    removed: list[str] = []
    for item in layout.items:
        if isinstance(item, Line) and _is_margin(item, page):
            is_head = (round(item.base), item.text) in heads
            if is_head or _PAGE_NUMBER.fullmatch(item.text):
                removed.append(item.text)
                continue
        kept.append(item)
    return replace(layout, items=tuple(kept), removed=tuple(removed))


def _lay_out(page: PdfPage, columns: tuple[float, ...]) -> Layout:
    """A page; these are the columns of the table at the end of the page before."""
    grids = find_grids(page, columns)
    inside: list[dict[Box, list[Glyph]]] = [{} for _ in grids]
    outside: list[Glyph] = []
    # A table in a cell of another is the smaller one; what stands there belongs to it.
    by_size = sorted(range(len(grids)), key=lambda n: _area(grids[n]))
    for glyph in page.glyphs:
        x, y = (glyph.left + glyph.right) / 2, glyph.middle
        at = next((n for n in by_size if grids[n].holds(x, y)), None)
        box = None if at is None else grids[at].box_at(x, y)
        if at is None or box is None:
            outside.append(glyph)
        else:
            inside[at].setdefault(box, []).append(glyph)
    tables = [_table(grid, glyphs) for grid, glyphs in zip(grids, inside, strict=True)]
    lines = read_lines(outside)
    items: list[Line | PageTable] = [*lines, *tables]
    items.sort(key=lambda item: item.base if isinstance(item, Line) else item.top)
    return Layout(page=page.number, items=tuple(items), edges=_edges(lines, grids, page))


def _area(grid: Grid) -> float:
    return (grid.xs[-1] - grid.xs[0]) * (grid.ys[-1] - grid.ys[0])


def _edges(lines: Sequence[Line], grids: Sequence[Grid], page: PdfPage) -> Edges:
    """Both margins are as wide, unless something reaches further."""
    lefts = [line.left for line in lines] + [grid.xs[0] for grid in grids]
    left = max(min(lefts, default=0.0), 0.0)
    rights = [line.right for line in lines] + [grid.xs[-1] for grid in grids]
    return Edges(left=left, right=max([*rights, page.width - left]))


def _table(grid: Grid, glyphs: dict[Box, list[Glyph]]) -> PageTable:
    lines = {box: read_lines(found) for box, found in glyphs.items()}
    gaps = [
        line.left - grid.xs[box.column]
        for box, found in lines.items()
        for line in found
        if line.left > grid.xs[box.column]
    ]
    padding = min([*gaps, _USUAL_PADDING])
    cells = (_cell(grid, box, lines.get(box, []), padding) for box in grid.boxes)
    return PageTable(grid=grid, cells=tuple(cells))


def _cell(grid: Grid, box: Box, lines: Sequence[Line], padding: float) -> PageCell:
    left, right = grid.xs[box.column] + padding, grid.xs[box.last_column + 1] - padding
    edges = Edges(left=left, right=right)
    return PageCell(box=box, text=join_lines(lines, edges), lines=tuple(lines), edges=edges)
