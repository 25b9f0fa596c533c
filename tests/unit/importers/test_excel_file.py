"""What only workbooks have: numbers, dates, several sheets, hidden sheets."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from generator.importers.excel_file import read_excel_file
from generator.importers.progress_cells import read_form
from generator.problems.problem import ContentError
from tests.unit.importers.drafts import draft_of

SECONDS = 5
TITLE = "2024年金乡县政务公开工作任务分解表"
HEADER = ["序号", "工作任务", "具体要求", "责任单位", "完成时限"]


@pytest.fixture
def book() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([TITLE])
    sheet.merge_cells("A1:E1")
    sheet.append(HEADER)
    return book


def saved(book: openpyxl.Workbook, folder: Path, *rows: list[Any]) -> Path:
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    file = folder / "notice.xlsx"
    book.save(file)
    return file


def test_numbers_and_dates_are_written_as_printed(book: openpyxl.Workbook, tmp_path: Path) -> None:
    day = datetime(2024, 6, 30)  # noqa: DTZ001 - a workbook knows no zones
    file = saved(book, tmp_path, [1.0, "公开教育", "公开招生。", "县教育和体育局", day])
    task = draft_of(file).values["tasks"][0]
    assert task["seq"] == "1"
    assert task["deadline"]["text"] == "2024年6月30日"
    assert str(task["deadline"]["date"]) == "2024-06-30"


def test_a_title_in_the_first_row_is_the_title(book: openpyxl.Workbook, tmp_path: Path) -> None:
    file = saved(book, tmp_path, [1, "公开教育", "公开招生。", "县教育和体育局", "12月底前"])
    values = draft_of(file).values
    assert values["title"] == TITLE
    assert values["table"]["title"] == TITLE


def test_a_hidden_sheet_is_told(book: openpyxl.Workbook, tmp_path: Path) -> None:
    hidden = book.create_sheet("草稿")
    hidden.append(HEADER)
    hidden.append([1, "旧", "旧的要求。", "县民政局", ""])
    hidden.sheet_state = "hidden"
    file = saved(book, tmp_path, [1, "公开教育", "公开招生。", "县教育和体育局", "12月底前"])
    draft = draft_of(file)
    assert [task["requirement"] for task in draft.values["tasks"]] == ["公开招生。"]
    assert any("草稿" in entry.zh for entry in draft.log.entries)


def test_a_remark_below_the_table_is_no_row(book: openpyxl.Workbook, tmp_path: Path) -> None:
    row = [1, "公开教育", "公开招生。", "县教育和体育局", "12月底前"]
    draft = draft_of(saved(book, tmp_path, row, [None], ["注：本表由县政府办公室解释。"]))
    assert len(draft.values["tasks"]) == 1
    notes = [note["quote"] for note in draft.values["notes"]]
    assert "注：本表由县政府办公室解释。" in notes


def test_of_two_tables_the_larger_is_read_and_the_other_on_demand(
    book: openpyxl.Workbook, tmp_path: Path
) -> None:
    other = book.create_sheet("常规任务")
    other.append(["工作任务", "工作举措", "责任部门"])
    other.append(["公开救助", "公开标准。", "县民政局"])
    rows = [[n, "公开教育", f"公开事项{n}。", "县教育和体育局", "12月底前"] for n in (1, 2)]
    file = saved(book, tmp_path, *rows)
    larger = draft_of(file)
    assert len(larger.values["tasks"]) == 2
    assert any("--table 2" in entry.zh for entry in larger.log.entries)
    assert len(larger.log.fates) == larger.source_rows
    second = draft_of(file, table=2)
    assert [task["requirement"] for task in second.values["tasks"]] == ["公开标准。"]


@pytest.mark.parametrize(("place", "value"), [("XFD1048576", "x"), ("A1048576", " ")])
def test_a_cell_at_the_end_of_the_sheet_costs_nothing(
    book: openpyxl.Workbook, tmp_path: Path, place: str, value: str
) -> None:
    book.worksheets[0].append([1, "公开教育", "公开招生。", "县教育和体育局", "12月底前"])
    book.worksheets[0][place] = value
    file, began = saved(book, tmp_path), monotonic()
    draft = draft_of(file)
    assert monotonic() - began < SECONDS
    assert len(draft.values["tasks"]) == 1
    told = [entry.zh for entry in draft.log.entries if place in entry.zh]
    assert told == ([f"{place} 在第 60 列以后，没有读取。"] if value == "x" else [])


TRAPS = {
    "220 MB of rows": (b"<row></row>" * 20_000_000, b"", "展开后有 209 MB"),
    "a million rows with a border": (b"<row/>" * 1_000_000, b"", "超过 50000 行"),
    "too many cells": (b"<row>" + b"<c/>" * 300_001 + b"</row>", b"", "超过 300000 格"),
    "a merged sheet": (b"", b'<mergeCells><mergeCell ref="A9:XFD1048576"/></mergeCells>', "占满"),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_a_sheet_that_would_take_minutes_is_refused_in_seconds(
    book: openpyxl.Workbook, tmp_path: Path, trap: str
) -> None:
    rows, merged, said = TRAPS[trap]
    plain, file = saved(book, tmp_path), tmp_path / "trap.xlsx"
    with ZipFile(plain) as old, ZipFile(file, "w", ZIP_DEFLATED, compresslevel=1) as new:
        for name in old.namelist():
            text = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                text = text.replace(b"</sheetData>", rows + b"</sheetData>" + merged)
            new.writestr(name, text)
    for read in (read_excel_file, read_form):
        began = monotonic()
        with pytest.raises(ContentError) as caught:
            read(file, "trap.xlsx")
        assert monotonic() - began < SECONDS
        assert [problem.code for problem in caught.value.problems] == ["import-too-large"]
        assert said in caught.value.problems[0].wording.message_zh
