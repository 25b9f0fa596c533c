"""The orders in which lists show records; each is total, so that two builds agree."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.model.deadline import DeadlineKind
from generator.views.entry import Entry


def latest_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The notices of the latest year first, each in the order of its table."""
    return tuple(sorted(entries, key=lambda e: (-e.document.year, e.document.id, e.row)))


def earliest_due_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """By last day, then those without end, then those without a deadline."""
    return tuple(sorted(entries, key=_due))


def _due(entry: Entry) -> tuple[int, date, str, int]:
    deadline = entry.task.deadline
    if deadline.date is not None:
        return 0, deadline.date, entry.document.id, entry.row
    rank = 1 if deadline.kind is DeadlineKind.ONGOING else 2
    return rank, date.max, entry.document.id, entry.row
