"""Reads a filled form cell by cell: each is taken, refused with the reason, or ignored."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils.datetime import from_excel

from generator.importers.archive import read_archive, unreadable
from generator.importers.limits import MAX_COLUMNS, MAX_ROWS
from generator.importers.progress_sheet import COLUMNS, DATES, STATUS_WORDS
from generator.importers.sheet_cells import all_merged, filled_cells
from generator.importers.sheet_size import check_sheets
from generator.importers.trouble import stop
from generator.model.deadline_words import serial_day
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place
from generator.reading.file_text import forbidden_places

_HEADERS = {column.header: column.key for column in COLUMNS}
_NAMES = {column.key: (column.header, column.header_en) for column in COLUMNS}
_PRINTED = frozenset(column.key for column in COLUMNS if column.is_printed)
_NEEDED = frozenset({"task", "requirement", "date", "status", "note"})
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?", re.ASCII)
_COMPACT = re.compile(r"(20\d\d)(\d\d)(\d\d)", re.ASCII)
_FIRST_YEAR = 2000
_FIRST_SERIAL, _LAST_SERIAL = 36526, 73050
"""The days 2000-01-01 to 2099-12-31 as Excel counts them."""


class Outcome(StrEnum):
    """What became of a cell."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellReport:
    """One cell and what became of it."""

    key: str
    """The column; `row` where it is about the whole row."""
    outcome: Outcome
    zh: str
    en: str

    def name(self, *, zh: bool) -> str:
        """The header of the column."""
        return _NAMES.get(self.key, ("整行", "Row"))[0 if zh else 1]


@dataclass(slots=True, kw_only=True)
class FilledRow:
    """One row of the form as it came back."""

    number: int
    """As Excel counts rows."""
    values: dict[str, str | date] = field(default_factory=dict)
    """What could be read, by column."""
    cells: list[CellReport] = field(default_factory=list)

    @property
    def is_refused(self) -> bool:
        """Whether anything in it was refused: then none of it is recorded."""
        return any(cell.outcome is Outcome.REFUSED for cell in self.cells)

    def tell(self, key: str, outcome: Outcome, zh: str, en: str) -> None:
        """Add to the report."""
        self.cells.append(CellReport(key=key, outcome=outcome, zh=zh, en=en))

    def refuse(self, key: str, zh: str, en: str) -> None:
        """Add a refusal in place of what was said before of this cell."""
        self._forget(key)
        self.tell(key, Outcome.REFUSED, zh, en)

    def doubt(self, key: str, zh: str, en: str) -> None:
        """Take a cell that a person has to verify."""
        self._forget(key)
        self.tell(key, Outcome.ACCEPTED, f"请核对：{zh}", f"to be verified: {en}")

    def _forget(self, key: str) -> None:
        """One cell has one answer."""
        self.cells = [c for c in self.cells if (c.key, c.outcome) != (key, Outcome.ACCEPTED)]


def read_form(file: Path, path: str) -> tuple[FilledRow, ...]:
    """Every row of the form that holds anything; a file that is no form is a problem."""
    sheet, header = _sheet(file, path)
    places = _places(sheet, header, path)
    merged, filled = all_merged(sheet), filled_cells(sheet)
    rows: list[FilledRow] = []
    for number in sorted({*filled, *(row for row, _ in merged)}):
        if number <= header:
            continue
        row = FilledRow(number=number)
        reader = _RowReader(row, merged, sheet.parent.epoch)
        reader.read({key: sheet.cell(number, column) for column, key in places.items()})
        cells = filled.get(number, {})
        _extra(row, [cell for column, cell in cells.items() if column not in places])
        if row.cells or row.values:
            rows.append(row)
        if len(rows) > MAX_ROWS:
            what = f"填报表超过 {MAX_ROWS} 行，请删去下面的行"
            what_en = f"more than {MAX_ROWS} rows; delete those below the form"
            problem = import_kinds.import_too_large(Place(path=path), what_zh=what, what_en=what_en)
            raise stop(problem)
    return tuple(rows)


