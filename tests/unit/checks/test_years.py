"""A wrong year of a notice is one problem, at the year, whatever its deadlines then seem to say."""

from __future__ import annotations

from datetime import date

import pytest

from generator.checks.deadlines import check_deadlines
from generator.model.catalogue import Catalogue
from generator.model.deadline import Deadline
from generator.model.document import IssueDate
from generator.problems.problem import Problem
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_document,
    make_ongoing,
    make_table,
    make_task,
)
from tests.unit.checks.findings import found, told

YEAR = ("year-disagrees", ("year",))


def notice(*deadlines: Deadline, **changes: object) -> Catalogue:
    tasks = tuple(make_task(deadline=deadline) for deadline in deadlines)
    return make_catalogue(documents=[make_document(tasks=tasks, **changes)])


def problems_of(*deadlines: Deadline, **changes: object) -> list[Problem]:
    return found(check_deadlines, notice(*deadlines, **changes))


def test_a_year_that_the_paper_does_not_bear_out_is_one_problem() -> None:
    (problem,) = problems_of(*[make_deadline()] * 5, year=2024)
    assert told([problem]) == [YEAR]
    assert "year: 2023" in problem.hint("zh")
    assert "year: 2023" in problem.hint("en")
    assert "2024-12-31" not in problem.hint("zh")


@pytest.mark.parametrize("year", [2022, 2024])
def test_no_deadline_is_needed_to_see_it(year: int) -> None:
    assert told(problems_of(make_ongoing(), year=year)) == [YEAR]


def test_a_row_that_is_wrong_in_either_year_is_still_told_with_the_right_one() -> None:
    wrong = make_deadline(day="2023-11-30")
    year, row = problems_of(make_deadline(), make_deadline(), wrong, year=2024)
    assert told([year, row]) == [YEAR, ("deadline-disagrees", ("tasks", 2, "deadline"))]
    assert "2023-12-31" in row.hint("zh")


def test_words_with_a_year_of_their_own_do_not_count() -> None:
    deadline = make_deadline(day="2021-12-31", text="2021年底前")
    assert problems_of(*[deadline] * 5) == []


def test_deadlines_that_were_not_brought_to_the_new_year_are_one_problem() -> None:
    """The notice of last year was copied: id, title and year are new, the rows are not."""
    new = {
        "id": "jining-2024",
        "year": 2024,
        "title": "关于印发2024年分解表的通知",
        "number": None,
        "table": make_table(title="2024年分解表"),
        "issued_on": IssueDate(date=date(2024, 3, 5), text="2024年3月5日"),
    }
    (problem,) = problems_of(*[make_deadline()] * 5, **new)
    assert told([problem]) == [YEAR]
    assert "deadline: {kind: month-end, date: 2024-12-31, text: 12月底前}" in problem.hint("zh")
    assert "deadline: {kind: month-end, date: 2024-12-31, text: 12月底前}" in problem.hint("en")


def test_a_few_deadlines_of_another_year_are_told_in_their_rows() -> None:
    old = make_deadline(day="2022-12-31")
    rows = [code for code, _ in told(problems_of(old, old, old, *[make_deadline()] * 9))]
    assert rows == ["deadline-disagrees"] * 3


@pytest.mark.parametrize(
    "changes",
    [
        {"year": 2024, "title": "2023—2025年行动计划"},
        {"year": 2024, "title": "2024年度分解表"},
        {"year": 2024, "issued_on": IssueDate(date=date(2024, 1, 5), text="2024年1月5日")},
        {"year": 2024, "id": "jining-2024"},
    ],
)
def test_a_year_that_the_notice_itself_names_passes(changes: dict[str, object]) -> None:
    assert problems_of(make_ongoing(), **changes) == []
