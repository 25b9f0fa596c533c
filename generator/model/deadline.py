"""What a printed time limit means: its kind and, where it can be told, its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DeadlineKind(StrEnum):
    """How a time limit binds."""

    MONTH_END = "month-end"
    """12月底前: the last day of a month."""
    DATE = "date"
    """A day that is printed."""
    ONGOING = "ongoing"
    """长期坚持: no end."""
    NONE = "none"
    """No column, or an empty cell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A time limit as printed, and what it means."""

    kind: DeadlineKind
    """How it binds."""
    date: date | None = None
    """The last day, derived from the printed words; none for ongoing and none."""
    text: str | None = None
    """The printed words."""


NO_DEADLINE = Deadline(kind=DeadlineKind.NONE)
"""The deadline of a row whose table has no such column, or whose cell is empty."""
