"""Neutral statuses: nothing is said about an office without linked, dated evidence."""

from datetime import date

import pytest

from generator.model.deadline import NO_DEADLINE, Deadline
from generator.model.progress import ProgressStatus
from generator.views.status import Status, key_of_due, key_status, status_of
from tests.factories import make_deadline, make_ongoing, make_progress


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2023, 12, 30), Status.OPEN),
        (date(2023, 12, 31), Status.OPEN),
        (date(2024, 1, 1), Status.DUE),
    ],
)
def test_deadline_is_reached_when_its_last_day_is_over(day: date, status: Status) -> None:
    assert status_of(make_deadline("2023-12-31"), (), day) is status


def test_ongoing_task_is_never_due() -> None:
    assert status_of(make_ongoing(), (), date(2100, 1, 1)) is Status.ONGOING


def test_task_without_deadline_is_never_due() -> None:
    assert status_of(NO_DEADLINE, (), date(2100, 1, 1)) is Status.NONE


@pytest.mark.parametrize("deadline", [make_deadline(), make_ongoing(), NO_DEADLINE])
def test_published_evidence_counts_whatever_the_deadline(deadline: Deadline) -> None:
    assert status_of(deadline, (make_progress(),), date(2024, 1, 1)) is Status.PUBLISHED


def test_disclosure_without_evidence_does_not_count() -> None:
    entry = make_progress(evidence=())
    assert status_of(make_deadline(), (entry,), date(2024, 1, 1)) is Status.DUE


def test_update_is_not_a_disclosure() -> None:
    entry = make_progress(status=ProgressStatus.UPDATE)
    assert status_of(make_deadline(), (entry,), date(2024, 1, 1)) is Status.DUE


def test_evidence_after_the_day_of_reference_does_not_count() -> None:
    entry = make_progress(date=date(2023, 12, 1))
    assert status_of(make_deadline(), (entry,), date(2023, 11, 30)) is Status.OPEN


UPDATE = make_progress(status=ProgressStatus.UPDATE)
NOTE = make_progress(status=ProgressStatus.UPDATE, note="方案已公开。", evidence=())


def test_an_update_is_not_denied_and_a_note_is_no_evidence() -> None:
    assert key_status(Status.DUE, ()) == "due"
    assert key_status(Status.DUE, (UPDATE,)) == key_status(Status.DUE, (NOTE, UPDATE))
    assert key_status(Status.DUE, (UPDATE,)) == "due_updated"
    assert key_status(Status.DUE, (NOTE,)) == "due_noted"


@pytest.mark.parametrize("status", [Status.OPEN, Status.ONGOING, Status.NONE, Status.PUBLISHED])
def test_a_status_that_denies_nothing_is_worded_as_ever(status: Status) -> None:
    assert key_status(status, (UPDATE,)) == status.value


def test_what_counts_all_that_are_due_denies_none_of_them() -> None:
    assert key_of_due(["due", "open", "published"]) == "due"
    assert key_of_due(["due", "due_noted"]) == key_of_due(["due_updated"]) == "due_any"
