"""Turns a value that will not do into one that would, out of the editor's own words."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from datetime import date

from generator.model.deadline import DeadlineKind
from generator.model.deadline_words import deadline_from_words, serial_day

_SEPARATORS = re.compile(r"[、，,；;\n]+")
WRAPPING = " \t\u3000\"'“”‘’「」『』【】[]［］（）()<>《》-—–"
_ROW = re.compile(r"(?P<stem>.*-\d{4}(?:-[a-z0-9]+)*)-(?P<row>\d{1,2})")
_LONGEST = 200
_NOTHING = {"~", "null", "none", "无", "空", "无。", "/"}
"""How people write that there is nothing."""
_LOOSE_DATE = re.compile(
    r"(\d{4})\s*[-—–/.．年]\s*(\d{1,2})\s*[-—–/.．月]\s*(\d{1,2})(?!\d)|\b(\d{4})(\d{2})(\d{2})\b"
)
"""Also with the full-width digits that \\d takes in."""
_AMERICAN_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_SHORT_YEAR = re.compile(r"(\d{2})\s*[-—–/.．年]\s*(\d{1,2})\s*[-—–/.．月]\s*(\d{1,2})日?")
_ONLY_MONTH = re.compile(r"(\d{4})\s*[-—–/.．年]\s*(\d{1,2})\s*月?份?[底末]?(?:[之以]?前)?")
_NUMBER = re.compile(r"(\d{1,6})\s*[年号个条行]?", re.ASCII)
_MONTHS = 12
_NEEDS_QUOTES = re.compile(r"""^[-?&*!|>@`%'"\s]|[,:#\[\]{}\n]|\s$""")


def mend_list(words: str, mend_item: Callable[[str], str | None]) -> str | None:
    """The list that was meant by one text: cut where a Chinese list is cut.

    Nothing, if one of its items cannot be mended: a list that is refused again helps nobody.
    """
    parts = [part.strip(WRAPPING) for part in _SEPARATORS.split(words[:_LONGEST])]
    items = [mend_item(part) for part in parts if part and part not in _NOTHING]
    mended = [item for item in items if item]
    return f"[{', '.join(mended)}]" if mended and len(mended) == len(items) else None


def mend_date(words: str) -> str | None:
    """The day that was meant, in the form of the calendar."""
    serial = serial_day(words)
    if serial is not None:
        return serial.isoformat()
    year, month, day = _parts_of_date(words)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def last_day_meant(words: str) -> str | None:
    """The last day of a month, for one that the month has not: 31 November, or 32."""
    year, month, day = _parts_of_date(words)
    if not (year and 1 <= month <= _MONTHS and day):
        return None
    return date(year, month, monthrange(year, month)[1]).isoformat()


def day_of_short_year(words: str) -> str | None:
    """The day of one whose year is typed with two figures, as it is most likely meant."""
    found = _SHORT_YEAR.fullmatch(words.strip())
    try:
        return (
            date(2000 + int(found[1]), int(found[2]), int(found[3])).isoformat() if found else None
        )
    except ValueError:
        return None


def end_of_month(words: str) -> str | None:
    """The last day of a month that is typed without a day."""
    found = _ONLY_MONTH.fullmatch(words.strip())
    if not found or not 1 <= int(found[2]) <= _MONTHS or not int(found[1]):
        return None
    year, month = int(found[1]), int(found[2])
    return date(year, month, monthrange(year, month)[1]).isoformat()


def _parts_of_date(words: str) -> tuple[int, int, int]:
    """Year, month and day as they are typed, or zeros."""
    found = _LOOSE_DATE.search(words)
    if found:
        year, month, day = (int(part) for part in found.groups() if part is not None)
        return year, month, day
    american = _AMERICAN_DATE.fullmatch(words)
    if american and int(american[2]) > _MONTHS:  # else nobody knows which of the two is the month
        return int(american[3]), int(american[1]), int(american[2])
    return 0, 0, 0


def mend_number(words: str, low: int, high: int) -> int | None:
    """The number that was meant: full-width digits, and a word behind."""
    found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", words[:_LONGEST]).strip(WRAPPING))
    number = int(found[1]) if found else None
    return number if number is not None and low <= number <= high else None


def mend_form(words: str, pattern: re.Pattern[str]) -> str | None:
    """The id, key or address that was meant: without wrapping, half-width, padded; or several."""
    if "://" in words or len(words) > _LONGEST:
        return None  # an address is not guessed
    plain = unicodedata.normalize("NFKC", words).strip(WRAPPING).lower()
    row = _ROW.fullmatch(plain)
    candidates = [plain, plain.replace(" ", "-").replace("_", "-")]
    if row:
        candidates.append(f"{row['stem']}-{int(row['row']):03}")
    parts = [part.strip(WRAPPING) for part in _SEPARATORS.split(plain)]
    if len(parts) > 1 and all(pattern.fullmatch(part) for part in parts):
        return ", ".join(parts)
    return next((c for c in candidates if pattern.fullmatch(c)), None)


def mend_deadline(words: str, year: int | None) -> str | None:
    """The deadline that printed words mean in a notice for this year."""
    if year is None:
        return None
    deadline = deadline_from_words(words, year)
    if deadline is None:
        return _mend_unread_deadline(words, year)
    if deadline.kind is DeadlineKind.ONGOING or deadline.date is None:
        return f"{{kind: {deadline.kind}, text: {words}}}"
    return f"{{kind: {deadline.kind}, date: {deadline.date.isoformat()}, text: {words}}}"


def _mend_unread_deadline(words: str, year: int) -> str | None:
    """A month or day as it is typed; other words (尽快) name no day, and none is made up."""
    if not words.strip() or _NEEDS_QUOTES.search(words):
        return None
    month = end_of_month(words) or end_of_month(f"{year}年{words}")
    day = mend_date(words) or day_of_short_year(words)
    if month is not None:
        return f"{{kind: {DeadlineKind.MONTH_END}, date: {month}, text: {words}}}"
    if day is not None:
        return f"{{kind: {DeadlineKind.DATE}, date: {day}, text: {words}}}"
    if any(character.isdigit() for character in words):
        return None  # it names some day, and which one is not understood
    return f"{{kind: {DeadlineKind.ONGOING}, text: {words}}}"
