"""Each cell of a filled form is taken, refused with its reason, or told to be ignored."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from time import monotonic
from typing import Any

import openpyxl
import pytest

from generator.importers import progress_cells
from generator.importers.progress_cells import FilledRow, Outcome, read_form, unfilled
from generator.importers.progress_sheet import COLUMNS
from generator.problems.problem import ContentError

HEADERS = [column.header for column in COLUMNS]
PRINTED: Mapping[str, Any] = {"编号": "a-2023-001", "文件": "甲", "具体要求": "公开。\n按时。"}


def sheet_of(*rows: Mapping[str, Any], header_row: int = 3) -> Any:  # noqa: ANN401 - openpyxl's
    sheet: Any = openpyxl.Workbook().active
    for number, header in enumerate(HEADERS, start=1):
        sheet.cell(header_row, number, header)
    for number, row in enumerate(rows, start=header_row + 1):
        for header, value in {**PRINTED, **row}.items():
            sheet.cell(number, HEADERS.index(header) + 1).value = value
    return sheet


def read(sheet: Any, tmp_path: Path) -> tuple[FilledRow, ...]:  # noqa: ANN401 - openpyxl's
    sheet.parent.save(tmp_path / "form.xlsx")
    return read_form(tmp_path / "form.xlsx", "form.xlsx")


def one(tmp_path: Path, **cells: Any) -> FilledRow:  # noqa: ANN401 - whatever Excel holds
    (row,) = read(sheet_of(cells), tmp_path)
    return row


def told(row: FilledRow) -> dict[str, str]:
    return {cell.key: cell.outcome.value for cell in row.cells}


@pytest.mark.parametrize(
    ("header", "key", "value"),
    [
        ("日期", "date", "=TODAY()"),
        ("说明", "note", "=A4"),
        ("说明", "note", True),
        ("说明", "note", "#N/A"),
        ("说明", "note", "看不见\u200b的字"),
        ("说明", "note", "两\n行"),
        ("说明", "note", datetime(2024, 5, 8)),  # noqa: DTZ001 - Excel knows no zone
        ("状态", "status", "已落实"),
        ("日期", "date", datetime(1999, 12, 31)),  # noqa: DTZ001 - Excel knows no zone
        ("日期", "date", datetime(2100, 1, 1)),  # noqa: DTZ001 - Excel knows no zone
        ("日期", "date", 36525),
        ("日期", "date", 36526),
        ("日期", "date", 45420),
        ("日期", "date", "45420"),
        ("日期", "date", 73050),
        ("日期", "date", 73051),
        ("日期", "date", 45000.5),
        ("日期", "date", "2024-02-30"),
        ("日期", "date", "5月8日"),
    ],
)
def test_what_will_not_do_is_refused(header: str, key: str, value: object, tmp_path: Path) -> None:
    row = one(tmp_path, **{header: value})
    assert told(row) == {key: "refused"}
    assert row.is_refused
    assert key not in row.values


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("20240508", date(2024, 5, 8)),
        (20240508, date(2024, 5, 8)),
        ("2024年5月8日", date(2024, 5, 8)),
        ("2024.5.8", date(2024, 5, 8)),
    ],
)
def test_a_day_in_any_form_is_taken(value: object, day: date, tmp_path: Path) -> None:
    row = one(tmp_path, 日期=value)
    assert row.values["date"] == day
    assert told(row) == {"date": "accepted"}


def test_a_number_is_counted_from_the_first_day_of_its_workbook(tmp_path: Path) -> None:
    """Old Macs counted from 1904."""
    sheet = sheet_of({"日期": 45420})
    sheet.parent.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    (row,) = read(sheet, tmp_path)
    (cell,) = row.cells
    assert "看起来是 2028-05-09；是这一天就填 2028-05-09" in cell.zh
    assert "if 2028-05-09 is meant, write it so" in cell.en


@pytest.mark.parametrize(
    ("target", "outcome"),
    [
        ("https://www.a.example/1/", "accepted"),
        ("https://www.a.example/2", "refused"),
    ],
)
def test_an_address_leads_where_it_says(target: str, outcome: str, tmp_path: Path) -> None:
    sheet = sheet_of({"网址": "https://www.a.example/1"})
    sheet.cell(4, HEADERS.index("网址") + 1).hyperlink = target
    (row,) = read(sheet, tmp_path)
    assert told(row) == {"url": outcome}


def test_a_merged_cell_is_refused_though_it_is_empty(tmp_path: Path) -> None:
    sheet = sheet_of({"说明": "公布了。"}, {})
    column = HEADERS.index("说明") + 1
    sheet.merge_cells(start_row=4, end_row=5, start_column=column, end_column=column)
    rows = read(sheet, tmp_path)
    assert [told(row) for row in rows] == [{"note": "refused"}] * 2


def test_a_printed_cell_may_have_lines_and_is_not_told(tmp_path: Path) -> None:
    row = one(tmp_path)
    assert row.values["requirement"] == "公开。\n按时。"
    assert row.cells == []
    assert unfilled(row)
    assert not unfilled(one(tmp_path, 说明="公布了。"))


def test_marks_of_line_ends_that_excel_leaves_are_no_words(tmp_path: Path) -> None:
    assert one(tmp_path, 说明="公布了。_x000D_").values["note"] == "公布了。"


def test_words_beside_the_form_are_ignored_and_told(tmp_path: Path) -> None:
    sheet = sheet_of({})
    sheet.cell(4, len(HEADERS) + 2, "电话")
    (row,) = read(sheet, tmp_path)
    assert [(cell.key, cell.outcome) for cell in row.cells] == [("row", Outcome.IGNORED)]
    assert "M4" in row.cells[0].zh
    assert unfilled(row)


def test_a_header_is_looked_for_below_a_long_preface(tmp_path: Path) -> None:
    assert len(read(sheet_of({"说明": "公布了。"}, header_row=20), tmp_path)) == 1


@pytest.mark.parametrize("missing", ["日期", "状态", "说明", "具体要求", "编号"])
def test_a_form_without_a_column_that_is_needed_is_none(missing: str, tmp_path: Path) -> None:
    sheet = sheet_of({})
    sheet.cell(3, HEADERS.index(missing) + 1).value = None
    with pytest.raises(ContentError) as caught:
        read(sheet, tmp_path)
    assert caught.value.problems[0].code == "import-form-missing"


def test_a_column_that_stands_twice_is_told(tmp_path: Path) -> None:
    sheet = sheet_of({})
    sheet.cell(3, len(HEADERS) + 1, "说明")
    with pytest.raises(ContentError) as caught:
        read(sheet, tmp_path)
    assert caught.value.problems[0].code == "import-form-doubled"


def test_a_form_of_endless_rows_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress_cells, "MAX_ROWS", 3)
    assert len(read(sheet_of({}, {}, {}), tmp_path)) == 3
    with pytest.raises(ContentError) as caught:
        read(sheet_of({}, {}, {}, {}), tmp_path)
    assert caught.value.problems[0].code == "import-too-large"


@pytest.mark.parametrize(("place", "value"), [("XFD1048576", "x"), ("A1048576", " ")])
def test_a_cell_at_the_end_of_the_sheet_costs_nothing(
    tmp_path: Path, place: str, value: str
) -> None:
    sheet = sheet_of({"说明": "公开了。"})
    sheet[place] = value
    began = monotonic()
    row, *others = read(sheet, tmp_path)
    assert monotonic() - began < 5
    assert row.values["note"] == "公开了。"
    assert [cell.zh for other in others for cell in other.cells] == (
        [f"{place} 不在填报的栏里，没有读"] if value == "x" else []
    )
