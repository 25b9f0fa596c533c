"""Turns the bytes of a PDF into what is drawn on its pages; the only module that knows PDFium."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from ctypes import c_double, c_float, c_int
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as engine

from generator.importers.limits import MAX_PAGE_MARKS, MAX_PAGES
from generator.importers.pdf_letters import is_nameless, plain_letter
from generator.importers.pdf_page import Glyph, PdfError, PdfPage, Rule

_LOCKED = {engine.FPDF_ERR_PASSWORD, engine.FPDF_ERR_SECURITY}
_THICKEST = 4.0
"""Points: what is filled and wider than this is no line but a shade."""
_SHORTEST = 2.0
_DEEPEST = 6
"""Forms within forms."""
_UPRIGHT = 0.05
"""Radians that a character may be turned."""
_LINE, _MOVE = engine.FPDF_SEGMENT_LINETO, engine.FPDF_SEGMENT_MOVETO
_SHOWN = 20
"""Characters of a watermark that are told."""

Point = tuple[float, float]


def read_pages(file: Path) -> tuple[PdfPage, ...]:
    """All pages; PdfError where it cannot be opened or is too large."""
    try:
        document = pdfium.PdfDocument(file)
    except pdfium.PdfiumError as trouble:
        locked = trouble.err_code in _LOCKED
        raise PdfError("encrypted" if locked else "damaged") from None
    with document:
        count = len(document)
        if count > MAX_PAGES:
            raise PdfError("pages", count)
        try:
            return tuple(_read_page(document, number) for number in range(count))
        except (pdfium.PdfiumError, AssertionError, ValueError):
            raise PdfError("damaged") from None


def _read_page(document: pdfium.PdfDocument, number: int) -> PdfPage:
    page = document[number]
    try:
        reader = _PageReader(page)
        return reader.read(number + 1)
    finally:
        page.close()


class _PageReader:
    """Reads one page; it may lie on its side in the file."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        self.page = page
        self.turn = page.get_rotation() // 90 % 4
        self.left, self.bottom, self.right, self.top = page.get_bbox()
        self.marks = 0

    def read(self, number: int) -> PdfPage:
        """Everything that is drawn."""
        across, down = self.right - self.left, self.top - self.bottom
        rules, covered, drawn, unseen = self._objects()
        glyphs, slanted, nameless = self._glyphs()
        return PdfPage(
            number=number,
            width=down if self.turn % 2 else across,
            height=across if self.turn % 2 else down,
            glyphs=tuple(glyphs) if drawn > unseen else (),
            rules=rules,
            has_picture=covered > across * down / 3,
            unseen_count=unseen,
            slanted="".join(slanted[:_SHOWN]).strip(),
            nameless=tuple(nameless) if drawn > unseen else (),
        )

    def _place(self, point: Point) -> Point:
        """From the corner of the file to the top left corner of the page as it is held."""
        x, y = point
        return (
            (x - self.left, self.top - y),
            (y - self.bottom, x - self.left),
            (self.right - x, y - self.bottom),
            (self.top - y, self.right - x),
        )[self.turn]

    def _count(self, marks: int) -> None:
        self.marks += marks
        if self.marks > MAX_PAGE_MARKS:
            raise PdfError("marks", MAX_PAGE_MARKS)

    def _objects(self) -> tuple[tuple[Rule, ...], float, int, int]:
        """Ruled lines, the area of pictures, and how many texts are drawn and not drawn."""
        rules: list[Rule] = []
        covered, drawn, unseen = 0.0, 0, 0
        for item in self.page.get_objects(max_depth=_DEEPEST):
            self._count(1)
            if item.type == engine.FPDF_PAGEOBJ_PATH:
                rules += self._rules(item)
            elif item.type == engine.FPDF_PAGEOBJ_IMAGE:
                left, bottom, right, top = item.get_bounds()
                covered += (right - left) * (top - bottom)
            elif item.type == engine.FPDF_PAGEOBJ_TEXT:
                mode = engine.FPDFTextObj_GetTextRenderMode(item.raw)
                is_unseen = mode == engine.FPDF_TEXTRENDERMODE_INVISIBLE
                unseen, drawn = unseen + is_unseen, drawn + (not is_unseen)
        return tuple(rules), covered, drawn, unseen

    def _rules(self, item: Any) -> Iterator[Rule]:  # noqa: ANN401 - an object of the engine
        """The straight lines of a path: those that are stroked, and thin filled areas."""
        fill, stroke = c_int(), c_int()
        if not engine.FPDFPath_GetDrawMode(item.raw, fill, stroke):
            return
        for figure in self._figures(item):
            lefts, tops = zip(*figure, strict=True)
            left, right, top, bottom = min(lefts), max(lefts), min(tops), max(tops)
            if min(right - left, bottom - top) <= _THICKEST:
                yield from _rule((left, top), (right, bottom))
            elif stroke.value:
                for start, end in itertools.pairwise(figure):
                    yield from _rule(start, end)

    def _figures(self, item: Any) -> Iterator[list[Point]]:  # noqa: ANN401 - an object of the engine
        """The corners of each figure of a path; curves count as their ends."""
        count = engine.FPDFPath_CountSegments(item.raw)
        self._count(max(count, 0))
        matrix = _matrix(item)
        figure: list[Point] = []
        for number in range(count):
            segment = engine.FPDFPath_GetPathSegment(item.raw, number)
            x, y = c_float(), c_float()
            engine.FPDFPathSegment_GetPoint(segment, x, y)
            if engine.FPDFPathSegment_GetType(segment) == _MOVE and figure:
                if len(figure) > 1:
                    yield figure
                figure = []
            figure.append(self._place(matrix.on_point(x.value, y.value)))
            if engine.FPDFPathSegment_GetClose(segment):
                figure.append(figure[0])
        if len(figure) > 1:
            yield figure

    def _glyphs(self) -> tuple[list[Glyph], list[str], list[int]]:
        """Characters in order, words that run across, and codes without a meaning."""
        words = self.page.get_textpage()
        try:
            glyphs: list[Glyph] = []
            slanted: list[str] = []
            nameless: list[int] = []
            count = words.count_chars()
            self._count(count)
            for at in range(count):
                code = engine.FPDFText_GetUnicode(words.raw, at)
                if engine.FPDFText_HasUnicodeMapError(words.raw, at) == 1 or is_nameless(code):
                    nameless.append(code)
                elif not self._is_level(words, at):
                    slanted.append(chr(code))
                elif code >= ord(" "):
                    glyphs.append(self._glyph(words, at, plain_letter(chr(code))))
            return glyphs, slanted, nameless
        finally:
            words.close()

    def _is_level(self, words: pdfium.PdfTextPage, at: int) -> bool:
        """Whether a character stands upright on the page as it is held."""
        angle = engine.FPDFText_GetCharAngle(words.raw, at) + self.turn * math.pi / 2
        return abs(math.remainder(angle, 2 * math.pi)) < _UPRIGHT

    def _glyph(self, words: pdfium.PdfTextPage, at: int, text: str) -> Glyph:
        left, bottom, right, top = words.get_charbox(at, loose=True)
        x, y = c_double(), c_double()
        engine.FPDFText_GetCharOrigin(words.raw, at, x, y)
        corners = [self._place((left, bottom)), self._place((right, top))]
        lefts, tops = zip(*corners, strict=True)
        return Glyph(
            text=text,
            left=min(lefts),
            right=max(lefts),
            middle=sum(tops) / 2,
            base=self._place((x.value, y.value))[1],
            size=max(tops) - min(tops),
            is_generated=engine.FPDFText_IsGenerated(words.raw, at) == 1,
        )


def _matrix(item: Any) -> pdfium.PdfMatrix:  # noqa: ANN401 - an object of the engine
    """How the points of an object come onto the page, through the forms that it lies in."""
    matrix = item.get_matrix()
    outer = item.container
    while outer is not None:
        matrix = matrix.multiply(outer.get_matrix())
        outer = outer.container
    return matrix


def _rule(start: Point, end: Point) -> Iterator[Rule]:
    """A line that lies or stands; others are drawings."""
    (x, y), (to_x, to_y) = start, end
    width, height = abs(to_x - x), abs(to_y - y)
    if max(width, height) < _SHORTEST or min(width, height) > _THICKEST:
        return
    if width >= height:
        middle = (y + to_y) / 2
        yield Rule(left=min(x, to_x), top=middle, right=max(x, to_x), bottom=middle)
    else:
        middle = (x + to_x) / 2
        yield Rule(left=middle, top=min(y, to_y), right=middle, bottom=max(y, to_y))
