"""Ids are unique and in step; one slip is one problem, whatever follows from it."""

from __future__ import annotations

import pytest

from generator.checks.identities import check_identities, check_row_ids
from generator.model.catalogue import Catalogue
from tests.factories import (
    make_catalogue,
    make_department,
    make_document,
    make_task,
    make_theme,
    make_topic,
)
from tests.unit.checks.findings import codes, found, told

ID = "jining-2023"


def rows(*ids: str, document_id: str = ID, path: str | None = None) -> Catalogue:
    document = make_document(
        id=document_id,
        path=path or f"content/documents/{document_id}.yml",
        tasks=tuple(make_task(id=task_id) for task_id in ids),
    )
    return make_catalogue(documents=[document])


def test_ids_in_step_pass() -> None:
    assert codes(check_row_ids, rows(f"{ID}-001", f"{ID}-002")) == []


def test_row_one_thousand_is_in_step() -> None:
    ids = [f"{ID}-{row:03}" for row in range(1, 1002)]
    assert codes(check_row_ids, rows(*ids)) == []


def test_an_id_that_runs_ahead_is_told_with_the_missing_one() -> None:
    problems = found(check_row_ids, rows(f"{ID}-001", f"{ID}-007"))
    assert told(problems) == [("row-missing", ("tasks", 1, "id"))]
    assert f"{ID}-002" in problems[0].hint("zh")


def test_an_id_that_steps_back_is_told_with_the_right_one() -> None:
    problems = found(check_row_ids, rows(f"{ID}-001", f"{ID}-000"))
    assert told(problems) == [("id-out-of-step", ("tasks", 1, "id"))]
    assert f"{ID}-002" in problems[0].hint("zh")


def test_a_deleted_row_is_one_problem_and_not_one_for_each_row_below() -> None:
    problems = found(check_row_ids, rows(f"{ID}-001", f"{ID}-003", f"{ID}-004", f"{ID}-005"))
    assert told(problems) == [("row-missing", ("tasks", 1, "id"))]
    assert "后面的编号不要改" in problems[0].hint("zh")


def test_two_slips_are_two_problems() -> None:
    ids = [f"{ID}-{row}" for row in ("001", "003", "004", "006")]
    problems = found(check_row_ids, rows(*ids))
    assert ["-002" in problems[0].message("zh"), "-005" in problems[1].message("zh")] == [True] * 2
    assert told(problems) == [
        ("row-missing", ("tasks", 1, "id")),
        ("row-missing", ("tasks", 3, "id")),
    ]


def test_a_repeated_id_is_told_at_its_second_place() -> None:
    problems = found(check_row_ids, rows(f"{ID}-001", f"{ID}-001"))
    assert told(problems) == [("id-repeated", ("tasks", 1, "id"))]


def test_a_file_is_named_after_the_notice() -> None:
    problems = found(check_identities, rows(f"{ID}-001", path="content/documents/fenjie.yml"))
    assert told(problems) == [("file-name-mismatch", ("id",))]


def test_a_slip_in_the_id_of_the_notice_is_not_told_again_for_each_row() -> None:
    slip = rows(
        f"{ID}-001", f"{ID}-002", document_id="jinin-2023", path=f"content/documents/{ID}.yml"
    )
    assert told(found(check_identities, slip)) == [("file-name-mismatch", ("id",))]
    assert codes(check_row_ids, slip) == []


@pytest.mark.parametrize("order", [0, 1])
def test_a_copy_of_a_notice_is_told_at_the_copy(order: int) -> None:
    names = ["a-copy.yml", f"{ID}.yml"][:: 1 if order else -1]
    documents = [make_document(path=f"content/documents/{name}") for name in names]
    problems = found(check_identities, make_catalogue(documents=documents))
    assert [(p.code, p.place.path) for p in problems] == [
        ("id-repeated", "content/documents/a-copy.yml")
    ]


def test_two_files_that_are_both_named_wrongly_share_one_id() -> None:
    documents = [make_document(path=f"content/documents/{name}.yml") for name in ("a", "b")]
    assert codes(check_identities, make_catalogue(documents=documents)) == [
        "file-name-mismatch",
        "id-repeated",
    ]


def test_an_entry_registered_twice_is_told_at_its_second_place() -> None:
    twice = make_catalogue(
        departments=[make_department(), make_department(name="市商务办")],
        themes=[make_theme(), make_theme()],
        topics=[make_topic(), make_topic(), make_topic()],
    )
    assert told(found(check_identities, twice)) == [
        ("entry-repeated", ("departments", 1, "id")),
        ("entry-repeated", ("themes", 1, "id")),
        ("entry-repeated", ("topics", 1, "id")),
        ("entry-repeated", ("topics", 2, "id")),
    ]


def test_two_swapped_rows_are_one_problem_that_says_where_to_put_it() -> None:
    ids = [f"{ID}-{row:03}" for row in (1, 3, 2, 4)]
    problems = found(check_row_ids, rows(*ids))
    assert told(problems) == [("id-out-of-step", ("tasks", 1, "id"))]
    assert f"移回 {ID}-002 的后面，编号不要改" in problems[0].hint("zh")


@pytest.mark.parametrize(
    ("order", "row", "behind"),
    [((2, 3, 4, 1), 3, "表的最前面"), ((1, 4, 2, 3), 1, "-003 的后面")],
)
def test_a_row_moved_far_is_one_problem(order: tuple[int, ...], row: int, behind: str) -> None:
    problems = found(check_row_ids, rows(*(f"{ID}-{number:03}" for number in order)))
    assert told(problems) == [("id-out-of-step", ("tasks", row, "id"))]
    assert behind in problems[0].hint("zh")


def test_a_wrong_id_in_its_right_place_is_not_told_to_be_moved() -> None:
    problems = found(check_row_ids, rows(f"{ID}-001", f"{ID}-007", f"{ID}-003"))
    assert "移回" not in "".join(problem.hint("zh") for problem in problems)
