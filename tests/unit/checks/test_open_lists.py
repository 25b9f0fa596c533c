"""The flag of an open list and the printed cells of its row say the same."""

from __future__ import annotations

import pytest

from generator.checks.cells import check_cells
from generator.model.catalogue import Catalogue
from tests.factories import make_catalogue, make_columns, make_document, make_table, make_task
from tests.unit.checks.findings import codes, found, told

ROW = ("tasks", 0)


def row(**task: object) -> Catalogue:
    return make_catalogue(tasks=[make_task(**task)])


@pytest.mark.parametrize(
    "task",
    [
        {"lead_text": "市商务局等", "open_list": True},
        {"responsible_text": "市教育局等部门按职责分工负责", "open_list": True},
        {"lead_text": "市商务局等", "lead": ("市商务局等",)},
        {},
    ],
)
def test_a_flag_that_the_cell_bears_out_passes(task: dict[str, object]) -> None:
    assert codes(check_cells, row(**task)) == []


def test_the_word_inside_a_name_is_no_open_list() -> None:
    name = "任城区、梁山县等县（市、区）政府"
    task = {"responsible": (name,), "responsible_text": f"{name}。"}
    assert codes(check_cells, row(**task)) == []
    assert codes(check_cells, row(**task, open_list=True)) == ["open-list-unprinted"]


@pytest.mark.parametrize(
    ("task", "field", "offset"),
    [
        ({"lead_text": "市商务局等"}, "lead_text", 4),
        ({"responsible_text": "市教育局等部门按职责分工负责"}, "responsible_text", 4),
        ({"lead_text": "市商务局等", "responsible_text": "市教育局等"}, "lead_text", 4),
    ],
)
def test_a_printed_word_without_the_flag_is_told_once_where_it_stands(
    task: dict[str, object], field: str, offset: int
) -> None:
    (problem,) = found(check_cells, row(**task))
    assert (problem.code, problem.place.keys) == ("open-list-missing", (*ROW, field))
    assert problem.place.offset == offset
    assert "open_list: true" in problem.hint("zh")
    assert "open_list: true" in problem.hint("en")


@pytest.mark.parametrize(
    ("task", "cell"),
    [
        ({}, "responsible_text: 市教育局等"),
        ({"responsible_text": "市教育局，"}, "responsible_text: 市教育局等"),
        ({"responsible": (), "blank": ("responsible",)}, "lead_text: 市商务局等"),
    ],
)
def test_a_flag_without_the_printed_word_is_told_at_the_flag(
    task: dict[str, object], cell: str
) -> None:
    (problem,) = found(check_cells, row(open_list=True, **task))
    assert (problem.code, problem.place.keys) == ("open-list-unprinted", (*ROW, "open_list"))
    assert cell in problem.hint("zh")
    assert cell in problem.hint("en")


def test_without_a_lead_column_the_cell_to_copy_has_all_names() -> None:
    task = make_task(lead=("市商务局",), responsible=("市教育局",), open_list=True)
    table = make_table(columns=make_columns("theme", "responsible", "requirement"))
    document = make_document(table=table, tasks=(task,))
    (problem,) = found(check_cells, make_catalogue(documents=[document]))
    assert "responsible_text: 市商务局、市教育局等" in problem.hint("zh")


def test_a_flag_in_a_row_without_names_is_to_be_taken_away() -> None:
    task = {"lead": (), "responsible": (), "blank": ("lead", "responsible")}
    (problem,) = found(check_cells, row(open_list=True, **task))
    assert problem.code == "open-list-unprinted"
    assert "_text" not in problem.hint("zh")


@pytest.mark.parametrize("text", ["市教育局、平等就业办", "市财务局等"])
def test_a_cell_that_is_told_already_is_not_asked_for_the_word(text: str) -> None:
    problems = found(check_cells, row(responsible_text=text))
    assert [p.code for p in problems if p.code.startswith("open-list")] == []
    assert len(told(problems)) == 1
