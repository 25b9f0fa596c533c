"""What a row of the self-check may say, and what one witness says of it (R-035)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What a row says."""

    FAIL = "fail"
    OPEN = "not-shown"
    """Nobody has shown it for this very program and site; the evidence says what is lacking."""
    EXEMPT = "not-applicable"
    """This site gives no occasion for it; the evidence is the reason."""
    PASS = "pass"  # noqa: S105 - no password


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What one witness says: tests of a file, or the office."""

    outcome: Outcome
    evidence: str
    """In both languages, for the row."""


_WORST_FIRST = tuple(Outcome)


def worst(words: Iterable[Word]) -> Outcome:
    """A row is as good as its worst witness; without any, nothing is shown."""
    found = {word.outcome for word in words}
    return next((outcome for outcome in _WORST_FIRST if outcome in found), Outcome.OPEN)
