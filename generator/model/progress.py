"""What has been published about a row since: dated entries with evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.review import Review


class ProgressStatus(StrEnum):
    """Neutral words for what an entry says."""

    DISCLOSED = "disclosed"
    """已公开落实情况: needs evidence."""
    UPDATE = "update"
    """A partial result or an explanation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A publication that an entry rests on."""

    title: str
    """Its title."""
    url: str
    """Its address."""
    publisher: str
    """Who published it."""
    published_on: date
    """The day it was published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressEntry:
    """One dated entry about one row."""

    task_id: str
    """The row."""
    date: date
    """The day it is about."""
    status: ProgressStatus
    """What it says."""
    path: str
    """The file it was read from, for messages."""
    position: int
    """Its place in that file, from 0."""
    note: str | None = None
    """A neutral sentence."""
    evidence: tuple[Evidence, ...] = ()
    """What it rests on."""
    review: Review | None = None
    """Its release: it is published later than the row, and by other hands."""
