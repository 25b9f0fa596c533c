"""What happened to a published record: one dated, typed event for each difference."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PUBLISHED_PATH = "content/changes/published.json"
"""Where it is held what was published, under the root of the project."""


class ChangeKind(StrEnum):
    """What an event says."""

    PUBLISHED = "published"
    """First published; for a whole notice the event stands at the notice."""
    WORDING_CORRECTED = "wording-corrected"
    DEADLINE_MOVED = "deadline-moved"
    OFFICE_CHANGED = "office-changed"
    SORTING_CHANGED = "sorting-changed"
    """Its heading, theme, topics or editorial title."""
    PROGRESS_RECORDED = "progress-recorded"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"
    """A withdrawal was taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEvent:
    """One event of one record or one notice."""

    id: str
    """`<record-id>-c<number>`; never changes, never reused: subscribers know it."""
    on: date
    """The day the change was published."""
    subject_id: str
    """The record or the notice."""
    kind: ChangeKind
    """What it says."""
    reason: str
    """Why, in neutral words."""
    at: str | None = None
    """The hour in China, 10:30, where it was recorded; a first publication needs it (R-012)."""
    field: str | None = None
    """The field that differs."""
    was: str | None = None
    """What it said before."""
    now: str | None = None
    """What it says since."""
    path: str = ""
    """The file it was read from, for messages."""
    position: int = 0
    """Its place in that file, from 0."""

    @property
    def moment(self) -> str:
        """The day, with its hour where that is known: 2024-01-02 10:30."""
        return self.on.isoformat() if self.at is None else f"{self.on.isoformat()} {self.at}"
