"""Progress leads to a row, rests on evidence, happened, and judges nobody."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from generator.checks.progress import check_progress
from generator.model.catalogue import Catalogue
from generator.model.document import IssueDate
from generator.model.progress import ProgressStatus
from tests.factories import (
    AS_OF,
    make_catalogue,
    make_document,
    make_evidence,
    make_progress,
    make_tasks,
)
from tests.unit.checks.findings import codes, found, told


def with_entry(**changes: object) -> Catalogue:
    return make_catalogue(progress=[make_progress(**changes)])


def test_an_entry_with_evidence_passes() -> None:
    assert codes(check_progress, with_entry()) == []


def test_disclosed_needs_evidence_and_an_update_does_not() -> None:
    problems = found(check_progress, with_entry(evidence=()))
    assert told(problems) == [("evidence-missing", ("progress", 0, "status"))]
    update = with_entry(evidence=(), status=ProgressStatus.UPDATE, note="公布了招生范围。")
    assert codes(check_progress, update) == []


def test_an_update_says_something() -> None:
    silent = with_entry(evidence=(), status=ProgressStatus.UPDATE, note=None)
    assert codes(check_progress, silent) == ["progress-empty"]


@pytest.mark.parametrize(
    ("task_id", "near"),
    [
        ("jinin-2023-002", "jining-2023-002"),
        ("jining-2024-002", "jining-2023-002"),
        ("jining-2023-2002", "jining-2023-002"),
    ],
)
def test_a_row_that_is_not_there_is_told_with_the_nearest(task_id: str, near: str) -> None:
    catalogue = make_catalogue(tasks=make_tasks(3), progress=[make_progress(task_id=task_id)])
    (problem,) = found(check_progress, catalogue)
    assert (problem.code, problem.place.keys) == ("unknown-task", ("progress", 0, "task"))
    assert f"“{near}”" in problem.hint("zh")
    assert codes(check_progress, catalogue, "document") == []


def test_a_day_in_the_future_is_told_where_it_stands() -> None:
    tomorrow = AS_OF + timedelta(days=1)
    evidence = (make_evidence(), make_evidence(published_on=tomorrow))
    assert told(found(check_progress, with_entry(date=tomorrow, evidence=evidence))) == [
        ("date-in-future", ("progress", 0, "date")),
        ("date-in-future", ("progress", 0, "evidence", 1, "published_on")),
    ]


def test_today_is_not_the_future() -> None:
    assert codes(check_progress, with_entry(date=AS_OF)) == []


def test_progress_before_its_notice_is_a_warning() -> None:
    issued = IssueDate(date=date(2023, 12, 2), text="2023年12月2日")
    catalogue = make_catalogue(
        documents=[make_document(issued_on=issued)], progress=[make_progress()]
    )
    (problem,) = found(check_progress, catalogue)
    assert (problem.code, str(problem.severity)) == ("progress-before-issue", "warning")


@pytest.mark.parametrize("word", ["逾期", "未完成", "超期", "拖延", "落实不力", "未落实", "不作为"])
def test_a_judging_word_is_told(word: str) -> None:
    problems = found(check_progress, with_entry(note=f"任务{word}。"))
    assert told(problems) == [("judging-word", ("progress", 0, "note"))]


@pytest.mark.parametrize(
    "note", ["发布了《逾期贷款办理指南》。", "原文为“未完成的继续推进”。", "公布了清单。"]
)
def test_a_judging_word_within_a_quotation_passes(note: str) -> None:
    assert codes(check_progress, with_entry(note=note)) == []
