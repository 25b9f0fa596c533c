"""Rules the table of a PDF that has no lines, where its words alone leave no doubt of them.

Columns are strips that no character of any row enters; rows begin at their printed numbers. All
that could also be read otherwise is left unruled, and so refused: see `_doubts`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.importers.column_words import Role, is_header, plain_header, role_of
from generator.importers.log import Entry, EntryKind
from generator.importers.marks import section_mark
from generator.importers.pdf_aligned_lines import (
    AlignedLine,
    Strip,
    find_strips,
    lines_of,
)
from generator.importers.pdf_lines import Edges, runs_on
from generator.importers.pdf_page import PdfPage, Rule

_NUMBER = re.compile(r"[0-9]{1,3}[、．.]?")
_SHORT_SECTION = 40
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2
_REQUIREMENTS = (Role.REQUIREMENT, Role.BOTH, Role.THEME)
_NEVER_EMPTY = {Role.LEAD, Role.RESPONSIBLE, Role.SUPPORT, Role.DEADLINE}
"""Without lines an empty cell of these may be merged with the one above, or blank."""
_OUTSIDE = 3.0
"""Points between the words and the rule around them."""
TOLD_ZH = (
    "这个 PDF 的表格没有格线，各栏是按文字对齐的位置分开的，各行从序号开始；请逐行对照原件核对。"
)
TOLD_EN = "this table has no lines: columns were told by how words align, rows by their numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """The lines of a row on one page; a heading across has one and no columns."""

    page: int
    lines: tuple[AlignedLine, ...]
    is_across: bool = False

    @property
    def top(self) -> float:
        """Where its words begin."""
        return min(line.top for line in self.lines)

    @property
    def bottom(self) -> float:
        """Where they end."""
        return max(line.bottom for line in self.lines)


def rule_aligned(pages: Sequence[PdfPage]) -> tuple[tuple[PdfPage, ...], Entry] | None:
    """The pages with rules, and what to confirm; nothing where words can be read in two ways."""
    table = _Table.of([lines_of(page) for page in pages])
    if table is None:
        return None
    ruled = tuple(
        replace(page, rules=(*page.rules, *table.rules(number)))
        for number, page in enumerate(pages)
    )
    return ruled, Entry(kind=EntryKind.GUESS, zh=TOLD_ZH, en=TOLD_EN, needs_person=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    strips: tuple[Strip, ...]
    """The columns, each from its first to its last character."""
    roles: tuple[Role | None, ...]
    rows: tuple[_Row, ...]
    """Headers included."""

    @classmethod
    def of(cls, pages: Sequence[Sequence[AlignedLine]]) -> _Table | None:
        """The table whose header is found, if every word has one place in it."""
        lines = [(n, line) for n, page in enumerate(pages) for line in page]
        at = next((n for n, (_, line) in enumerate(lines) if _is_numbered_header(line)), None)
        if at is None:
            return None
        header = lines[at][1]
        body = _Body(header, lines[at + 1 :])
        strips = find_strips(header, body.numbered_lines()) if body.is_numbered() else None
        if strips is None:
            return None
        rows = body.rows(strips)
        roles = tuple(role_of(plain_header(piece.text)) for piece in header.pieces)
        if rows is None or any(_doubts(rows, strips, roles)):
            return None
        first = _Row(page=lines[at][0], lines=(header,))
        return cls(strips=strips, roles=roles, rows=(first, *rows))

    def rules(self, page: int) -> Iterator[Rule]:
        """The lines that a person would have drawn on a page."""
        rows = [row for row in self.rows if row.page == page]
        if not rows:
            return
        left, right = self.strips[0].left - _OUTSIDE, self.strips[-1].right + _OUTSIDE
        right = max(right, *(line.right + _OUTSIDE for row in self.rows for line in row.lines))
        between = [(a.right + b.left) / 2 for a, b in itertools.pairwise(self.strips)]
        ys = [rows[0].top - _OUTSIDE]
        ys += [(above.bottom + below.top) / 2 for above, below in itertools.pairwise(rows)]
        ys.append(rows[-1].bottom + _OUTSIDE)
        for y in ys:
            yield Rule(left=left, top=y, right=right, bottom=y)
        for row, (top, bottom) in zip(rows, itertools.pairwise(ys), strict=True):
            for x in (left, *(() if row.is_across else between), right):
                yield Rule(left=x, top=top, right=x, bottom=bottom)


def _is_numbered_header(line: AlignedLine) -> bool:
    words = [piece.text for piece in line.pieces]
    return len(words) >= _FEWEST_COLUMNS and role_of(words[0]) is Role.SEQ and is_header(words)


class _Body:
    """The lines below the header, up to the end of the file."""

    def __init__(self, header: AlignedLine, lines: list[tuple[int, AlignedLine]]) -> None:
        self.header = header
        self.words = [piece.text for piece in header.pieces]
        self.lines = lines
        self.numbered = [n for n, (_, line) in enumerate(lines) if self._number(line)]

    def _number(self, line: AlignedLine) -> str | None:
        first, column = line.pieces[0], self.header.pieces[0]
        is_below = first.left < column.right + line.size and first.right > column.left - line.size
        is_alone = len(line.pieces) > 1
        return first.text if is_below and is_alone and _NUMBER.fullmatch(first.text) else None

    def is_numbered(self) -> bool:
        """Whether the rows count from 1 without a gap."""
        found = [int(re.sub(r"\D", "", self.lines[n][1].pieces[0].text)) for n in self.numbered]
        return len(found) >= _FEWEST_ROWS and found == list(range(1, len(found) + 1))

    def numbered_lines(self) -> list[AlignedLine]:
        """The first line of each row."""
        return [self.lines[n][1] for n in self.numbered]

    def rows(self, strips: tuple[Strip, ...]) -> tuple[_Row, ...] | None:
        """Every row; nothing if a line before the last row belongs to none."""
        rows: list[_Row] = []
        for n, (page, line) in enumerate(self.lines):
            is_last = bool(self.numbered) and n > self.numbered[-1]
            if n in self.numbered or [piece.text for piece in line.pieces] == self.words:
                rows.append(_Row(page=page, lines=(line,)))
            elif self._is_across(line) and not is_last:
                rows.append(_Row(page=page, lines=(line,), is_across=True))
            elif line.fits(strips) and not line.words_in(strips[0]) and rows:
                if rows[-1].page != page:
                    return None  # a row cut by the end of a page
                rows[-1] = replace(rows[-1], lines=(*rows[-1].lines, line))
            elif is_last:
                break
            else:
                return None
        return tuple(rows)

    def _is_across(self, line: AlignedLine) -> bool:
        text = "".join(piece.text for piece in line.pieces)
        is_left = line.pieces[0].left < self.header.pieces[0].right + line.size
        return is_left and len(text) < _SHORT_SECTION and section_mark(text) in {1, 2}


def _doubts(
    rows: Sequence[_Row], strips: Sequence[Strip], roles: Sequence[Role | None]
) -> Iterator[bool]:
    """Where a line may belong to the row above or below.

    Numbers may stand in the middle of their rows, a theme may reach into the next row, and an
    empty cell may be a part of the one above.
    """
    wanted = next(role for role in (*_REQUIREMENTS, None) if role in roles or role is None)
    requirement = max(n for n, role in enumerate(roles) if role is wanted)
    full = _edges(strips[requirement])
    above: dict[int, AlignedLine] = {}
    for row in rows:
        if row.is_across:
            continue
        cells = [line.part(strips[requirement]) for line in row.lines]
        yield cells[0] is None
        told = [cell for cell in cells if cell is not None]
        yield any(
            not runs_on(one.line, other.line, full) for one, other in itertools.pairwise(told)
        )
        for n, role in enumerate(roles):
            words = [cell for line in row.lines if (cell := line.part(strips[n]))]
            yield role in _NEVER_EMPTY and not words
            if n == requirement or role is not Role.THEME or not words:
                continue
            first, edges = row.lines[0].part(strips[n]), _edges(strips[n])
            yield first is None
            is_new = first is None or n not in above or section_mark(first.text) is not None
            yield not is_new and runs_on(above[n].line, words[0].line, edges)
            above[n] = words[-1]


def _edges(strip: Strip) -> Edges:
    return Edges(left=strip.left, right=strip.right)
