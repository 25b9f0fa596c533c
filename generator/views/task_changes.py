"""Words what happened to a record itself: withdrawn, replaced, corrected (R-040, R-041)."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.task import Correction, Withdrawal
from generator.views.days import word_day
from generator.views.entry import Entry
from generator.views.voice import Voice


class ChangesView(NamedTuple):
    """What happened to a record that is not withdrawn."""

    successor_id: str
    """The record that replaces it, or empty."""
    successor_address: str
    """The page of that record, or empty."""
    corrections: tuple[str, ...]
    """One sentence for each correction, latest first."""


def view_changes(entry: Entry, voice: Voice) -> ChangesView:
    """Replacement and corrections of a record."""
    successor = entry.task.superseded_by
    return ChangesView(
        successor_id=successor or "",
        successor_address=voice.addresses.task(successor) if successor else "",
        corrections=tuple(_word(c, voice) for c in reversed(entry.task.corrections)),
    )


def word_withdrawal(withdrawal: Withdrawal, voice: Voice) -> str:
    """That a record was withdrawn, when and why, without what it said."""
    day = word_day(withdrawal.on, voice.language)
    return voice.words["withdrawn_text"].format(day=day, reason=withdrawal.reason)


def _word(correction: Correction, voice: Voice) -> str:
    return voice.words["correction_text"].format(
        day=word_day(correction.on, voice.language),
        field=voice.words.get(f"task_{correction.field}", correction.field),
        was=correction.was,
        reason=correction.reason,
    )
