"""Turns the lines and tables of all pages into paragraphs and whole tables, in order."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importers.column_words import is_header
from generator.importers.grid import RawTable
from generator.importers.log import Entry
from generator.importers.pdf_layout import Layout, PageTable
from generator.importers.pdf_lines import Line, runs_on, seam
from generator.importers.pdf_page import PdfError
from generator.importers.pdf_tables import continues, join_pages

_HEADERS = 4
"""Rows among which a header stands."""
_WIDEST_PITCH = 2.4
"""Of the height of a character: lines that are further apart are paragraphs."""


def read_parts(layouts: Sequence[Layout], entries: list[Entry]) -> list[str | RawTable]:
    """What the pages say; what had to be decided goes into the log."""
    reader = _Reader(entries)
    for layout in layouts:
        reader.page(layout)
    reader.finish()
    return reader.parts


class _Reader:
    """Goes through the pages and joins what a line or page break cut."""

    def __init__(self, entries: list[Entry]) -> None:
        self.entries = entries
        self.parts: list[str | RawTable] = []
        self.text = ""
        self.line: Line | None = None
        """The last line, with the page that it stands on."""
        self.layout: Layout | None = None
        self.tables: list[PageTable] = []
        self.task_table: PageTable | None = None
        """The last one with a header, and its page."""
        self.task_page = 0

    def page(self, layout: Layout) -> None:
        """Everything on a page."""
        for position, item in enumerate(layout.items):
            if isinstance(item, Line):
                self._end_table()
                self._line(item, layout)
            else:
                self._end_paragraph()
                is_new_page = position == 0
                if not (self.tables and is_new_page and continues(self.tables[-1], item)):
                    self._end_table()
                self._refuse_loose(item, layout.page)
                self.tables.append(item)

    def _refuse_loose(self, table: PageTable, page: int) -> None:
        """A table cut off from its header by words in between would be left out unread."""
        if any(is_header(table.row(number)) for number in range(_HEADERS)):
            self.task_page, self.task_table = page, table
            return
        is_later = not self.tables and page > self.task_page
        if is_later and self.task_table is not None and continues(self.task_table, table):
            raise PdfError("unruled", page)

    def finish(self) -> None:
        """What is still open."""
        self._end_table()
        self._end_paragraph()

    def _line(self, line: Line, layout: Layout) -> None:
        if self._is_rest(line, layout) and self.line is not None:
            self.text += seam(self.line, line) + line.text
        else:
            self._end_paragraph()
            self.text = line.text
        self.line, self.layout = line, layout

    def _is_rest(self, line: Line, layout: Layout) -> bool:
        """Whether a line belongs to the paragraph above it."""
        above, where = self.line, self.layout
        if above is None or where is None or not self.text:
            return False
        is_indented = line.left > layout.edges.left + line.size * 1.2
        is_apart = where is layout and line.base - above.base > _WIDEST_PITCH * line.size
        is_other = not line.size / 1.15 < above.size < line.size * 1.15
        if is_indented or is_apart or is_other:
            return False
        return runs_on(above, line, where.edges)

    def _end_paragraph(self) -> None:
        if self.text:
            self.parts.append(self.text)
        self.text, self.line = "", None

    def _end_table(self) -> None:
        if not self.tables:
            return
        table, entries = join_pages(self.tables)
        self.parts.append(table)
        self.entries += entries
        self.tables = []
