"""A change without an event is told as near to its cause as the digests allow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.checks.changes import check_changes
from generator.history.public_fields import digest, published_now
from generator.model.catalogue import Catalogue
from generator.model.progress import ProgressEntry
from generator.problems.problem import Problem
from tests.factories import (
    make_catalogue,
    make_department,
    make_document,
    make_progress,
    make_task,
)
from tests.unit.checks.findings import found

FIRST, SECOND, THIRD = "jining-2023-001", "jining-2023-002", "jining-2023-003"


def entry(path: str, note: str, position: int = 0) -> ProgressEntry:
    return make_progress(task_id=FIRST, path=path, note=note, position=position)


def told(before: Catalogue, after: Catalogue) -> list[Problem]:
    published = {key: digest(fields) for key, fields in published_now(before)}
    return found(check_changes, replace(after, published=published))


def state(*progress: ProgressEntry, **task: object) -> Catalogue:
    return make_catalogue(tasks=[make_task(id=FIRST, **task)], progress=list(progress))


OLD, NEW = entry("content/progress/2023.yml", "旧"), entry("content/progress/2024.yml", "新", 1)


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ((), (OLD,), OLD),
        ((OLD,), (OLD, NEW), NEW),
        ((), (OLD, NEW), OLD),
        ((OLD,), (OLD, entry(NEW.path, "一"), entry(NEW.path, "二", 1)), entry(NEW.path, "一")),
    ],
)
def test_new_progress_is_told_where_it_stands(
    before: tuple[ProgressEntry, ...], after: tuple[ProgressEntry, ...], place: ProgressEntry
) -> None:
    (problem,) = told(state(*before), state(*after))
    assert problem.code == "change-without-event"
    assert problem.place.path == place.path
    assert problem.place.keys == ("progress", place.position, "task")
    assert "--reason 收录落实情况" in problem.hint("zh")


def test_progress_that_was_changed_is_named_at_its_record() -> None:
    after = state(replace(OLD, note="另一句"))
    (problem,) = told(state(OLD), after)
    assert problem.place.keys == ("tasks", 0, "id")
    assert OLD.path in problem.hint("zh")
    assert OLD.path in problem.hint("en")


def rows(office_id: str, **changes: object) -> Catalogue:
    tasks = [make_task(id=each, lead=("市商务局",), responsible=()) for each in (FIRST, SECOND)]
    tasks.append(make_task(id=THIRD, lead=("市教育局",), responsible=(), **changes))
    offices = [make_department(id=office_id), make_department(id="jining/edu", name="市教育局")]
    return make_catalogue(documents=[make_document(tasks=tuple(tasks))], departments=offices)


def test_an_office_whose_records_all_changed_is_named() -> None:
    first, second = told(rows("jining/commerce"), rows("jining/trade"))
    for problem in (first, second):
        assert "“市商务局”（jining/trade）" in problem.hint("zh")
        assert "content/registry/departments.yml" in problem.hint("zh")
        assert "content/registry/departments.yml" in problem.hint("en")


def test_an_office_with_one_changed_record_is_not_suspected() -> None:
    (problem,) = told(rows("jining/commerce"), rows("jining/commerce", requirement="另一句。"))
    assert "departments.yml" not in problem.hint("zh")
