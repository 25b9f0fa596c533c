"""An address that moved, or that was taken down for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """One line of content/redirects.txt."""

    source: str
    """What was published: /themes/old/, /data/old.csv or /tasks/#old."""
    target: str | None
    """Where it stands now; nothing when it is gone."""
    gone_on: date | None = None
    """The day it was taken down."""
    reason: str | None = None
    """Why it was taken down; published."""
    line: int = 1
    """Its line in the file, for messages."""
