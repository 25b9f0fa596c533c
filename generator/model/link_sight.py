"""When a link of evidence was last looked at, and what was found there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class LinkState(StrEnum):
    """What a look found; whatever is not plain is unknown, for a server may just be slow."""

    SEEN = "seen"
    """The page was there."""
    GONE = "gone"
    """The server said that there is no such page (404, 410)."""
    UNKNOWN = "unknown"
    """No answer, or one that says neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSight:
    """The last look at one address."""

    state: LinkState
    checked_on: date
    """The day of the look."""
    seen_on: date | None = None
    """The last day on which the page was there."""
