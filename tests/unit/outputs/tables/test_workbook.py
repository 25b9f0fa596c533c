"""Lists as workbooks: real types, ready to sort, and never a formula."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from generator.model.deadline import Deadline, DeadlineKind
from generator.outputs.tables.columns import COLUMNS
from tests.factories import make_task, make_tasks
from tests.unit.outputs.tables.made_tables import NAMES, cells, files, sheet


def test_workbook_has_real_types() -> None:
    found = cells(files(make_task(open_list=True))["data/tasks.xlsx"])
    assert found["deadline_date"].date() == date(2023, 12, 31)
    assert found["row"] == 1
    assert found["open_list"] is True
    assert found["requirement"] == "推动外贸固稳提质，实时发布工作动态及政策信息。"


@pytest.mark.parametrize("day", [date(1900, 3, 1), date(2024, 2, 29), date(2099, 12, 31)])
def test_days_are_those_of_the_calendar(day: date) -> None:
    deadline = Deadline(kind=DeadlineKind.DATE, date=day, text="某日")
    found = files(make_task(deadline=deadline))["data/tasks.xlsx"]
    assert cells(found)["deadline_date"].date() == day


def test_workbook_is_ready_to_sort() -> None:
    found = sheet(files(*make_tasks(3))["data/tasks.xlsx"])
    assert found.freeze_panes == "A2"
    last = found.cell(row=4, column=len(COLUMNS)).coordinate
    assert found.auto_filter.ref == found.dimensions == f"A1:{last}"
    assert [cell.value for cell in found[1]] == [column.label for column in COLUMNS]
    assert found.column_dimensions["I"].width == 72
    assert found["I2"].alignment.wrap_text


def test_workbook_prints_its_headers_on_every_page() -> None:
    content = files(*make_tasks(3))["data/tasks.xlsx"]
    for place, paper in ((0, "8"), (1, "9")):
        found = sheet(content, place)
        assert found.print_title_rows == "$1:$1"
        assert found.page_setup.orientation == "landscape"
        assert str(found.page_setup.paperSize) == paper
        assert found.sheet_properties.pageSetUpPr is not None
        assert found.sheet_properties.pageSetUpPr.fitToPage
    assert sheet(content).print_title_cols == "$A:$A"


def test_rows_are_as_high_as_their_longest_cell() -> None:
    """LibreOffice shows one line of a row that says nothing of its height."""
    short, long = make_task(requirement="公开。"), make_task(requirement="公开信息" * 45)
    heights = [
        sheet(files(task)["data/tasks.xlsx"]).row_dimensions[2].height for task in (short, long)
    ]
    title_lines = 2  # 关于印发……的通知 in a column of 36
    assert heights == [15 * title_lines, 15 * 6]
    endless = make_task(requirement="公开信息" * 4000)
    assert sheet(files(endless)["data/tasks.xlsx"]).row_dimensions[2].height <= 409


def test_fonts_are_named_and_have_chinese_characters() -> None:
    found = sheet(files()["data/tasks.xlsx"])
    fonts = [found[place].font for place in ("A1", "A2", "I2")]
    assert {(font.name, font.scheme) for font in fonts} == {("宋体", None)}


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_workbook_has_strings_and_never_a_formula(start: str) -> None:
    found = sheet(files(make_task(requirement=f"{start}1+1"))["data/tasks.xlsx"])
    cell = found["I2"]
    assert (cell.value, cell.data_type) == (f"{start}1+1", "s")
    assert cell.quotePrefix


def test_markup_stays_text_in_a_workbook() -> None:
    text = "</t></is><script>&\x07"
    found = cells(files(make_task(requirement=text))["data/tasks.xlsx"])
    assert found["requirement"] == "</t></is><script>&\ufffd"


def test_workbook_explains_its_columns() -> None:
    found = sheet(files()["data/tasks.xlsx"], 1)
    lines = list(found.iter_rows(values_only=True))
    assert found.title == "字段说明"
    assert [line[1] for line in lines[1 : len(NAMES) + 1]] == NAMES
    assert any("演示" in str(line[3]) for line in lines)
    assert found.freeze_panes == "A2"


def test_workbook_names_nobody() -> None:
    content = files()["data/tasks.xlsx"]
    properties = load_workbook(BytesIO(content)).properties
    assert properties.lastModifiedBy is None
    assert b"creator" not in _part(content, "docProps/core.xml")


def _part(content: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(content)) as archive:
        return archive.read(name)
