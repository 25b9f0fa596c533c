"""Turns the printed words of a time limit into a deadline, and says when that is a guess."""

from __future__ import annotations

import re
from datetime import date

from generator.model.deadline import Deadline, DeadlineKind
from generator.model.deadline_words import deadline_from_words

_PARTS = re.compile(r"[、，；,;。\n]|—+|-+|～|~|至|到")


def read_deadline(text: str, year: int) -> tuple[Deadline, bool]:
    """The deadline, and whether it is a guess: of several days the last, of none no end."""
    read = deadline_from_words(text, year)
    if read is not None:
        return read, False
    parts = [deadline_from_words(part, year) for part in _PARTS.split(text) if part.strip()]
    dated = [part for part in parts if part is not None and part.date is not None]
    if not dated:
        return Deadline(kind=DeadlineKind.ONGOING, text=text), True
    last = max(dated, key=lambda part: part.date or date.min)
    return Deadline(kind=last.kind, date=last.date, text=text), True
