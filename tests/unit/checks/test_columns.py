"""Every printed column is accounted for in every row, and only those."""

from __future__ import annotations

import pytest

from generator.checks.columns import check_columns
from generator.model.catalogue import Catalogue
from generator.model.deadline import NO_DEADLINE
from generator.model.document import Column, ColumnField
from generator.model.task import Task
from tests.factories import (
    make_catalogue,
    make_columns,
    make_deadline,
    make_document,
    make_table,
    make_task,
)
from tests.unit.checks.findings import codes, found, told

WITHOUT_LEAD_AND_DEADLINE = make_columns("theme", "responsible", "requirement")


def table(*tasks: Task, columns: tuple[Column, ...] | None = None) -> Catalogue:
    changes = {} if columns is None else {"columns": columns}
    return make_catalogue(documents=[make_document(table=make_table(**changes), tasks=tasks)])


@pytest.mark.parametrize(
    ("cell", "empty"), [("lead", ()), ("responsible", ()), ("deadline", NO_DEADLINE)]
)
def test_an_empty_cell_is_explained_or_told(cell: str, empty: object) -> None:
    problems = found(check_columns, table(make_task(**{cell: empty})))
    assert told(problems) == [("cell-unexplained", ("tasks", 0))]
    assert f"blank: [{cell}]" in problems[0].hint("en")
    assert codes(check_columns, table(make_task(**{cell: empty, "blank": (cell,)}))) == []


@pytest.mark.parametrize("cell", ["lead", "deadline"])
def test_a_value_without_its_column_is_told(cell: str) -> None:
    values = {"lead": (), "deadline": NO_DEADLINE, cell: getattr(make_task(), cell)}
    problems = found(check_columns, table(make_task(**values), columns=WITHOUT_LEAD_AND_DEADLINE))
    assert told(problems) == [("cell-without-column", ("tasks", 0, cell))]


def test_a_lead_named_in_the_responsible_cell_needs_no_column() -> None:
    task = make_task(deadline=NO_DEADLINE, responsible_text="市商务局牵头，市教育局配合")
    assert codes(check_columns, table(task, columns=WITHOUT_LEAD_AND_DEADLINE)) == []


def test_a_cell_said_to_be_blank_must_not_have_a_value() -> None:
    problems = found(check_columns, table(make_task(blank=("deadline",))))
    assert told(problems) == [("blank-with-value", ("tasks", 0, "deadline"))]


def test_the_requirement_is_never_blank() -> None:
    problems = found(check_columns, table(make_task(blank=("requirement",))))
    assert told(problems) == [("blank-with-value", ("tasks", 0, "blank", 0))]


def test_a_column_that_is_not_printed_cannot_be_blank() -> None:
    task = make_task(lead=(), deadline=NO_DEADLINE, blank=("deadline",))
    problems = found(check_columns, table(task, columns=WITHOUT_LEAD_AND_DEADLINE))
    assert told(problems) == [("cell-without-column", ("tasks", 0, "blank", 0))]


def test_a_merged_cell_repeats_the_value_above() -> None:
    first, second = make_task(), make_task(inherited=("lead", "deadline"))
    assert codes(check_columns, table(first, second)) == []


def test_a_merged_cell_with_another_value_is_told_with_the_value_above() -> None:
    second = make_task(deadline=make_deadline(text="11月底前"), inherited=("deadline",))
    problems = found(check_columns, table(make_task(), second))
    assert told(problems) == [("inherited-differs", ("tasks", 1, "deadline"))]
    assert "12月底前" in problems[0].message("zh")


def test_the_first_row_inherits_nothing() -> None:
    problems = found(check_columns, table(make_task(inherited=("lead",))))
    assert told(problems) == [("inherited-differs", ("tasks", 0, "lead"))]


def test_two_columns_for_one_field_are_told_at_the_second() -> None:
    fields = (ColumnField.LEAD, ColumnField.RESPONSIBLE)
    columns = (*make_table().columns, Column(header="单位", fields=fields))
    assert told(found(check_columns, table(make_task(), columns=columns))) == [
        ("column-repeated", ("table", "columns", 5, "fields", 0)),
        ("column-repeated", ("table", "columns", 5, "fields", 1)),
    ]
