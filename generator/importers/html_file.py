"""Turns a web page into paragraphs and tables, as a browser shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

from generator.importers.archive import read_start, unreadable
from generator.importers.grid import RawCell, RawTable, number_blocks
from generator.importers.limits import MAX_COLUMNS, MAX_ROWS
from generator.importers.log import Entry
from generator.importers.noise import clean_words
from generator.importers.source import SourceFile
from generator.importers.trouble import stop
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place

_SILENT = {"script", "style", "title", "noscript", "template", "select", "button", "nav", "svg"}
_BLOCKS = {
    *("p", "div", "br", "li", "ul", "ol", "section", "article", "header", "footer", "hr", "center"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "blockquote", "caption", "pre"),
}
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_DEEPEST = 20
"""Tables within tables."""


def read_html_file(file: Path, path: str) -> SourceFile:
    """The visible words of a page."""
    read_start(file, path)
    page = _Page()
    page.feed(_decode(file.read_bytes(), path))
    page.close()
    if page.is_too_large:
        what = f"表格超过 {MAX_ROWS} 行"
        problem = import_kinds.import_too_large(
            Place(path=path), what_zh=what, what_en=f"a table of more than {MAX_ROWS} rows"
        )
        raise stop(problem)
    return SourceFile(path=path, blocks=number_blocks(page.parts()), entries=tuple(page.entries))


def _decode(raw: bytes, path: str) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    told = _CHARSET.search(raw[:4096])
    name = told[1].decode("ascii").lower() if told else "utf-8"
    for encoding in (name, "utf-8-sig", "gb18030"):
        try:
            return raw.decode("gb18030" if encoding in {"gb2312", "gbk"} else encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise unreadable(path, ".html", "文字编码不认识", "its encoding is unknown")


class _Page(HTMLParser):
    """Collects words and tables; whatever is not closed is closed by what follows."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.entries: list[Entry] = []
        self.tables: list[RawTable] = []
        """Open tables, the innermost last."""
        self.cells: list[RawCell] = [RawCell()]
        """Open cells; the first stands for the page itself."""
        self.silent = 0
        self.is_too_large = False

    def parts(self) -> Sequence[str | RawTable]:
        """What the page says."""
        while self.tables:
            self._close_table()
        return self._clean(self.cells[0]).parts

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent += 1
        elif tag == "table" and len(self.tables) < _DEEPEST:
            self.tables.append(RawTable())
        elif tag == "tr" and self.tables:
            self._close_cell()
            self.tables[-1].rows.append([])
            self.is_too_large |= len(self.tables[-1].rows) > MAX_ROWS
        elif tag in {"td", "th"} and self.tables:
            self._open_cell(dict(attrs))
        elif tag in _BLOCKS:
            self._say("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _SILENT:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(self.silent - 1, 0)
        elif tag == "table" and self.tables:
            self._close_table()
        elif tag in {"td", "th", "tr"} and self.tables:
            self._close_cell()
        elif tag in _BLOCKS:
            self._say("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self._say(re.sub(r"[ \t\r\n]+", " ", data))

    def _say(self, words: str) -> None:
        parts = self.cells[-1].parts
        if len(self.cells) <= len(self.tables):
            return  # between the cells of a table nothing is printed
        if parts and isinstance(parts[-1], str):
            parts[-1] += words
        else:
            parts.append(words)

    def _open_cell(self, attributes: dict[str, str | None]) -> None:
        self._close_cell()
        table = self.tables[-1]
        if not table.rows:
            table.rows.append([])
        rows, columns = _span(attributes, "rowspan"), _span(attributes, "colspan")
        cell = RawCell(
            row_span=min(rows, MAX_ROWS) or MAX_ROWS, column_span=min(columns or 1, MAX_COLUMNS)
        )
        table.rows[-1].append(cell)
        self.cells.append(cell)

    def _close_cell(self) -> None:
        if len(self.cells) > len(self.tables):
            self._clean(self.cells.pop())

    def _close_table(self) -> None:
        self._close_cell()
        table = self.tables.pop()
        table.rows = [row for row in table.rows if row]
        if len(self.cells) > len(self.tables):
            self.cells[-1].parts.append(table)

    def _clean(self, cell: RawCell) -> RawCell:
        for position, part in enumerate(cell.parts):
            if isinstance(part, str):
                cell.parts[position], entries = clean_words(part)
                self.entries += entries
        return cell


def _span(attributes: dict[str, str | None], name: str) -> int:
    """A span as it is told; 0 means to the end, anything else that is no number means one."""
    told = (attributes.get(name) or "1").strip()
    return int(told) if told.isascii() and told.isdigit() and len(told) < 6 else 1  # noqa: PLR2004 - digits of a sane span
