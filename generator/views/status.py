"""Turns deadline, published progress and the day of reference into a neutral status (R-044)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from generator.model.deadline import Deadline, DeadlineKind
from generator.model.progress import ProgressEntry, ProgressStatus


class Status(StrEnum):
    """What can be said about a record without judging anyone."""

    OPEN = "open"
    """未到时限."""
    DUE = "due"
    """时限已到，本站尚未收录落实情况; an update is no result, but is not denied either."""
    ONGOING = "ongoing"
    """长期坚持."""
    NONE = "none"
    """未设时限."""
    PUBLISHED = "published"
    """已公开落实情况: only with linked, dated evidence."""


UPDATED = "due_updated"
"""How a record is worded that is due and of which an update with evidence is recorded."""
NOTED = "due_noted"
"""The same where the update is a note alone: it is shown, and claims nothing."""
DUE_ANY = "due_any"
"""What is said of several that are due, with updates of some of them."""

STATUS_KEYS = (*(status.value for status in Status), UPDATED, NOTED)
"""Each way to word the status of a record, the status first: the part before the _ is its code."""


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


def key_status(status: Status, progress: Sequence[ProgressEntry]) -> str:
    """The phrase for a record: no page denies an update that it shows (PRODUCT.md, 6)."""
    if status is not Status.DUE or not progress:
        return status.value
    return UPDATED if any(entry.evidence for entry in progress) else NOTED


def key_of_due(keys: Iterable[str]) -> str:
    """The phrase for all that are due among records worded so."""
    return DUE_ANY if any(key in (UPDATED, NOTED) for key in keys) else Status.DUE.value
