from datetime import date

import pytest

from generator.model.deadline import NO_DEADLINE
from generator.views.due import find_due
from generator.views.entry import Entry
from tests.factories import make_catalogue, make_deadline, make_entries, make_ongoing, make_task

DAYS = ("2023-09-30", "2023-10-31", "2023-11-30", "2023-12-31")


def entries_with(*days: str) -> tuple[Entry, ...]:
    tasks = [make_task(id=f"x-{n:03}", deadline=make_deadline(day)) for n, day in enumerate(days)]
    return make_entries(make_catalogue(tasks=tasks))


def test_the_next_months_come_in_order() -> None:
    due = find_due(entries_with(*DAYS), date(2023, 10, 15))
    assert due is not None
    assert due.is_ahead
    assert [group.key for group in due.months] == ["2023-10", "2023-11", "2023-12"]


def test_a_deadline_is_ahead_until_its_day_is_over() -> None:
    due = find_due(entries_with("2023-12-31"), date(2023, 12, 31))
    assert due is not None
    assert due.is_ahead


def test_the_last_months_come_backwards_when_all_are_reached() -> None:
    due = find_due(entries_with(*DAYS), date(2024, 1, 1))
    assert due is not None
    assert not due.is_ahead
    assert [group.key for group in due.months] == ["2023-12", "2023-11", "2023-10"]


@pytest.mark.parametrize("deadline", [NO_DEADLINE, make_ongoing()])
def test_without_a_day_nothing_is_due(deadline: object) -> None:
    entries = make_entries(make_catalogue(tasks=[make_task(deadline=deadline)]))
    assert find_due(entries, date(2024, 1, 1)) is None
