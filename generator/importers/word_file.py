"""Turns a Word file into paragraphs and tables: changes accepted, merged cells as they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as DocxDocument
from docx.oxml.ns import qn

from generator.importers.archive import read_archive, unreadable
from generator.importers.grid import RawCell, RawTable, number_blocks
from generator.importers.limits import MAX_COLUMNS, MAX_ROWS
from generator.importers.log import Entry, EntryKind
from generator.importers.noise import clean_words
from generator.importers.source import SourceFile
from generator.importers.trouble import stop
from generator.importers.word_numbers import WordNumbers, whole
from generator.importers.word_text import WordText
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place

_WRAPPERS = {qn(name) for name in ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo")}
_CHANGES = (
    (("w:ins", "w:moveTo"), "新增的文字已接受", "insertions were accepted"),
    (("w:del", "w:moveFrom"), "删去的文字没有录入", "deletions were left out"),
)


def read_word_file(file: Path, path: str) -> SourceFile:
    """The paragraphs and tables of a .docx."""
    document = _open(file, path)
    body: Any = document.element.body
    reader = _Reader(WordText(WordNumbers.of(document)), path)
    parts = list(reader.parts(body))
    entries = [*reader.entries, *_changes(body), *reader.text.entries]
    return SourceFile(path=path, blocks=number_blocks(parts), entries=tuple(entries))


def _open(file: Path, path: str) -> DocxDocument:
    archive = read_archive(file, path, ".docx")
    try:
        document = docx.Document(archive)
        body = document.element.body
    except Exception:  # noqa: BLE001 - whatever a foreign reader raises, the file is no document
        raise unreadable(path, ".docx", "文件损坏", "it is damaged") from None
    if body is None:
        raise unreadable(path, ".docx", "里面没有正文", "it has no body")
    return document


def _changes(body: Any) -> Iterator[Entry]:  # noqa: ANN401 - an element of the XML
    """Tracked changes are told: the paper may have been printed before or after them."""
    for names, zh, en in _CHANGES:
        count = sum(1 for name in names for _ in body.iter(qn(name)))
        if count:
            yield Entry(
                kind=EntryKind.GUESS,
                zh=f"文件里有修订：{zh}（{count} 处）。",
                en=f"tracked changes: {en} ({count})",
                needs_person=True,
            )


class _Reader:
    """Walks the body of a document."""

    def __init__(self, text: WordText, path: str) -> None:
        self.text, self.path = text, path
        self.entries: list[Entry] = []

    def parts(self, parent: Any) -> Iterator[str | RawTable]:  # noqa: ANN401 - an element
        """Paragraphs and tables in order; a paragraph whose end was deleted runs on."""
        waiting = ""
        for child in self._children(parent):
            if child.tag == qn("w:tbl"):
                if waiting:
                    yield self._clean(waiting)
                    waiting = ""
                yield self._table(child)
                continue
            waiting += self.text.of_paragraph(child)
            if not self.text.runs_on(child):
                yield self._clean(waiting)
                waiting = ""
        if waiting:
            yield self._clean(waiting)

    def _children(self, parent: Any) -> Iterator[Any]:  # noqa: ANN401 - elements
        for child in parent:
            if child.tag in {qn("w:p"), qn("w:tbl")}:
                yield child
            elif child.tag in _WRAPPERS:
                yield from self._children(child)

    def _clean(self, text: str) -> str:
        text, entries = clean_words(text)
        self.entries += entries
        return text

    def _table(self, table: Any) -> RawTable:  # noqa: ANN401 - an element
        rows = [self._row(row) for row in self._of_kind(table, "w:tr") if not _is_deleted(row)]
        if len(rows) > MAX_ROWS or any(len(row) > MAX_COLUMNS for row in rows):
            what = f"表格有 {len(rows)} 行"
            problem = import_kinds.import_too_large(
                Place(path=self.path), what_zh=what, what_en=f"a table of {len(rows)} rows"
            )
            raise stop(problem)
        return RawTable(rows)

    def _row(self, row: Any) -> list[RawCell]:  # noqa: ANN401 - an element
        cells = [RawCell(column_span=n) for n in _skipped(row, "w:gridBefore")]
        cells += [self._cell(cell) for cell in self._of_kind(row, "w:tc")]
        return cells + [RawCell(column_span=n) for n in _skipped(row, "w:gridAfter")]

    def _of_kind(self, parent: Any, name: str) -> Iterator[Any]:  # noqa: ANN401 - elements
        for child in parent:
            if child.tag == qn(name):
                yield child
            elif child.tag in _WRAPPERS:
                yield from self._of_kind(child, name)

    def _cell(self, cell: Any) -> RawCell:  # noqa: ANN401 - an element
        span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
        merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        continues = merge is not None and merge.get(qn("w:val")) != "restart"
        return RawCell(
            parts=[] if continues else list(self.parts(cell)),
            column_span=_count(span),
            continues_above=continues,
        )


def _is_deleted(row: Any) -> bool:  # noqa: ANN401 - an element
    return row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None


def _skipped(row: Any, name: str) -> list[int]:  # noqa: ANN401 - an element
    """Columns that a row leaves out at its start or end."""
    found = row.find(f"{qn('w:trPr')}/{qn(name)}")
    return [] if found is None else [_count(found)]


def _count(element: Any) -> int:  # noqa: ANN401 - an element
    value = "1" if element is None else element.get(qn("w:val"), "1")
    return min(max(whole(value, 1), 1), MAX_COLUMNS)
