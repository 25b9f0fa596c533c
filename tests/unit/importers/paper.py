"""A notice on paper, for tests: paragraphs and one table with merged cells, printed as any file."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.utils import get_column_letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One printed cell."""

    text: str = ""
    rows: int = 1
    columns: int = 1


@dataclass(slots=True, kw_only=True)
class Paper:
    """What a file says: paragraphs, tables, paragraphs."""

    before: list[str] = field(default_factory=list)
    tables: list[list[list[Cell]]] = field(default_factory=list)
    """Rows of cells that begin there, as in HTML."""
    between: list[str] = field(default_factory=list)
    """What is printed between two tables."""
    after: list[str] = field(default_factory=list)


def row(*texts: str | Cell) -> list[Cell]:
    """A row of cells; a text is a cell of its own."""
    return [text if isinstance(text, Cell) else Cell(text=text) for text in texts]


def tall(text: str, rows: int) -> Cell:
    """A cell over several rows."""
    return Cell(text=text, rows=rows)


def wide(text: str, columns: int) -> Cell:
    """A cell over several columns."""
    return Cell(text=text, columns=columns)


def placed(table: list[list[Cell]]) -> Iterator[tuple[int, int, Cell]]:
    """Each cell with its row and column in the grid, from 0."""
    taken: set[tuple[int, int]] = set()
    for number, cells in enumerate(table):
        column = 0
        for cell in cells:
            while (number, column) in taken:
                column += 1
            yield number, column, cell
            taken |= {
                (r, c)
                for r in range(number, number + cell.rows)
                for c in range(column, column + cell.columns)
            }


def size(table: list[list[Cell]]) -> tuple[int, int]:
    """Rows and columns of the grid."""
    cells = list(placed(table))
    return len(table), max(column + cell.columns for _, column, cell in cells)


def _order(paper: Paper) -> Iterator[str | list[list[Cell]]]:
    yield from paper.before
    for number, table in enumerate(paper.tables):
        if number:
            yield from paper.between
        yield table
    yield from paper.after


def print_text(paper: Paper, file: Path) -> Path:
    """As text extracted from Word: a cell begins behind a tab, a row ends at an empty line."""
    parts: list[str] = []
    for part in _order(paper):
        if isinstance(part, str):
            parts.append(f"{part}\n\n")
            continue
        height, width = size(part)
        grid = [[""] * width for _ in range(height)]
        across = set()
        for number, column, cell in placed(part):
            grid[number][column] = cell.text
            if cell.columns == width:
                across.add(number)
        header = [cell.text for cell in part[0]]
        for number, texts in enumerate(grid):
            printed = header if number == 0 else texts[:1] if number in across else texts
            parts.append("".join(f"\t{text}\n" for text in printed) + "\n")
        parts.append("\n\n")
    file.write_text("".join(parts), encoding="utf-8")
    return file


def print_word(paper: Paper, file: Path) -> Path:
    """As a Word file with really merged cells."""
    document = docx.Document()
    for part in _order(paper):
        if isinstance(part, str):
            document.add_paragraph(part)
        else:
            document.element.body.insert(-1, parse_xml(word_table(part)))
    document.save(str(file))
    return file


def word_table(table: list[list[Cell]]) -> str:
    """The XML that Word writes for a table with merged cells."""
    height, width = size(table)
    covers = {
        (row, column): (cell, row == number)
        for number, column, cell in placed(table)
        for row in range(number, number + cell.rows)
    }
    rows = (
        "".join(
            _word_cell(*covers[number, column])
            for column in range(width)
            if (number, column) in covers
        )
        for number in range(height)
    )
    grid = '<w:gridCol w:w="900"/>' * width
    printed = "".join(f"<w:tr>{cells}</w:tr>" for cells in rows)
    return f"<w:tbl {nsdecls('w')}><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{printed}</w:tbl>"


def _word_cell(cell: Cell, is_first: bool) -> str:
    merge = "" if cell.rows == 1 else f'<w:vMerge w:val="{"restart" if is_first else "continue"}"/>'
    lines = cell.text.split("\n") if is_first else [""]
    words = "".join(f"<w:p><w:r><w:t>{html.escape(line)}</w:t></w:r></w:p>" for line in lines)
    span = f'<w:gridSpan w:val="{cell.columns}"/>'
    return f"<w:tc><w:tcPr>{span}{merge}</w:tcPr>{words}</w:tc>"


def print_excel(paper: Paper, file: Path) -> Path:
    """As a workbook: all on one sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    at = 1
    for part in _order(paper):
        if isinstance(part, str):
            sheet.cell(at, 1, part)
            at += 1
            continue
        for number, column, cell in placed(part):
            top, left = at + number, 1 + column
            sheet.cell(top, left, cell.text or None)
            if cell.rows * cell.columns > 1:
                right = get_column_letter(left + cell.columns - 1)
                start = f"{get_column_letter(left)}{top}"
                sheet.merge_cells(f"{start}:{right}{top + cell.rows - 1}")
        at += len(part)
    book.save(file)
    return file


def print_html(paper: Paper, file: Path) -> Path:
    """As a page of a government site."""
    parts = ["<!DOCTYPE html><html><head><meta charset='utf-8'><title>x</title></head><body>"]
    for part in _order(paper):
        if isinstance(part, str):
            parts.append(f"<p>{html.escape(part)}</p>")
            continue
        parts.append("<table><tbody>")
        for cells in part:
            parts.append("<tr>")
            for cell in cells:
                words = html.escape(cell.text).replace("\n", "<br>")
                parts.append(
                    f"<td rowspan='{cell.rows}' colspan='{cell.columns}'><p>{words}</p></td>"
                )
            parts.append("</tr>")
        parts.append("</tbody></table>")
    file.write_text("".join(parts) + "</body></html>", encoding="utf-8")
    return file


def print_pdf(paper: Paper, file: Path) -> Path:
    """As a PDF that says where each character and line stands."""
    from tests.unit.importers.pdf_paper import draw, pdf_of  # noqa: PLC0415 - it imports this

    file.write_bytes(pdf_of([sheet.drawn for sheet in draw(paper)]))
    return file


PRINTERS = {
    ".txt": print_text,
    ".docx": print_word,
    ".xlsx": print_excel,
    ".html": print_html,
    ".pdf": print_pdf,
}
