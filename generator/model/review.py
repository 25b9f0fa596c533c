"""The release of a record before publication: attribute, secrecy review, three reviews."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

REVIEW_STEPS = ("初审", "复审", "终审")
"""三审, in their order."""


class PublicationAttribute(StrEnum):
    """How a record may be made public."""

    PROACTIVE = "主动公开"
    ON_REQUEST = "依申请公开"
    CLOSED = "不予公开"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewStep:
    """One review; the name of the reviewer never reaches the output."""

    step: str
    """初审, 复审 or 终审."""
    on: date
    """The day it was done."""
    by: str | None = None
    """Who did it; private."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """All that is recorded about the release of a record."""

    attribute: PublicationAttribute
    """How it may be made public."""
    secrecy_reviewed_on: date | None = None
    """The day of the secrecy review."""
    secrecy_reviewed_by: str | None = None
    """Who did the secrecy review; private."""
    steps: tuple[ReviewStep, ...] = ()
    """The reviews done, in order."""
