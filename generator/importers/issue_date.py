"""Turns a printed date of issue into its day."""

from __future__ import annotations

import re
from datetime import date

_DAY = re.compile(r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日")
_HAN_DAY = re.compile(
    r"([二〇○Ｏ零一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_DIGITS = "〇一二三四五六七八九"


def read_issue_date(text: str) -> tuple[date, str] | None:
    """The day of a line that is nothing but a date, and the line."""
    found = _DAY.fullmatch(text)
    if found:
        return _day(*map(int, found.groups()), text=text)
    han = _HAN_DAY.fullmatch(text)
    if han is None:
        return None
    year = "".join(str(max(_DIGITS.find(c), 0)) for c in han[1])
    return _day(int(year), _number(han[2]), _number(han[3]), text=text)


def _number(words: str) -> int:
    tens, sign, ones = words.partition("十")
    if not sign:
        return _DIGITS.find(words)
    return (_DIGITS.find(tens) if tens else 1) * 10 + (_DIGITS.find(ones) if ones else 0)


def _day(year: int, month: int, day: int, *, text: str) -> tuple[date, str] | None:
    try:
        return date(year, month, day), text
    except ValueError:
        return None
