"""Turns a published notice, and a record of it, into the same stream of characters.

In the stream each table cell starts with ｜, and white space is gone. What a program left in the
text (bookmark codes, page numbers) and what a page break printed twice is taken out of the source
here, item by item, so that nothing else can go unnoticed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from generator.model.document import ColumnField, Document, Heading
from generator.model.task import Task

FILES = {
    "jining-2023": "000_888d7425b2b7706f.txt",
    "yanzhou-2025": "001_2336af73e5576a1d.txt",
    "jeda-2021": "002_629e84c7455775db.txt",
    "jinxiang-2023": "003_3c400f45cf0bf6c6.txt",
    "taishan-2023": "004_be33fdb4d2b4a693.txt",
}

REPRINTED_HEADINGS = {
    "yanzhou-2025": (
        "坚持标准引领，持续推进政务公开规范转型",
        "围绕重点工作，更好发挥政务公开功能作用",
    ),
    "taishan-2023": ("推进绿色低碳高质量发展信息公开",),
}
"""Headings that the paper prints again at the top of a new page: they count once."""

_NOISE = re.compile(r"\[bookmark: [^\]]*\]|^ *- \d+ -\s*$", re.MULTILINE)
_CELL = "｜"


def source_stream(document_id: str, text: str) -> str:
    """The stream of a published text."""
    text = _NOISE.sub("", text)
    tabbed = document_id == "jinxiang-2023"
    cells = _mark_tabbed_lines(text) if tabbed else text.replace("\t", _CELL)
    stream = "".join(cells.split())
    for heading in REPRINTED_HEADINGS.get(document_id, ()):
        stream = _print_once(stream, f"{_CELL}{heading}{_CELL}")
    return stream


def _print_once(stream: str, cell: str) -> str:
    first, found, rest = stream.partition(cell)
    assert found, f"the source no longer prints {cell}"
    return first + found + rest.replace(cell, _CELL + _CELL)


def _mark_tabbed_lines(text: str) -> str:
    """The county's text has one line a row; its header returns on every page."""
    lines: list[str] = []
    header = None
    for line in text.splitlines():
        if "\t" not in line:
            lines.append(line)
        elif header is None:
            header = line
            lines.append(_CELL + line.replace("\t", _CELL))
        elif line.strip() == header.strip():
            continue
        elif line.split("\t")[0] == line.split("\t")[1] == "" and line.endswith("\t\t"):
            _continue_row(lines, line)
        elif not "".join(line.split("\t")[1:]).strip():
            lines.append(_CELL + line.split("\t")[0])  # a section row is one cell
        else:
            lines.append(_CELL + line.replace("\t", _CELL))
    return "\n".join(lines)


def _continue_row(lines: list[str], line: str) -> None:
    """A row that runs over the page: its only filled cell goes on with the one above."""
    at = max(i for i, earlier in enumerate(lines) if earlier.startswith(_CELL))
    cells = lines[at].split(_CELL)
    cells[3] += line.split("\t")[2]
    lines[at] = _CELL.join(cells)


def record_stream(document: Document) -> str:
    """The stream that the record of a notice says the paper prints."""
    return "".join("".join(_parts(document)).split())


def _parts(document: Document) -> Iterator[str]:
    issuer = document.issuer or ""
    issued = document.issued_on.text if document.issued_on else ""
    if document.not_stated != () and "preamble" in document.not_stated:
        yield "附件"
    else:
        yield from (document.number or "", issuer, document.title, document.addressees or "")
        yield from document.preamble
        for requirement in document.requirements:
            yield from (requirement.mark or "", requirement.heading, *requirement.text)
        yield from document.closing
        yield from (document.attachment or "", issuer, issued, document.publication_mark or "")
        yield "附件"
    yield document.table.title
    yield from (_CELL + column.header for column in document.table.columns)
    yield from _rows(document)
    yield document.cc or ""


def _rows(document: Document) -> Iterator[str]:
    headings = {heading.key: heading for heading in document.headings}
    fields = [field for column in document.table.columns for field in column.fields]
    printed: set[str] = set()
    for task in document.tasks:
        path = _path(headings, task)
        if document.table.section_rows and path[0].key not in printed:
            yield _CELL + _words(path[0])
            printed.add(path[0].key)
        for field in fields:
            yield _CELL + _cell(field, task, path, printed)


def _path(headings: dict[str, Heading], task: Task) -> list[Heading]:
    lowest = headings[task.heading_key]
    above = headings.get(lowest.parent_key or "")
    return [lowest] if above is None else [above, lowest]


def _words(heading: Heading) -> str:
    return (heading.mark or "") + heading.text


def _cell(field: ColumnField, task: Task, path: list[Heading], printed: set[str]) -> str:
    levels = {ColumnField.THEME: -1, ColumnField.THEME_1: 0, ColumnField.THEME_2: -1}
    if field in levels:
        heading = path[levels[field]]
        is_first = heading.key not in printed
        printed.add(heading.key)
        return _words(heading) if is_first else ""
    if field.value in task.inherited or field.value in task.blank:
        return ""
    plain: dict[ColumnField, Callable[[], str]] = {
        ColumnField.SEQ: lambda: task.seq or "",
        ColumnField.LEAD: lambda: task.lead_text or "\n".join(task.lead),
        ColumnField.RESPONSIBLE: lambda: task.responsible_text or "\n".join(task.responsible),
        ColumnField.REQUIREMENT: lambda: task.requirement,
        ColumnField.DEADLINE: lambda: task.deadline.text or "",
    }
    return plain[field]()


def sources_folder() -> Path | None:
    """The published texts, where they lie beside the checkout."""
    folder = Path(__file__).resolve().parents[2].parent / "shared" / "sources"
    return folder if folder.is_dir() else None
