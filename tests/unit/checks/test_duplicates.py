"""Rows that say almost the same are told once; long tables take no hours."""

from __future__ import annotations

import time

from generator.checks.duplicates import check_duplicates
from generator.model.note import Note, NoteKind
from tests.factories import make_catalogue, make_document, make_task
from tests.unit.checks.findings import codes, found, told

TEXT = "及时公开义务教育招生政策、学区划分和招生结果，公布当年学生资助资金发放情况。"


def codes_of(*requirements: str) -> list[str]:
    tasks = [
        make_task(id=f"jining-2023-{row:03}", requirement=words)
        for row, words in enumerate(requirements, start=1)
    ]
    return codes(check_duplicates, make_catalogue(tasks=tasks))


def test_different_rows_pass() -> None:
    assert codes_of(TEXT, "动态更新校外培训机构白名单，每月公布一次变动情况。") == []


def test_a_row_that_differs_in_marks_only_is_told_at_the_second_place() -> None:
    tasks = [
        make_task(id="jining-2023-001", requirement=TEXT),
        make_task(id="jining-2023-002", requirement=TEXT[:-1] + "；"),
    ]
    problems = found(check_duplicates, make_catalogue(tasks=tasks))
    assert told(problems) == [("near-duplicate-row", ("tasks", 1, "requirement"))]
    assert "jining-2023-001" in problems[0].message("zh")


def test_a_row_with_another_beginning_or_end_is_told() -> None:
    long = TEXT * 4
    assert codes_of(long, f"要{long}") == ["near-duplicate-row"]
    assert codes_of(long, f"{long[:-1]}等。") == ["near-duplicate-row"]


def test_rows_that_share_a_beginning_only_pass() -> None:
    assert codes_of("及时公开义务教育招生政策。", "及时公开义务教育收费项目。") == []


def test_each_further_copy_is_told_once() -> None:
    assert codes_of(TEXT, TEXT, TEXT) == ["near-duplicate-row"] * 2


def test_a_note_about_the_layout_explains_a_copy() -> None:
    note = Note(kind=NoteKind.LAYOUT, text="原表重复印出")
    tasks = [make_task(requirement=TEXT), make_task(requirement=TEXT, notes=(note,))]
    assert codes(check_duplicates, make_catalogue(tasks=tasks)) == []


def test_two_notices_may_say_the_same() -> None:
    documents = [make_document(id=f"{place}-2023") for place in ("jining", "jinxiang")]
    assert codes(check_duplicates, make_catalogue(documents=documents)) == []


def test_a_long_table_of_like_beginnings_takes_no_hours() -> None:
    rows = [
        f"推进政务公开第{number:05}项{TEXT[:10]}{number * 7919 % 99991:05}" * 3
        for number in range(2000)
    ]
    before = time.process_time()
    codes_of(*rows)
    assert time.process_time() - before < 60


def test_a_row_whose_id_is_told_to_be_repeated_is_not_told_again() -> None:
    tasks = [make_task(requirement=TEXT), make_task(requirement=TEXT)]
    assert codes(check_duplicates, make_catalogue(tasks=tasks)) == []
