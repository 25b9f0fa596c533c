"""Looks at the sheets of an Excel file before they are opened: empty rows make them enormous."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

from openpyxl.utils import range_boundaries

from generator.importers.limits import MAX_COLUMNS, MAX_ROWS, MAX_SHEET_BYTES
from generator.importers.trouble import stop
from generator.problems.kinds import import_kinds
from generator.problems.problem import ContentError, Place

_SHEETS = "xl/worksheets/"
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_MERGED = re.compile(rb"""<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z0-9:$]{1,40})["']""")
_MOST_ROWS = 10 * MAX_ROWS
"""With those that were only given a border; opening takes ten seconds for a million."""
_MOST_CELLS = MAX_ROWS * MAX_COLUMNS
_MOST_COVERED = 2 * 1024 * 1024
"""A column merged as a whole covers half of it; opening makes a cell of each."""


def check_sheets(archive: BytesIO, path: str) -> None:
    """Stop for a file whose sheets would take minutes to open."""
    try:
        with zipfile.ZipFile(archive) as opened:
            members = [m for m in opened.infolist() if m.filename.lower().endswith(".xml")]
            size = sum(member.file_size for member in members)
            if size > MAX_SHEET_BYTES:
                raise _too_large(path, f"展开后有 {size // 1024**2} MB", f"{size // 1024**2} MB")
            for member in members:
                if member.filename.startswith(_SHEETS):
                    _check(opened.read(member), path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        pass  # opening it says so
    archive.seek(0)


def _check(sheet: bytes, path: str) -> None:
    if len(_ROW.findall(sheet)) > _MOST_ROWS:
        raise _too_large(path, f"超过 {_MOST_ROWS} 行", f"more than {_MOST_ROWS} rows")
    if len(_CELL.findall(sheet)) > _MOST_CELLS:
        raise _too_large(path, f"超过 {_MOST_CELLS} 格", f"more than {_MOST_CELLS} cells")
    if sum(_area(found[1]) for found in _MERGED.finditer(sheet)) > _MOST_COVERED:
        raise _too_large(path, "合并的单元格几乎占满整张表", "merged cells that cover the sheet")


def _area(reference: bytes) -> int:
    left, top, right, bottom = (side or 0 for side in range_boundaries(reference.decode()))
    return (right - left + 1) * (bottom - top + 1)


def _too_large(path: str, zh: str, en: str) -> ContentError:
    problem = import_kinds.import_too_large(
        Place(path=path),
        what_zh=f"工作表{zh}，多半是下面的空行；请删去表格下面的行、右边的列再保存",
        what_en=f"a sheet has {en}, most likely empty rows; "
        "delete the rows below and the columns beside the table, and save",
    )
    return stop(problem)
