"""The names of a cell and its printed text say the same, in whatever form it is printed."""

from __future__ import annotations

import pytest

from generator.checks.cells import check_cells
from generator.model.catalogue import Catalogue
from tests.factories import make_catalogue, make_columns, make_document, make_table, make_task
from tests.unit.checks.findings import codes, found, told


def cell(text: str, *names: str) -> Catalogue:
    row = make_task(responsible=names, responsible_text=text, open_list="等" in text)
    return make_catalogue(tasks=[row])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("市教育局、市财政局", ("市教育局", "市财政局")),
        ("市教育局，市财政局；市商务局", ("市教育局", "市财政局", "市商务局")),
        ("市教育局\n市财政局", ("市教育局", "市财政局")),
        ("市教育局、市财政局等", ("市教育局", "市财政局")),
        ("市教育局等部门按职责分工负责", ("市教育局",)),
        ("市教育局、市财政局按照职责分工分别负责。", ("市教育局", "市财政局")),
        ("市教育局市财政局", ("市教育局", "市财政局")),
        ("市教育局、、市财政局", ("市教育局", "市财政局")),
        ("市教育局、市财政局、市教育局", ("市教育局", "市财政局")),
        ("各县（市、区）政府", ("各县（市、区）政府",)),
    ],
)
def test_a_cell_whose_names_account_for_its_text_passes(text: str, names: tuple[str, ...]) -> None:
    assert codes(check_cells, cell(text, *names)) == []


def test_a_name_that_is_not_printed_is_told_once() -> None:
    problems = found(check_cells, cell("市教育局、市财务局", "市教育局", "市财政局", "市商务局"))
    assert told(problems) == [("cell-disagrees", ("tasks", 0, "responsible_text"))]


def test_names_in_another_order_are_told() -> None:
    assert codes(check_cells, cell("市教育局、市财政局", "市财政局", "市教育局")) == [
        "cell-disagrees"
    ]


def test_an_office_that_was_missed_is_told() -> None:
    (problem,) = found(check_cells, cell("市教育局、市财政局", "市教育局"))
    assert problem.code == "cell-text-left-over"
    assert "市财政局" in problem.message("zh")


def test_half_a_name_is_told() -> None:
    assert codes(check_cells, cell("市政府办公室", "市政府")) == ["cell-text-left-over"]


def test_a_message_about_a_cell_of_several_lines_stays_on_one_line() -> None:
    (problem,) = found(check_cells, cell("市教育局\n市财务局", "市财政局"))
    assert "\n" not in problem.message("zh")
    assert "市教育局 / 市财务局" in problem.message("zh")


@pytest.mark.parametrize(
    "text", ["区政府办公室牵头，各镇（街道）配合", "各镇（街道）配合，区政府办公室牵头"]
)
def test_without_a_lead_column_the_lead_stands_in_the_same_cell(text: str) -> None:
    task = make_task(lead=("区政府办公室",), responsible=("各镇（街道）",), responsible_text=text)
    table = make_table(columns=make_columns("theme", "responsible", "requirement"))
    document = make_document(table=table, tasks=(task,))
    assert codes(check_cells, make_catalogue(documents=[document])) == []


def test_the_lead_cell_is_compared_as_well() -> None:
    task = make_task(lead=("市商务局",), lead_text="市教育局等")
    problems = found(check_cells, make_catalogue(tasks=[task]))
    assert told(problems) == [("cell-disagrees", ("tasks", 0, "lead_text"))]
