"""The form of an office's open records: its columns, and the Excel file that goes out."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import openpyxl
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from generator.model.progress import ProgressStatus

STATUS_WORDS = {
    "已公开落实情况": ProgressStatus.DISCLOSED,
    "阶段进展": ProgressStatus.UPDATE,
}
"""What can be chosen in the form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormColumn:
    """One column of the form."""

    key: str
    header: str
    header_en: str
    width: int
    is_printed: bool = False
    """It goes out filled and says which record the row is about."""


COLUMNS = (
    FormColumn(key="task", header="编号", header_en="Record", width=18, is_printed=True),
    FormColumn(key="document", header="文件", header_en="Document", width=26, is_printed=True),
    FormColumn(
        key="requirement", header="具体要求", header_en="Requirement", width=46, is_printed=True
    ),
    FormColumn(key="due", header="完成时限", header_en="Deadline", width=12, is_printed=True),
    FormColumn(key="date", header="日期", header_en="Day", width=12),
    FormColumn(key="status", header="状态", header_en="Status", width=16),
    FormColumn(key="note", header="说明", header_en="Note", width=34),
    FormColumn(key="title", header="公开信息标题", header_en="Title", width=28),
    FormColumn(key="url", header="网址", header_en="Address", width=34),
    FormColumn(key="publisher", header="发布单位", header_en="Publisher", width=18),
    FormColumn(key="published_on", header="发布日期", header_en="Published on", width=12),
)
DATES = frozenset({"date", "published_on"})
HEADER_ROW = 3
_GUIDE = (
    "只填右边七栏；左边四栏请不要改。日期写成 2023-12-01。选“已公开落实情况”的，要填公开信息的"
    "标题、网址、发布单位和发布日期。一条任务有几条进展，就把整行复制一份再填。说明只写公开了什么、在哪里公开。"
    " / Fill the seven columns on the right; leave the four on the left. A record with several "
    "entries: copy its row."
)
_SPARE_ROWS = 40
"""Rows below the records that can be written into, for second entries."""
_LINE = Side(style="thin", color="FFB0B0B0")
_EDGE = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRow:
    """One open record as it goes out."""

    task: str
    document: str
    requirement: str
    due: str


def write_form(office: str, rows: Sequence[OpenRow], as_of: date) -> bytes:
    """The Excel file; it is made from the records and the day alone."""
    book = openpyxl.Workbook()
    made = datetime(as_of.year, as_of.month, as_of.day)  # noqa: DTZ001 - Office files know no zone
    book.properties.created = book.properties.modified = made
    book.properties.creator = "taizhang"
    sheet = book.worksheets[0]
    sheet.title = "落实情况"
    sheet["A1"] = f"{office}：尚未收录落实情况或只收录阶段进展的任务（截至 {as_of.isoformat()}）"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = _GUIDE
    for number, column in enumerate(COLUMNS, start=1):
        cell = sheet.cell(HEADER_ROW, number, column.header)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="FFE8EEF4" if column.is_printed else "FFFFF3D6")
        cell.border = _EDGE
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    for offset, row in enumerate(rows, start=HEADER_ROW + 1):
        _fill(sheet, offset, row)
    last = HEADER_ROW + len(rows) + _SPARE_ROWS
    for number in range(HEADER_ROW + len(rows) + 1, last + 1):
        _open(sheet, number)
    _guard(sheet, last)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _fill(sheet: Worksheet, number: int, row: OpenRow) -> None:
    for place, column in enumerate(COLUMNS, start=1):
        cell = sheet.cell(number, place)
        if column.is_printed:
            cell.value = getattr(row, column.key)
            cell.data_type = "s"  # words, whatever they begin with
            _wrap(cell)
        else:
            _typed(cell, column)


def _open(sheet: Worksheet, number: int) -> None:
    """A spare row: a copied record may be put into all of it."""
    for place, column in enumerate(COLUMNS, start=1):
        cell = sheet.cell(number, place)
        _typed(cell, column)


def _typed(cell: Cell | MergedCell, column: FormColumn) -> None:
    cell.protection = Protection(locked=False)
    cell.number_format = "yyyy-mm-dd" if column.key in DATES else "@"
    _wrap(cell)


def _wrap(cell: Cell | MergedCell) -> None:
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.border = _EDGE


def _guard(sheet: Worksheet, last: int) -> None:
    """What must not change cannot be typed over by mistake; there is no password."""
    words = ",".join(STATUS_WORDS)
    choice = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True)
    choice.error, choice.errorTitle = "请选“已公开落实情况”或者“阶段进展”。", "状态"
    letter = get_column_letter(_place("status"))
    choice.add(f"{letter}{HEADER_ROW + 1}:{letter}{last}")
    sheet.add_data_validation(choice)
    sheet.freeze_panes = f"B{HEADER_ROW + 1}"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.protection.sort = sheet.protection.autoFilter = False


def _place(key: str) -> int:
    return next(n for n, column in enumerate(COLUMNS, start=1) if column.key == key)