def _sheet(file: Path, path: str) -> tuple[Any, int]:
    """The sheet of the form and the row of its header."""
    archive = read_archive(file, path, ".xlsx")
    check_sheets(archive, path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles that we do not read
            book = openpyxl.load_workbook(archive)
    except Exception:  # noqa: BLE001 - whatever a foreign reader raises, the file is no workbook
        raise unreadable(path, ".xlsx", "文件损坏", "it is damaged") from None
    for sheet in book.worksheets:
        for row in sheet.iter_rows(max_row=20, max_col=MAX_COLUMNS):
            if {_HEADERS.get(_words(cell.value)) for cell in row} >= _NEEDED:
                found: Any = sheet
                return found, int(row[0].row or 1)
    raise stop(import_kinds.import_form_missing(Place(path=path)))


def _places(sheet: Any, header: int, path: str) -> dict[int, str]:  # noqa: ANN401 - openpyxl's sheet
    """The key of each column by its header: columns may have been moved, not doubled."""
    places: dict[int, str] = {}
    for cell in next(sheet.iter_rows(min_row=header, max_row=header, max_col=MAX_COLUMNS)):
        key = _HEADERS.get(_words(cell.value))
        if key is None:
            continue
        if key in places.values():
            place = Place(path=path)
            raise stop(import_kinds.import_form_doubled(place, header=_words(cell.value)))
        places[cell.column] = key
    return places


def _extra(row: FilledRow, cells: list[Any]) -> None:
    for cell in cells:
        if _words(cell.value):
            row.tell(
                "row",
                Outcome.IGNORED,
                f"{cell.coordinate} 不在填报的栏里，没有读",
                f"{cell.coordinate} is in no column of the form and was not read",
            )


class _RowReader:
    """Reads the cells of one row; refusals say why in words."""

    def __init__(self, row: FilledRow, merged: frozenset[tuple[int, int]], epoch: datetime) -> None:
        self.row, self.merged, self.epoch = row, merged, epoch

    def read(self, cells: dict[str, Any]) -> None:
        """Every cell by its column."""
        for key, cell in cells.items():
            is_merged = (cell.row, cell.column) in self.merged
            if not _words(cell.value) and not is_merged:
                continue
            if is_merged:
                self._refuse(key, "在合并的单元格里，不知道属于哪一行", "it is in a merged cell")
            elif cell.data_type == "f":
                self._refuse(key, "是公式，请改成值", "it is a formula; put in the value")
            elif cell.data_type in {"e", "b"}:
                self._refuse(key, f"不能是“{cell.value}”", f"it cannot be {cell.value}")
            elif key in DATES:
                self._day(key, cell)
            else:
                self._text(key, cell)

    def _refuse(self, key: str, zh: str, en: str) -> None:
        self.row.refuse(key, zh, en)

    def _accept(self, key: str, value: str | date, zh: str = "", en: str = "") -> None:
        self.row.values[key] = value
        if key not in _PRINTED:
            self.row.tell(key, Outcome.ACCEPTED, zh or f"“{value}”", en or f'"{value}"')

    def _text(self, key: str, cell: Any) -> None:  # noqa: ANN401 - openpyxl's cell
        if isinstance(cell.value, datetime | date):
            self._refuse(key, "是日期，这一栏要文字", "it is a date where words are wanted")
            return
        words = _words(cell.value)
        if any(True for _ in forbidden_places(words)):
            self._refuse(key, "里有看不见的字符", "it holds an invisible character")
        elif key == "status" and words not in STATUS_WORDS:
            known = "、".join(STATUS_WORDS)
            self._refuse(key, f"“{words}”不是可选的状态，可选：{known}", f"choose one of {known}")
        elif key == "url" and _leads_elsewhere(cell, words):
            target = cell.hyperlink.target
            self._refuse(
                key,
                f"文字和链接不一样，链接指向 {target}",
                f"its words differ from its link {target}",
            )
        elif "\n" in words and key not in _PRINTED:
            self._refuse(key, "里有换行，请写成一行", "it has a line break; write it on one line")
        else:
            self._accept(key, words)

    def _day(self, key: str, cell: Any) -> None:  # noqa: ANN401 - openpyxl's cell
        value = cell.value
        if isinstance(value, datetime):
            value = value.date()
        if isinstance(value, date):
            self._dated(key, value)
        elif isinstance(value, int | float):
            self._serial(key, value)
        else:
            self._typed_day(key, _words(value))

    def _dated(self, key: str, day: date) -> None:
        if _FIRST_YEAR <= day.year < _FIRST_YEAR + 100:
            self._accept(key, day)
        else:  # most often a small number in a cell that shows dates
            words = day.isoformat()
            self._refuse(key, f"{words} 不会是发生的日期，请重填", f"{words} cannot be the day")

    def _serial(self, key: str, value: float) -> None:
        if _FIRST_SERIAL <= value <= _LAST_SERIAL and float(value).is_integer():
            read = from_excel(value, self.epoch)
            if isinstance(read, datetime):
                self._refuse_serial(key, int(value), read.date())
                return
        self._typed_day(key, str(int(value)) if float(value).is_integer() else str(value))

    def _refuse_serial(self, key: str, number: int, day: date) -> None:
        """A count of days that nobody typed as a day: a person says which one is meant."""
        zh = f"{number} 是 Excel 里日期的序号，看起来是 {day.isoformat()}；是这一天就填 {day}"
        en = f"{number} is the number of a day in Excel; if {day.isoformat()} is meant, write it so"
        self._refuse(key, zh, en)

    def _typed_day(self, key: str, words: str) -> None:
        serial = serial_day(words)
        if serial is not None:
            self._refuse_serial(key, int(words), serial)
            return
        found = _DAY.fullmatch(words) or _COMPACT.fullmatch(words)
        try:
            day = date(*map(int, found.groups())) if found else None
        except ValueError:
            day = None
        if day is None:
            zh = f"“{words}”看不出是哪一天，请写成 2023-12-01"
            self._refuse(key, zh, f'"{words}" is no day; write it like 2023-12-01')
            return
        zh, en = f"“{words}”读作 {day.isoformat()}", f'"{words}" read as {day.isoformat()}'
        self._accept(key, day, *(("", "") if words == day.isoformat() else (zh, en)))


def _leads_elsewhere(cell: Any, words: str) -> bool:  # noqa: ANN401 - openpyxl's cell
    target = cell.hyperlink.target if cell.hyperlink else None
    return bool(target) and str(target).rstrip("/") != words.rstrip("/")


def _words(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).replace("_x000D_", "").replace("\r", "").strip()


def unfilled(row: FilledRow) -> bool:
    """Whether only what went out has come back."""
    return not any(cell.key != "row" for cell in row.cells) and not (row.values.keys() - _PRINTED)
