"""Turns the printed words of a time limit into its kind and its last day."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date, timedelta

from generator.model.deadline import Deadline, DeadlineKind

_MONTHS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_YEARS_AHEAD = {"本": 0, "当": 0, "今": 0, "次": 1, "翌": 1, "明": 1}

_YEAR = r"(?:(?P<year>[0-9]{4}|[本当今次翌明])年)?"
_MONTH = r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?"
_BEFORE = r"(?:[之以]?前)?(?:完成)?。?"

_PRINTED_DAYS = (
    re.compile(
        r"(?:(?P<year>[0-9]{4})年)?(?<![0-9])(?P<month>[0-9]{1,2})月(?!龄)(?:(?P<day>[0-9]{1,2})日)?"
    ),
    re.compile(
        r"(?P<year>20[0-9]{2})(?P<part>[./-])(?P<month>[0-9]{1,2})(?P=part)(?P<day>[0-9]{1,2})"
    ),
)
_DAY = re.compile(rf"{_YEAR}{_MONTH}(?P<day>[0-9]{{1,2}})日{_BEFORE}")
_NUMERIC_DAY = re.compile(
    r"(?P<year>20[0-9]{2})(?P<part>[./-])(?P<month>[0-9]{1,2})(?P=part)(?P<day>[0-9]{1,2})"
    + _BEFORE
)
_MONTH_END = re.compile(rf"{_YEAR}{_MONTH}[底末]{_BEFORE}")
_YEAR_END = re.compile(rf"{_YEAR}年?[底末]{_BEFORE}")
_QUARTER = re.compile(rf"{_YEAR}第?(?P<quarter>[一二三四1-4])季度(?:[底末]{_BEFORE})?")
_HALF = re.compile(rf"{_YEAR}(?P<half>[上下])半年(?:[底末]{_BEFORE})?")
_SERIAL = re.compile(r"[0-9]{5}")
_SERIAL_ZERO = date(1899, 12, 30)
"""The day from which Excel counts; a cell that lost its form shows the count alone."""
_SERIAL_YEARS = range(2000, 2100)
_ONGOING = re.compile(
    r"(?:长期|持续|全年|常态化|常年)(?:坚持|推进|开展|实施|落实|进行|公开|更新|做好)?。?"
)


def deadline_from_words(text: str, year: int) -> Deadline | None:
    """The deadline that the words mean in a notice for this year; None if they mean no one day.

    A period that repeats (每季度) or two limits in one cell have no single last day.
    """
    words = re.sub(r"[ \t\u3000]+", "", unicodedata.normalize("NFKC", text))
    if _ONGOING.fullmatch(words):
        return Deadline(kind=DeadlineKind.ONGOING, text=text)
    printed = _DAY.fullmatch(words) or _NUMERIC_DAY.fullmatch(words)
    if printed:
        day = _day(_year(printed, year), _number(printed["month"]), int(printed["day"]))
        return None if day is None else Deadline(kind=DeadlineKind.DATE, date=day, text=text)
    last = _last_day(words, year)
    return None if last is None else Deadline(kind=DeadlineKind.MONTH_END, date=last, text=text)


def impossible_day(text: str, year: int) -> str | None:
    """The first printed day that the calendar does not have, such as 2月30日 or 13月1日."""
    words = unicodedata.normalize("NFKC", text)
    for form in _PRINTED_DAYS:
        for found in form.finditer(words):
            day, month = int(found["day"] or 1), int(found["month"])
            if _day(int(found["year"] or year), month, day) is None:
                return found[0]
    return None


def serial_day(text: str) -> date | None:
    """The day that a bare number is in Excel, such as 2024-09-30 for 45565."""
    words = unicodedata.normalize("NFKC", text).strip()
    if not _SERIAL.fullmatch(words):
        return None
    day = _SERIAL_ZERO + timedelta(days=int(words))
    return day if day.year in _SERIAL_YEARS else None


def seen_day(text: str, year: int) -> date | None:
    """The last whole day that is printed anywhere in the words; None where there is none."""
    words = unicodedata.normalize("NFKC", text)
    days = [
        _day(int(found["year"] or year), int(found["month"]), int(found["day"]))
        for form in _PRINTED_DAYS
        for found in form.finditer(words)
        if found["day"]
    ]
    return max((day for day in days if day is not None), default=None)


def _last_day(words: str, year: int) -> date | None:
    """The last day of the period that ends in these words."""
    if found := _MONTH_END.fullmatch(words):
        return _month_end(_year(found, year), _number(found["month"]))
    # A lone 底前 names no period: the year must be there in one form or the other.
    if "年" in words and (found := _YEAR_END.fullmatch(words)):
        return _month_end(_year(found, year), 12)
    if found := _QUARTER.fullmatch(words):
        return _month_end(_year(found, year), 3 * _number(found["quarter"]))
    if found := _HALF.fullmatch(words):
        return _month_end(_year(found, year), 6 if found["half"] == "上" else 12)
    return None


def _year(found: re.Match[str], year: int) -> int:
    printed = found["year"]
    if printed is None:
        return year
    return int(printed) if printed.isdigit() else year + _YEARS_AHEAD[printed]


def _number(printed: str) -> int:
    return int(printed) if printed.isdigit() else _MONTHS.index(printed) + 1


def _month_end(year: int, month: int) -> date | None:
    return _day(year, month, monthrange(year, month)[1]) if year > 0 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
