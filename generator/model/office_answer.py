"""What an office says about a requirement that only people can meet, for the self-check (R-035)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

ASKED = ("R-027", "R-039", "R-057", "R-087", "R-099", "R-125", "R-144")
"""Of these an office answers; whatever a program can check is not for anybody to declare."""


class AnswerOutcome(StrEnum):
    """What the office found."""

    PASS = "pass"  # noqa: S105 - no password
    FAIL = "fail"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeAnswer:
    """One answer; it stands in the self-check and nowhere on the site."""

    requirement: str
    """R-057."""
    outcome: AnswerOutcome
    """What was found."""
    office: str
    """Who stands for it: an office, never a person."""
    on: date
    """The day it was found."""
    evidence: str
    """What shows it, and where that is kept."""
    path: str
    """The file."""
    position: int
    """Its place in the file, from 0."""
