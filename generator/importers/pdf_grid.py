"""Turns the ruled lines of a page into tables: a cell that lacks a line within is merged."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.importers.limits import MAX_COLUMNS, MAX_PAGE_LINES, MAX_ROWS
from generator.importers.pdf_page import PdfError, PdfPage

_NEAR = 3.0
"""Points: lines that are nearer are one line, and an end that is nearer touches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A cell: the first and last row and column of the grid that it covers."""

    row: int
    column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A ruled table of a page."""

    xs: tuple[float, ...]
    """Where its columns begin, and the end of the last."""
    ys: tuple[float, ...]
    boxes: tuple[Box, ...]
    """Its cells in the order of reading."""
    is_ragged: bool = False
    """Some cell is no rectangle: lines are missing."""

    open_columns: frozenset[int] = frozenset()
    """Columns without a line above: what stands there began on the page before."""

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies within."""
        return self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]

    def box_at(self, x: float, y: float) -> Box | None:
        """The cell in which a point lies."""
        row, column = _place(self.ys, y), _place(self.xs, x)
        return next(
            (
                box
                for box in self.boxes
                if box.row <= row <= box.last_row and box.column <= column <= box.last_column
            ),
            None,
        )


def find_grids(page: PdfPage, columns: tuple[float, ...] = ()) -> tuple[Grid, ...]:
    """The tables of a page from top to bottom; a frame around words is none.

    Where a table with these columns can go on from the page before, its parts are one: a cell that
    goes on may have no lines on this page, which parts its neighbours.
    """
    upright = _merge((r.left, r.top, r.bottom) for r in page.rules if r.is_upright)
    level = _merge((r.top, r.left, r.right) for r in page.rules if not r.is_upright)
    if len(upright) + len(level) > MAX_PAGE_LINES:
        raise PdfError("marks", MAX_PAGE_LINES)
    parts = _continued(list(_connected(upright, level)), columns)
    grids = (_grid(stands, lies, known) for stands, lies, known in parts)
    found = [grid for grid in grids if grid is not None and len(grid.boxes) > 1]
    return tuple(sorted(found, key=lambda grid: (grid.ys[0], grid.xs[0])))


@dataclass(frozen=True, slots=True, order=True)
class _Line:
    """A line at a place, from a start to an end; which way it runs is known by the caller."""

    at: float
    start: float
    end: float


def _merge(lines: Iterable[tuple[float, float, float]]) -> list[_Line]:
    """Pieces of one line joined: borders are drawn cell by cell, or in dashes."""
    merged: list[_Line] = []
    for cluster in _clusters(sorted(lines)):
        at = sum(line[0] for line in cluster) / len(cluster)
        start, end = None, 0.0
        for _, begins, ends in sorted(cluster, key=lambda line: line[1]):
            if start is None:
                start, end = begins, ends
            elif begins > end + _NEAR:
                merged.append(_Line(at, start, end))
                start, end = begins, ends
            end = max(end, ends)
        if start is not None:
            merged.append(_Line(at, start, end))
    return [line for line in merged if line.end - line.start > _NEAR]


def _clusters(
    lines: Sequence[tuple[float, float, float]],
) -> Iterator[list[tuple[float, float, float]]]:
    """Lines at nearly one place."""
    cluster: list[tuple[float, float, float]] = []
    for line in lines:
        if cluster and line[0] - cluster[0][0] > _NEAR:
            yield cluster
            cluster = []
        cluster.append(line)
    if cluster:
        yield cluster


def _connected(
    upright: Sequence[_Line], level: Sequence[_Line]
) -> Iterator[tuple[list[_Line], list[_Line]]]:
    """Lines that touch each other belong to one table."""
    left, waiting = set(range(len(level))), set(range(len(upright)))
    while waiting:
        stands, lies, new = set[int](), set[int](), {min(waiting)}
        while new:
            stands |= new
            touched = {n for n in left if any(_touch(upright[m], level[n]) for m in new)}
            lies |= touched
            left -= touched
            waiting -= new
            new = {m for m in waiting if any(_touch(upright[m], level[n]) for n in touched)}
        yield [upright[n] for n in sorted(stands)], [level[n] for n in sorted(lies)]


def _continued(
    parts: Sequence[tuple[list[_Line], list[_Line]]], columns: tuple[float, ...]
) -> Iterator[tuple[list[_Line], list[_Line], tuple[float, ...]]]:
    """Each part with the columns that it must have; the topmost of those that fit are one."""
    fitting = [part for part in parts if _fits(part, columns)]
    # Within a row that fills the page nothing lies: then what stands is all there is.
    fitting = [part for part in fitting if part[1]] or fitting
    height = min((_span(part)[0] for part in fitting), default=0.0)
    joined = [part for part in fitting if abs(_span(part)[0] - height) <= _NEAR]
    for stands, lies in parts:
        if not any(stands is part[0] for part in joined):
            yield stands, lies, ()
    if joined:
        yield (
            [line for part in joined for line in part[0]],
            [line for part in joined for line in part[1]],
            columns,
        )


def _fits(part: tuple[list[_Line], list[_Line]], columns: tuple[float, ...]) -> bool:
    xs = _places([line.at for line in part[0]], part[1])
    return all(any(abs(x - column) <= _NEAR for column in columns) for x in xs)


def _span(part: tuple[list[_Line], list[_Line]]) -> tuple[float, float]:
    return min(line.start for line in part[0]), max(line.end for line in part[0])


def _touch(stands: _Line, lies: _Line) -> bool:
    across = lies.start - _NEAR <= stands.at <= lies.end + _NEAR
    return across and stands.start - _NEAR <= lies.at <= stands.end + _NEAR


def _grid(stands: Sequence[_Line], lies: Sequence[_Line], known: tuple[float, ...]) -> Grid | None:
    """The grid of lines that touch; sides that are not drawn are where the others end."""
    xs = list(known) or _places([line.at for line in stands], lies)
    ys = _places([line.at for line in lies], stands)
    rows, columns = len(ys) - 1, len(xs) - 1
    has_sides = len(stands) > 1 and (len(lies) > 1 or bool(known))
    if not has_sides or rows < 1 or columns < 1:
        return None
    if rows > MAX_ROWS or columns > MAX_COLUMNS:
        raise PdfError("marks", MAX_ROWS)
    owner = list(range(rows * columns))
    for row in range(rows):
        for column in range(columns):
            here = row * columns + column
            x, y = (xs[column] + xs[column + 1]) / 2, (ys[row] + ys[row + 1]) / 2
            if column and not _is_drawn(stands, xs[column], y):
                _join(owner, here, here - 1)
            if row and not _is_drawn(lies, ys[row], x):
                _join(owner, here, here - columns)
    boxes, is_ragged = _boxes(owner, columns)
    middles = [(x + following) / 2 for x, following in itertools.pairwise(xs)]
    drawn = [_is_drawn(lies, ys[0], x) for x in middles]
    # Where no column has a line, it was left out for the page break, whatever stands below.
    open_columns = frozenset(n for n, is_drawn in enumerate(drawn) if any(drawn) and not is_drawn)
    return Grid(
        xs=tuple(xs), ys=tuple(ys), boxes=boxes, is_ragged=is_ragged, open_columns=open_columns
    )


def _places(drawn: Sequence[float], others: Sequence[_Line]) -> list[float]:
    ends = [min(line.start for line in others), max(line.end for line in others)] if others else []
    places: list[float] = []
    for place in sorted([*drawn, *ends]):
        if not places or place - places[-1] > _NEAR:
            places.append(place)
    return places


def _is_drawn(lines: Sequence[_Line], at: float, middle: float) -> bool:
    return any(
        abs(line.at - at) <= _NEAR and line.start - _NEAR <= middle <= line.end + _NEAR
        for line in lines
    )


def _root(owner: list[int], cell: int) -> int:
    while owner[cell] != cell:
        owner[cell] = owner[owner[cell]]
        cell = owner[cell]
    return cell


def _join(owner: list[int], cell: int, other: int) -> None:
    first, second = sorted((_root(owner, cell), _root(owner, other)))
    owner[second] = first


def _boxes(owner: list[int], columns: int) -> tuple[tuple[Box, ...], bool]:
    """The merged cells, and whether one of them is no rectangle."""
    members: dict[int, list[int]] = {}
    for cell in range(len(owner)):
        members.setdefault(_root(owner, cell), []).append(cell)
    boxes: list[Box] = []
    is_ragged = False
    for cells in members.values():
        rows, places = [c // columns for c in cells], [c % columns for c in cells]
        box = Box(row=min(rows), column=min(places), last_row=max(rows), last_column=max(places))
        area = (box.last_row - box.row + 1) * (box.last_column - box.column + 1)
        is_ragged = is_ragged or area != len(cells)
        boxes.append(box)
    return tuple(sorted(boxes, key=lambda box: (box.row, box.column))), is_ragged


def _place(edges: Sequence[float], at: float) -> int:
    """Between which edges a place lies."""
    return max((n for n, edge in enumerate(edges[:-1]) if edge <= at), default=0)
