"""Prints a paper as a PDF: ruled as Word rules, cut into pages, the header on each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.unit.importers.paper import Cell, Paper, placed, size

WIDTH, HEIGHT, MARGIN = 842, 1191, 50
"""A3, so that no row of ours is higher than a page."""
FONT, PITCH, PADDING = 10, 14, 4
_CLOSING = "、，。；：！？）》”〕】,.;:!?)%"


@dataclass(slots=True)
class Sheet:
    """One page: what is drawn, as operators of PDF."""

    drawn: list[str] = field(default_factory=list)

    def words(self, text: str, x: float, y: float) -> None:
        """A line of words; y counts from the top."""
        code = text.encode("utf-16-be").hex()
        self.drawn.append(f"BT /F1 {FONT} Tf {x:.2f} {HEIGHT - y:.2f} Td <{code}> Tj ET")

    def line(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """A ruled line."""
        self.drawn.append(f"{x:.2f} {HEIGHT - y:.2f} m {to_x:.2f} {HEIGHT - to_y:.2f} l S")

    def frame(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """The four borders of a cell."""
        for start, end in ((y, y), (to_y, to_y)):
            self.line(x, start, to_x, end)
        for start, end in ((x, x), (to_x, to_x)):
            self.line(start, y, end, to_y)


def draw(
    paper: Paper,
    *,
    repeat_header: bool = True,
    page_rows: int | None = None,
    widths: Sequence[int] = (),
) -> list[Sheet]:
    """The pages; where rows of a page are counted, the table is cut there."""
    printer = _Printer(repeat_header=repeat_header, page_rows=page_rows, widths=widths)
    printer.paragraphs(paper.before)
    for number, table in enumerate(paper.tables):
        if number:
            printer.paragraphs(paper.between)
        printer.table(table)
    printer.paragraphs(paper.after)
    for number, sheet in enumerate(printer.sheets, start=1):
        sheet.words(f"— {number} —", WIDTH / 2, HEIGHT - 25)
    return printer.sheets


class _Printer:
    def __init__(
        self, *, repeat_header: bool, page_rows: int | None, widths: Sequence[int]
    ) -> None:
        self.repeat_header, self.page_rows, self.widths = repeat_header, page_rows, widths
        self.sheets = [Sheet()]
        self.y = float(MARGIN)

    def paragraphs(self, texts: Sequence[str]) -> None:
        for text in texts:
            is_long = width_of(text) > WIDTH - 2 * MARGIN
            indent = 2 * FONT if is_long else 0
            for line in wrapped(text, WIDTH - 2 * MARGIN, indent):
                if self.y + PITCH > HEIGHT - MARGIN:
                    self._new_page()
                self.y += PITCH
                self.sheets[-1].words(line, MARGIN + indent, self.y)
                indent = 0
            self.y += 4

    def _new_page(self) -> None:
        self.sheets.append(Sheet())
        self.y = float(MARGIN)

    def table(self, table: list[list[Cell]]) -> None:
        _Table(self, table).draw()
        self.y += PITCH


class _Table:
    """Draws one table, row by row; a cell over several rows may be cut by a page."""

    def __init__(self, printer: _Printer, table: list[list[Cell]]) -> None:
        self.printer = printer
        self.cells = list(placed(table))
        self.count, self.columns = size(table)
        self.xs = list(self._places())
        self.lines = {(r, c): self._lines(c, cell) for r, c, cell in self.cells}
        self.heights = self._heights()

    def _places(self) -> Iterator[float]:
        wishes = [3 * FONT] * self.columns
        for _, column, cell in self.cells:
            if cell.columns == 1:
                longest = max(map(width_of, cell.text.split("\n")))
                wishes[column] = max(wishes[column], min(int(longest), 24 * FONT))
        wishes = [FONT * width for width in self.printer.widths] or wishes
        whole = WIDTH - 2 * MARGIN
        total = sum(wishes) + 2 * PADDING * self.columns
        at = float(MARGIN)
        yield at
        for wish in wishes:
            at += (wish + 2 * PADDING) * min(whole / total, 1.0) + 1
            yield at

    def _lines(self, column: int, cell: Cell) -> list[str]:
        room = self.xs[column + cell.columns] - self.xs[column] - 2 * PADDING
        return [line for part in cell.text.split("\n") for line in wrapped(part, room)]

    def _heights(self) -> list[float]:
        heights = [float(PITCH + 2 * PADDING)] * self.count
        for row, column, cell in sorted(self.cells, key=lambda told: told[2].rows):
            wanted = len(self.lines[row, column]) * PITCH + 2 * PADDING
            have = sum(heights[row : row + cell.rows])
            heights[row + cell.rows - 1] += max(wanted - have, 0)
        return heights

    def draw(self) -> None:
        printer, start, on_page = self.printer, 0, 0
        y = printer.y
        for row in range(self.count):
            is_full = y + self.heights[row] > HEIGHT - MARGIN
            if row and (is_full or on_page == printer.page_rows):
                self._part(start, row)
                printer._new_page()  # noqa: SLF001 - the two draw one page together
                if printer.repeat_header:
                    self._part(0, 1)
                start, on_page, y = row, 0, printer.y
            y, on_page = y + self.heights[row], on_page + 1
        self._part(start, self.count)

    def _part(self, start: int, end: int) -> None:
        """The rows that stand on one page."""
        printer = self.printer
        tops = [printer.y]
        for row in range(start, end):
            tops.append(tops[-1] + self.heights[row])
        for row, column, cell in self.cells:
            first, last = max(row, start), min(row + cell.rows, end)
            if first >= last:
                continue
            top, bottom = tops[first - start], tops[last - start]
            left, right = self.xs[column], self.xs[column + cell.columns]
            printer.sheets[-1].frame(left, top, right, bottom)
            room = int((bottom - top - 2 * PADDING) // PITCH + 1e-6)
            lines = self.lines[row, column]
            for number, line in enumerate(lines[:room], start=1):
                printer.sheets[-1].words(line, left + PADDING, top + PADDING + number * PITCH - 4)
            if row:
                self.lines[row, column] = lines[room:]
        printer.y = tops[-1]


def width_of(text: str) -> float:
    """Latin letters and figures are half as wide."""
    return sum(FONT / 2 if character.isascii() else FONT for character in text)


def wrapped(text: str, room: float, indent: float = 0) -> list[str]:
    """The lines of a text; no line begins with a closing mark."""
    lines, line = [], ""
    for character in text:
        if line and width_of(line + character) > room - indent + 0.01:
            carried = line[-1] if character in _CLOSING and len(line) > 1 else ""
            lines.append(line[: len(line) - len(carried)])
            line, indent = carried, 0
        line += character
    return [*lines, line]


def pdf_of(pages: Sequence[Sequence[str]], *, page_keys: str = "", font: str = "") -> bytes:
    """A whole file; its font is one that every reader knows and that need not be in it."""
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    cid = (
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>"
    )
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        font
        or "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H "
        "/DescendantFonts [4 0 R] >>",
        cid,
    ]
    for number, drawn in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] {page_keys} "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {6 + 2 * number} 0 R >>"
        )
        stream = "\n".join(drawn)
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    return _file_of(objects)


def _file_of(objects: Sequence[str]) -> bytes:
    raw, places = b"%PDF-1.7\n", []
    for number, told in enumerate(objects, start=1):
        places.append(len(raw))
        raw += f"{number} 0 obj\n{told}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(places) + 1} /Root 1 0 R >>\nstartxref\n{len(raw)}\n%%EOF\n"
    return raw + f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()
