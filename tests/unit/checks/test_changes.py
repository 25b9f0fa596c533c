"""A change of what was published needs an event, and an event needs its facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.checks.changes import check_changes
from generator.checks.context import CheckContext
from generator.history.public_fields import digest, published_now
from generator.model.catalogue import Catalogue
from generator.model.change import ChangeKind
from generator.problems.problem import Problem
from tests.factories import (
    AS_OF,
    make_catalogue,
    make_change,
    make_department,
    make_task,
    make_tasks,
)


def found(catalogue: Catalogue, *unread: str) -> list[Problem]:
    context = CheckContext(catalogue=catalogue, as_of=AS_OF, unread=frozenset(unread))
    return list(check_changes(context))


def codes(catalogue: Catalogue, *unread: str) -> list[str]:
    return [problem.code for problem in found(catalogue, *unread)]


def published(before: Catalogue, after: Catalogue) -> Catalogue:
    """The second state, where the first was published."""
    return replace(after, published={key: digest(fields) for key, fields in published_now(before)})


def test_unchanged_records_pass() -> None:
    assert codes(published(make_catalogue(), make_catalogue())) == []


def test_changed_record_without_an_event_is_found_at_its_row() -> None:
    before = make_catalogue(tasks=make_tasks(2))
    first, second = make_tasks(2)
    after = make_catalogue(tasks=[first, replace(second, title="外贸")])
    (problem,) = found(published(before, after))
    assert problem.code == "change-without-event"
    assert problem.place.keys == ("tasks", 1, "id")
    assert "jining-2023-002" in problem.message("zh")


def test_record_that_moved_to_another_office_needs_an_event() -> None:
    """Only the registry changed: no file of the record differs."""
    before = make_catalogue()
    renamed = make_department(name="市商委")
    heir = make_department(id="jining/education", name="市教育局", aliases=("市商务局",))
    after = make_catalogue(departments=[renamed, heir])
    assert codes(published(before, after)) == ["change-without-event"]


def test_new_record_needs_no_event() -> None:
    before, after = make_catalogue(tasks=make_tasks(1)), make_catalogue(tasks=make_tasks(2))
    assert codes(published(before, after)) == []


def test_removed_record_is_found() -> None:
    before, after = make_catalogue(tasks=make_tasks(2)), make_catalogue(tasks=make_tasks(1))
    assert codes(published(before, after)) == ["published-record-missing"]


def test_unread_files_hide_no_records() -> None:
    before, after = make_catalogue(tasks=make_tasks(2)), make_catalogue(tasks=make_tasks(1))
    assert codes(published(before, after), "document") == []


def test_event_of_nothing_is_found() -> None:
    event = make_change(id="jining-2023-009-c1", subject_id="jining-2023-009")
    assert codes(make_catalogue(changes=[event])) == ["change-subject-unknown"]


def test_event_out_of_count_is_found() -> None:
    event = make_change(id="jining-2023-001-c2")
    assert codes(make_catalogue(changes=[event])) == ["change-id-wrong"]


def test_event_in_the_future_is_found() -> None:
    assert codes(make_catalogue(changes=[make_change(on=date(2030, 1, 1))])) == ["date-in-future"]


def test_event_without_values_is_found() -> None:
    assert codes(make_catalogue(changes=[make_change(was="同", now="同")])) == [
        "change-value-wrong"
    ]


def test_withdrawal_with_values_is_found() -> None:
    event = make_change(kind=ChangeKind.WITHDRAWN)
    assert codes(make_catalogue(tasks=[make_task()], changes=[event])) == ["change-value-wrong"]
