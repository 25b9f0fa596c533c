"""Words a day or a month as a person reads it (R-071)."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from generator.problems.problem import Language

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@lru_cache(maxsize=1 << 12)
def word_day(day: date, language: Language) -> str:
    """2023-07-05 as 2023年7月5日 or 5 July 2023."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def word_month(key: str, language: Language) -> str:
    """2023-07 as 2023年7月 or July 2023."""
    year, _, month = key.partition("-")
    if language == "zh":
        return f"{year}年{int(month)}月"
    return f"{_MONTHS[int(month) - 1]} {year}"


def iso_moment(day: date, at: str | None) -> str:
    """A day, or a moment in China, as machines read it."""
    return day.isoformat() if at is None else f"{day.isoformat()}T{at}+08:00"
