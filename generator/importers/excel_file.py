"""Turns the sheets of an Excel file into paragraphs and tables: merged cells as they are."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

import openpyxl

from generator.importers.archive import read_archive, unreadable
from generator.importers.column_words import is_header, plain_header
from generator.importers.grid import RawCell, RawTable, number_blocks
from generator.importers.limits import MAX_COLUMNS, MAX_ROWS
from generator.importers.log import Entry, EntryKind, Spot
from generator.importers.noise import clean_words
from generator.importers.sheet_cells import Cells, all_merged, filled_cells
from generator.importers.sheet_size import check_sheets
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
    check_sheets(archive, path)
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
    spans, filled = _merged(sheet), filled_cells(sheet)
    entries += _too_far_right(filled)
    numbers = sorted({*filled, *(row for row, _ in spans.covered)})
    if len(numbers) > MAX_ROWS:
        problem = import_kinds.import_too_large(
            Place(path=path),
            what_zh=f"工作表“{sheet.title}”超过 {MAX_ROWS} 行，请删去分解表下面的行",
            what_en=f'sheet "{sheet.title}" has more than {MAX_ROWS} rows; '
            "delete those below the table",
        )
        raise stop(problem)
    rows = {number: _words_of(filled.get(number, {}), entries) for number in numbers}
    rows = {n: row for n, row in rows.items() if any(row) or _is_covered(n, spans)}
    used = max((n for row in rows.values() for n, text in enumerate(row, 1) if text), default=0)
    return {number: row[:used] for number, row in rows.items()}, spans


def _words_of(cells: dict[int, Any], entries: list[Entry]) -> list[str]:
    columns = range(1, MAX_COLUMNS + 1)
    return [_text(cells[column], entries) if column in cells else "" for column in columns]


def _is_covered(number: int, spans: _Spans) -> bool:
    return any((number, column) in spans.covered for column in range(1, MAX_COLUMNS + 1))


def _too_far_right(filled: Cells) -> Iterator[Entry]:
    """A word that was typed far from the table is told: no one would look for it there."""
    for row, cells in islice(filled.items(), MAX_ROWS):
        for column in sorted(column for column in cells if column > MAX_COLUMNS)[:1]:
            name = cells[column].coordinate
            yield Entry(
                kind=EntryKind.GUESS,
                zh=f"{name} 在第 {MAX_COLUMNS} 列以后，没有读取。",
                en=f"{name} lies beyond column {MAX_COLUMNS} and was not read",
                spot=Spot(row=row),
                needs_person=True,
            )


def _merged(sheet: Any) -> _Spans:  # noqa: ANN401 - openpyxl's sheet
    sizes: dict[tuple[int, int], tuple[int, int]] = {}
    for area in sheet.merged_cells.ranges:
        right, bottom = min(area.max_col, MAX_COLUMNS), min(area.max_row, area.min_row + MAX_ROWS)
        first = (area.min_row, area.min_col)
        sizes[first] = (bottom - area.min_row + 1, right - area.min_col + 1)
    return _Spans(sizes=sizes, covered=all_merged(sheet) - sizes.keys())


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
