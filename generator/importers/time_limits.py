"""Turns the printed words of a time limit into a deadline, and says when that is a guess."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date

from generator.model.deadline import Deadline, DeadlineKind
from generator.model.deadline_words import (
    deadline_from_words,
    impossible_day,
    seen_day,
    serial_day,
)

_PARTS = re.compile(r"[、，；,;。\n]|—+|-+|～|~|至|到")


_LOOSE_DAY = re.compile(r"(20\d\d)[./-](\d{1,2})[./-](\d{1,2})日?前?", re.ASCII)
_LOOSE_MONTH = re.compile(
    r"(?:(20\d\d)[年./-])?(\d{1,2})(?:月份?|(?<=[./-]\d)|(?<=[./-]\d\d))(?:[之以]?前|内|中)?",
    re.ASCII,
)
_THIRD = re.compile(r"(?:(20\d\d)年)?(\d{1,2})月([上中下])旬(?:[之以]?前)?", re.ASCII)
_PRINTED_DAY = re.compile(r"(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日", re.ASCII)
_TENTH = {"上": 10, "中": 20}


def read_deadline(text: str, year: int) -> tuple[Deadline, bool]:
    """The deadline, and whether it is a guess: of several days the last.

    Words that name no day are a day that is missing, which no check lets pass: whether 每季度 is
    without an end or has a last day, a person says.
    """
    read = deadline_from_words(text, year)
    if read is not None:
        return read, False
    loose = _loose(text.strip(), year)
    parts = [loose] if loose else [_part(part, year) for part in _PARTS.split(text) if part.strip()]
    dated = [part for part in parts if part is not None and part.date is not None]
    if not dated:
        wrong = _end_of_month(text, year)
        if wrong is not None:
            return Deadline(kind=wrong.kind, date=wrong.date, text=text), True
        if impossible_day(text, year):
            return Deadline(kind=DeadlineKind.ONGOING, text=text), True  # told by its own check
        day = serial_day(text) or seen_day(text, year)
        return Deadline(kind=DeadlineKind.DATE, date=day, text=text), True
    last = max(dated, key=lambda part: part.date or date.min)
    return Deadline(kind=last.kind, date=last.date, text=text), True


def _part(words: str, year: int) -> Deadline | None:
    return deadline_from_words(words, year) or _loose(words.strip(), year)


def _loose(words: str, year: int) -> Deadline | None:
    """What a person would take the words for: a month is its last day, 中旬 ends on the 20th."""
    words = unicodedata.normalize("NFKC", words)
    if found := _LOOSE_DAY.fullmatch(words):
        return _on(int(found[1]), int(found[2]), int(found[3]), words)
    if found := _THIRD.fullmatch(words):
        day = _TENTH.get(found[3])
        return _on(int(found[1] or year), int(found[2]), day, words)
    if found := _LOOSE_MONTH.fullmatch(words):
        return _on(int(found[1] or year), int(found[2]), None, words)
    return None


def _end_of_month(text: str, year: int) -> Deadline | None:
    """The last day of the month, where the printed day is beyond it; 13月 has none."""
    found = _PRINTED_DAY.search(unicodedata.normalize("NFKC", text))
    if found is None:
        return None
    last = _on(int(found[1] or year), int(found[2]), None, found[0])
    is_beyond = last is not None and last.date is not None and int(found[3]) > last.date.day
    return last if is_beyond else None


def _on(year: int, month: int, day: int | None, text: str) -> Deadline | None:
    """That day, or the last of the month."""
    try:
        last = date(year, month, day or monthrange(year, month)[1])
    except ValueError:
        return None
    kind = DeadlineKind.DATE if day else DeadlineKind.MONTH_END
    return Deadline(kind=kind, date=last, text=text)
