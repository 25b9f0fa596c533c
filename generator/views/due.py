"""Finds the deadlines that come next, or, where all are reached, those that came last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.views.entry import Entry
from generator.views.groups import NO_DEADLINE, ONGOING, Group, by_deadline

MONTHS_SHOWN = 3
"""So many months stand on the home page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """The months that matter on the day of reference."""

    months: tuple[Group, ...]
    """The nearest first: the next ones in order, or the last ones backwards."""
    is_ahead: bool
    """Whether their deadlines are still to come."""


def find_due(entries: Iterable[Entry], as_of: date) -> Due | None:
    """The next months with a deadline, else the last ones; nothing without any deadline."""
    months = dated_months(entries)
    ahead = tuple(group for group in months if _last_day(group) >= as_of)
    if ahead:
        return Due(months=ahead[:MONTHS_SHOWN], is_ahead=True)
    if months:
        return Due(months=months[::-1][:MONTHS_SHOWN], is_ahead=False)
    return None


def dated_months(entries: Iterable[Entry]) -> tuple[Group, ...]:
    """Every month with a deadline, earliest first."""
    groups = by_deadline(entries)
    return tuple(group for group in groups if group.key not in (ONGOING, NO_DEADLINE))


def _last_day(group: Group) -> date:
    return max(day for entry in group.entries if (day := entry.task.deadline.date) is not None)
