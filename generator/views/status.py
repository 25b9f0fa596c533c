"""Turns deadline, published progress and the day of reference into a neutral status (R-044)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from generator.model.deadline import Deadline, DeadlineKind
from generator.model.progress import ProgressEntry, ProgressStatus


class Status(StrEnum):
    """What can be said about a record without judging anyone."""

    OPEN = "open"
    """未到时限."""
    DUE = "due"
    """时限已到，本站尚未收录落实情况."""
    ONGOING = "ongoing"
    """长期坚持."""
    NONE = "none"
    """未设时限."""
    PUBLISHED = "published"
    """已公开落实情况: only with linked, dated evidence."""


def status_of(deadline: Deadline, progress: Sequence[ProgressEntry], as_of: date) -> Status:
    """The status on a day; a deadline is reached once its day is over."""
    if any(_is_evidence(entry, as_of) for entry in progress):
        return Status.PUBLISHED
    if deadline.kind is DeadlineKind.ONGOING:
        return Status.ONGOING
    if deadline.date is None:
        return Status.NONE
    return Status.DUE if as_of > deadline.date else Status.OPEN


def _is_evidence(entry: ProgressEntry, as_of: date) -> bool:
    is_disclosed = entry.status is ProgressStatus.DISCLOSED
    return is_disclosed and bool(entry.evidence) and entry.date <= as_of
