"""Turns the sheets of an Excel file into paragraphs and tables: merged cells as they are."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl

from generator.importers.archive import read_archive, unreadable
from generator.importers.column_words import is_header, plain_header
from generator.importers.grid import RawCell, RawTable, number_blocks
from generator.importers.limits import MAX_COLUMNS, MAX_ROWS
from generator.importers.log import Entry, EntryKind, Spot
from generator.importers.noise import clean_words
from generator.importers.source import SourceFile
from generator.importers.trouble import stop
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spans:
    """Merged ranges of a sheet."""

    sizes: dict[tuple[int, int], tuple[int, int]]
    """Rows and columns of the range that begins in a cell."""
    covered: frozenset[tuple[int, int]]
    """Cells that a range covers, but for its first."""


def read_excel_file(file: Path, path: str) -> SourceFile:
    """The sheets of an .xlsx one after the other; hidden ones are told and left out."""
    book = _open(file, path)
    entries: list[Entry] = []
    parts: list[str | RawTable] = []
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            parts += _sheet(sheet, path, entries)
        else:
            entries.append(_hidden(sheet.title))
    return SourceFile(path=path, blocks=number_blocks(parts), entries=tuple(entries))


def _open(file: Path, path: str) -> openpyxl.Workbook:
    archive = read_archive(file, path, ".xlsx")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns about styles that we do not read
            return openpyxl.load_workbook(archive, data_only=True)
    except Exception:  # noqa: BLE001 - whatever a foreign reader raises, the file is no workbook
        raise unreadable(path, ".xlsx", "文件损坏", "it is damaged") from None


def _hidden(title: str) -> Entry:
    return Entry(
        kind=EntryKind.GUESS,
        zh=f"隐藏的工作表“{title}”没有读取。",
        en=f'the hidden sheet "{title}" was not read',
        needs_person=True,
    )


def _sheet(sheet: Any, path: str, entries: list[Entry]) -> Iterator[str | RawTable]:  # noqa: ANN401 - openpyxl's sheet
    """Lines above a header are paragraphs; each other header begins another table."""
    rows, spans = _rows(sheet, path, entries)
    texts = {number: [text for text in row if text] for number, row in rows.items()}
    starts = list(_starts(rows))
    first = starts[0] if starts else max(rows, default=0) + 1
    yield from ("\n".join(texts[number]) for number in rows if number < first)
    ends = [*starts[1:], max(rows, default=0) + 1]
    for start, end in zip(starts, ends, strict=True):
        between = _lines_above(texts, start, end) if end in starts else end
        yield RawTable([_raw(rows, number, spans) for number in rows if start <= number < between])
        yield from ("\n".join(texts[number]) for number in rows if between <= number < end)


def _starts(rows: dict[int, list[str]]) -> Iterator[int]:
    """Rows of headers that differ from the one before; the lower half of a header is none."""
    header: list[str] = []
    above = -1
    for number, row in rows.items():
        words = [plain_header(text) for text in row if text]
        if is_header(row) and words != header and above != number - 1:
            yield number
            header, above = words, number


def _lines_above(texts: dict[int, list[str]], start: int, end: int) -> int:
    """The first of the single lines right above the next header: its title."""
    numbers = [number for number in texts if start < number < end]
    first = end
    for number in reversed(numbers):
        if len(texts[number]) != 1:
            break
        first = number
    return first


def _raw(rows: dict[int, list[str]], number: int, spans: _Spans) -> list[RawCell]:
    cells: list[RawCell] = []
    for column, text in enumerate(rows[number], start=1):
        if (number, column) in spans.covered:
            continue
        height, width = spans.sizes.get((number, column), (1, 1))
        kept = sum(number <= row < number + height for row in rows)
        cells.append(RawCell(parts=[text], row_span=kept, column_span=width))
    return cells


def _rows(
    sheet: Any,  # noqa: ANN401 - openpyxl's sheet
    path: str,
    entries: list[Entry],
) -> tuple[dict[int, list[str]], _Spans]:
    """The words of every row that has any or that a merged cell reaches into, by its number."""
    height, width = sheet.max_row, sheet.max_column
    spans = _merged(sheet, min(width, MAX_COLUMNS))
    rows: dict[int, list[str]] = {}
    for number, cells in enumerate(sheet.iter_rows(max_col=min(width, MAX_COLUMNS)), start=1):
        texts = [_text(cell, entries) for cell in cells]
        if any(texts) or any((number, column) in spans.covered for column in range(1, width + 1)):
            rows[number] = texts
        if len(rows) > MAX_ROWS:
            what = f"工作表“{sheet.title}”有 {height} 行"
            problem = import_kinds.import_too_large(
                Place(path=path), what_zh=what, what_en=f'sheet "{sheet.title}" has {height} rows'
            )
            raise stop(problem)
    used = max((n for row in rows.values() for n, text in enumerate(row, 1) if text), default=0)
    return {number: row[:used] for number, row in rows.items()}, spans


def _merged(sheet: Any, width: int) -> _Spans:  # noqa: ANN401 - openpyxl's sheet
    sizes: dict[tuple[int, int], tuple[int, int]] = {}
    covered: set[tuple[int, int]] = set()
    for area in sheet.merged_cells.ranges:
        right, bottom = min(area.max_col, width), min(area.max_row, area.min_row + MAX_ROWS)
        first = (area.min_row, area.min_col)
        sizes[first] = (bottom - area.min_row + 1, right - area.min_col + 1)
        places = {
            (row, column)
            for row in range(area.min_row, bottom + 1)
            for column in range(area.min_col, right + 1)
        }
        covered |= places - {first}
    return _Spans(sizes=sizes, covered=frozenset(covered))


def _text(cell: Any, entries: list[Entry]) -> str:  # noqa: ANN401 - openpyxl's cell
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        text = f"{value.year}年{value.month}月{value.day}日"
        entries.append(
            Entry(
                kind=EntryKind.GUESS,
                zh=f"{cell.coordinate} 是日期格式，写成“{text}”。",
                en=f"{cell.coordinate} is a date, written {text}",
                spot=Spot(row=cell.row),
                needs_person=True,
            )
        )
        return text
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text, noise = clean_words(str(value).replace("_x000D_", ""))
    entries += noise
    return text.strip()
