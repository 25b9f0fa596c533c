"""Turns the characters of a page into lines whose words stand in columns."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.importers.pdf_lines import Line, read_lines
from generator.importers.pdf_page import Glyph, PdfPage

_APART = 0.6
"""Of the height of a character: words that are further apart stand in two columns."""
_NARROWEST = 0.5
"""The same: how wide a strip without any word has to be."""
_MARGIN = 0.1
_PAGE_NUMBER = re.compile(r"[-—–－―·•\s第共页/／,，0-9０-９]{1,16}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """From where to where the words of a column reach."""

    left: float
    right: float


@dataclass(frozen=True, kw_only=True)
class AlignedLine:
    """The characters that stand on one line, left to right."""

    glyphs: tuple[Glyph, ...]

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(glyph.right for glyph in self.glyphs)

    @cached_property
    def size(self) -> float:
        """Of its largest character."""
        return max(glyph.size for glyph in self.glyphs)

    @cached_property
    def top(self) -> float:
        """Above every character."""
        return min(glyph.base for glyph in self.glyphs) - 0.9 * self.size

    @cached_property
    def bottom(self) -> float:
        """Below every character."""
        return max(glyph.base for glyph in self.glyphs) + 0.15 * self.size

    @cached_property
    def line(self) -> Line:
        """As a line of a cell."""
        return read_lines(self.glyphs)[0]

    @cached_property
    def text(self) -> str:
        """Its words."""
        return "".join(glyph.text for glyph in self.glyphs).strip()

    @cached_property
    def pieces(self) -> tuple[AlignedLine, ...]:
        """Its words where they stand wide apart."""
        groups: list[list[Glyph]] = [[self.glyphs[0]]]
        for glyph in self.glyphs[1:]:
            if glyph.left - groups[-1][-1].right > _APART * self.size:
                groups.append([])
            groups[-1].append(glyph)
        return tuple(AlignedLine(glyphs=tuple(group)) for group in groups)

    def part(self, strip: Strip) -> AlignedLine | None:
        """What of it stands in a column."""
        found = tuple(g for g in self.glyphs if strip.left <= (g.left + g.right) / 2 <= strip.right)
        return AlignedLine(glyphs=found) if found else None

    def words_in(self, strip: Strip) -> str:
        """The same as words."""
        part = self.part(strip)
        return part.text if part else ""

    def fits(self, strips: Sequence[Strip]) -> bool:
        """Whether each of its characters stands in one of the columns."""
        return all(
            any(s.left - 1 <= g.left and g.right <= s.right + 1 for s in strips)
            for g in self.glyphs
        )


def lines_of(page: PdfPage) -> list[AlignedLine]:
    """Every line from top to bottom; page numbers are none."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(page.glyphs, key=lambda g: (g.base, g.left)):
        if glyph.is_generated or not glyph.text.strip():
            continue
        if lines and glyph.base - lines[-1][-1].base < glyph.size / 2:
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    found = (AlignedLine(glyphs=tuple(sorted(line, key=lambda g: g.left))) for line in lines)
    return [line for line in found if not _is_page_number(line, page)]


def _is_page_number(line: AlignedLine, page: PdfPage) -> bool:
    is_margin = not page.height * _MARGIN < line.bottom < page.height * (1 - _MARGIN)
    return is_margin and len(line.pieces) < 3 and _PAGE_NUMBER.fullmatch(line.text) is not None  # noqa: PLR2004 - — 3 —


def find_strips(header: AlignedLine, lines: Iterable[AlignedLine]) -> tuple[Strip, ...] | None:
    """One column for each word of the header, parted by strips that no word enters."""
    every = (header, *lines)
    spans = sorted((g.left, g.right) for line in every for g in line.glyphs)
    covered = [list(spans[0])]
    for left, right in spans[1:]:
        if left - covered[-1][1] > _NARROWEST * header.size:
            covered.append([left, right])
        covered[-1][1] = max(covered[-1][1], right)
    strips = tuple(Strip(left=left, right=right) for left, right in covered)
    heads = [sum(1 for p in header.pieces if p.left < s.right and p.right > s.left) for s in strips]
    is_even = all(count == 1 for count in heads) and len(strips) == len(header.pieces)
    return strips if is_even and _are_apart(strips) else None


def _are_apart(strips: Sequence[Strip]) -> bool:
    return all(a.right < b.left for a, b in itertools.pairwise(strips))
