"""Turns a PDF into paragraphs and tables, by lines or by how words align; says what cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.importers.archive import read_start, unreadable
from generator.importers.column_words import is_header
from generator.importers.grid import RawTable, number_blocks
from generator.importers.log import Entry, EntryKind
from generator.importers.noise import clean_words
from generator.importers.pdf_aligned import rule_aligned
from generator.importers.pdf_layout import Layout, PageTable, lay_out
from generator.importers.pdf_page import PdfError, PdfPage
from generator.importers.pdf_paragraphs import read_parts
from generator.importers.pdf_process import pages_of
from generator.importers.source import SourceFile
from generator.importers.trouble import stop
from generator.problems.kinds import pdf_kinds
from generator.problems.problem import ContentError, Place

_FEWEST_WORDS = 10
"""What has less within its broken lines is a drawing."""
_FEWEST_LINES, _FEWEST_COLUMNS = 3, 3
"""So many lines with so many pieces are a table without lines."""


def read_pdf_file(file: Path, path: str) -> SourceFile:
    """The paragraphs and ruled tables of a file."""
    read_start(file, path)
    try:
        return source_of(pages_of(file), path)
    except PdfError as trouble:
        raise _stop(trouble, path) from None


def source_of(pages: Sequence[PdfPage], path: str) -> SourceFile:
    """The same for pages that were read."""
    _refuse_wordless(pages, path)
    layouts = lay_out(pages)
    entries = [entry for page in pages for entry in _oddities(page)]
    aligned = None if any(layout.tables for layout in layouts) else rule_aligned(pages)
    if aligned is not None:
        pages, told = aligned
        entries.append(told)
        layouts = lay_out(pages)
    _refuse_unruled(layouts, path)
    entries += [entry for layout in layouts for entry in layout.entries()]
    parts = read_parts(layouts, entries)
    for position, part in enumerate(parts):
        if isinstance(part, str):
            parts[position], noise = clean_words(part)
            entries += noise
        else:
            entries += _clean_cells(part)
    return SourceFile(path=path, blocks=number_blocks(parts), entries=tuple(entries))


def _clean_cells(table: RawTable) -> Iterator[Entry]:
    for cell in (cell for row in table.rows for cell in row):
        text, noise = clean_words(cell.text)
        cell.parts = [text]
        yield from noise


def _stop(trouble: PdfError, path: str) -> ContentError:
    place, count = Place(path=path), trouble.count
    words = {
        "pages": (f"有 {count} 页", f"it has {count} pages"),
        "marks": (f"一页上的字和线超过 {count} 个", f"a page has more than {count} marks"),
        "slow": (f"读了 {count} 秒还没有读完", f"{count} seconds were not enough to read it"),
        "memory": ("展开后内存放不下", "it unpacks to more than memory holds"),
    }
    if trouble.reason == "unruled":
        return stop(pdf_kinds.pdf_unruled(place, page=count))
    if trouble.reason == "encrypted":
        return stop(pdf_kinds.pdf_encrypted(place))
    if trouble.reason in words:
        what_zh, what_en = words[trouble.reason]
        return stop(pdf_kinds.pdf_too_much(place, what_zh=what_zh, what_en=what_en))
    return unreadable(path, ".pdf", "文件损坏，或者后缀不对", "damaged, or another kind")


def _refuse_wordless(pages: Sequence[PdfPage], path: str) -> None:
    """Scans, and fonts that do not say what they print."""
    place = Place(path=path)
    is_empty = not any(page.glyphs for page in pages)
    for page in pages:
        count = sum(not _is_symbol(code) for code in page.nameless)
        if count:
            raise stop(pdf_kinds.pdf_font(place, page=page.number, count=count))
        if not page.glyphs and (page.has_picture or is_empty):
            raise stop(pdf_kinds.pdf_scanned(place, page=page.number))


def _is_symbol(code: int) -> bool:
    """Word's fonts of bullets and ticks have their places here."""
    return 0xF000 <= code <= 0xF0FF  # noqa: PLR2004 - Unicode's, as Word uses it


def _refuse_unruled(layouts: Sequence[Layout], path: str) -> None:
    """Tables whose lines are missing: their columns cannot be told."""
    is_below = False
    for layout in layouts:
        has_header = any(
            is_header(table.row(0)) or is_header(table.row(1)) for table in layout.tables
        )
        is_broken = any(t.grid.is_ragged and _is_wordy(t) for t in layout.tables)
        columns = [line for line in layout.lines if len(line.pieces) >= _FEWEST_COLUMNS]
        is_open = is_below and not layout.tables and len(columns) >= _FEWEST_LINES
        if is_broken or is_open or (not has_header and any(is_header(c.pieces) for c in columns)):
            raise stop(pdf_kinds.pdf_unruled(Place(path=path), page=layout.page))
        is_below = is_below or has_header
    if not any(layout.tables for layout in layouts):
        raise stop(pdf_kinds.pdf_table_missing(Place(path=path)))


def _is_wordy(table: PageTable) -> bool:
    return sum(len(cell.text) for cell in table.cells) >= _FEWEST_WORDS


def _oddities(page: PdfPage) -> Iterator[Entry]:
    """What stands on a page and was left out."""
    if page.slanted:
        zh = f"第 {page.number} 页斜排的字（水印）没有录入。"
        en = f"words that run across page {page.number} (a watermark) were left out"
        yield _guess(zh, en, page.slanted)
    if page.nameless:
        zh = f"第 {page.number} 页有 {len(page.nameless)} 个符号字体的字符（项目符号）没有录入。"
        en = f"{len(page.nameless)} characters of a font of symbols on page {page.number} left out"
        yield _guess(zh, en, None)
    if page.glyphs and page.unseen_count:
        zh = f"第 {page.number} 页有看不见的文字，请核对是否多出了字。"
        en = f"page {page.number} has words that nobody sees; check that none was taken"
        yield _guess(zh, en, None)


def _guess(zh: str, en: str, quote: str | None) -> Entry:
    return Entry(kind=EntryKind.GUESS, zh=zh, en=en, quote=quote, needs_person=True)
