"""A remark for the office about a printed text; never published."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NoteKind(StrEnum):
    """What a remark is about."""

    MISPRINT = "misprint"
    SPLIT = "split"
    DROPPED = "dropped"
    NOISE = "noise"
    MERGED = "merged"
    LAYOUT = "layout"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One remark."""

    kind: NoteKind
    """What it is about."""
    text: str
    """The remark, in our own words."""
    quote: str | None = None
    """The printed words it is about."""
