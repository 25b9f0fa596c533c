"""Writes the table of a notice as issued: its headers, its merged cells, its rows of headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.document import ColumnField, Document
from generator.outputs.office_package import xml_text
from generator.views.original_table import CellView, RowView, TableView

WIDE = 5
"""A table of so many columns is laid on its side."""

_SHARES = {
    ColumnField.SEQ: 3,
    ColumnField.THEME_1: 5,
    ColumnField.THEME_2: 7,
    ColumnField.THEME: 7,
    ColumnField.LEAD: 8,
    ColumnField.RESPONSIBLE: 11,
    ColumnField.REQUIREMENT: 24,
    ColumnField.DEADLINE: 6,
}
"""How wide columns are beside each other; official tables give the wording the most room."""

_UPRIGHT, _SIDEWAYS = 9_071, 14_003
"""The width of the text on both kinds of pages, in twentieths of a point: 160 and 247 mm."""

_EDGES = "".join(
    f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)

_ROOM = "".join(
    f'<w:{side} w:w="{room}" w:type="dxa"/>'
    for side, room in (("top", 60), ("left", 90), ("bottom", 60), ("right", 90))
)
"""Between the words of a cell and its edges."""


def write_table(document: Document, view: TableView) -> str:
    """The table from the same view that its page shows."""
    fields = [field for column in document.table.columns for field in column.fields]
    shares = [_SHARES[field] for field in fields]
    whole = _SIDEWAYS if view.width >= WIDE else _UPRIGHT
    widths = [whole * share // sum(shares) for share in shares]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = "".join(_rows(view, widths))
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblBorders>{_EDGES}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{_ROOM}</w:tblCellMar></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"{_header(view, widths)}{rows}</w:tbl>"
    )


def write_paragraph(style: str, text: str, *, break_before: bool = False) -> str:
    """One paragraph."""
    start = "<w:pageBreakBefore/>" if break_before else ""
    run = f'<w:r><w:t xml:space="preserve">{xml_text(text)}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{start}</w:pPr>{run}</w:p>'


def _header(view: TableView, widths: Sequence[int]) -> str:
    """The headers, repeated on every page."""
    cells: list[str] = []
    place = 0
    for header in view.headers:
        width = sum(widths[place : place + header.span])
        place += header.span
        text = write_paragraph("TzHeader", header.text)
        cells.append(_cell(text, width, span=header.span))
    return _row(cells, "<w:cantSplit/><w:tblHeader/>")


def _rows(view: TableView, widths: Sequence[int]) -> Iterator[str]:
    for body in view.bodies:
        if body.heading:
            text = write_paragraph("TzSection", body.heading)
            yield _row([_cell(text, sum(widths), span=len(widths))], "<w:cantSplit/>")
        below = [0] * len(widths)
        for row in body.rows:
            yield _row(_cells(row, widths, below))


def _cells(row: RowView, widths: Sequence[int], below: list[int]) -> Iterator[str]:
    """The cells of a row; `below` counts for each column how far a cell from above still goes."""
    begun = iter(row.cells)
    for place, width in enumerate(widths):
        if below[place]:
            below[place] -= 1
            yield _cell(write_paragraph("TzCell", ""), width, merge="<w:vMerge/>")
            continue
        cell = next(begun)
        below[place] = cell.span - 1
        merge = '<w:vMerge w:val="restart"/>' if cell.span > 1 else ""
        yield _cell(_text(cell), width, merge=merge)


def _text(cell: CellView) -> str:
    """Its lines; the opening words are apart in the view because they are a link on the page."""
    first, *others = cell.lines or ("",)
    lines = (cell.link_text + first, *others)
    return "".join(write_paragraph("TzCell", line) for line in lines)


def _row(cells: Iterator[str] | Sequence[str], properties: str = "") -> str:
    start = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{start}{''.join(cells)}</w:tr>"


def _cell(text: str, width: int, *, span: int = 1, merge: str = "") -> str:
    across = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    size = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{size}{across}{merge}</w:tcPr>{text}</w:tc>"
