"""Turns the table on the page of a notice into the stream that its record says is printed."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.site.built import attribute

_CELL = "｜"


def table_stream(tree: LexborHTMLParser) -> str:
    """Title, headers and cells in order; a cell that is merged with one above is an empty cell."""
    table = tree.css_first(".tz-original table")
    if table is None:
        return ""
    parts = [text for node in table.css("caption") for text in [node.text()]]
    parts += [_CELL + node.text() for node in table.css("thead th")]
    parts += _rows(table)
    return "".join("".join(parts).split())


def _rows(table: LexborNode) -> Iterator[str]:
    """The grid: what a browser makes of row spans and column spans."""
    width = sum(_number(node, "colspan") for node in table.css("thead th"))
    open_spans: dict[int, int] = {}
    for row in table.css("tbody tr"):
        cells = iter(row.css("th, td"))
        column = 0
        while column < width:
            if open_spans.get(column, 0) > 0:
                open_spans[column] -= 1
                column += 1
                yield _CELL
                continue
            cell = next(cells, None)
            assert cell is not None, "a row has fewer cells than the table has columns"
            open_spans[column] = _number(cell, "rowspan") - 1
            column += _number(cell, "colspan")
            yield _CELL + cell.text()
        assert next(cells, None) is None, "a row has more cells than the table has columns"


def _number(node: LexborNode, name: str) -> int:
    return int(attribute(node, name) or "1")
