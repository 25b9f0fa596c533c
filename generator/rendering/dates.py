"""Dates and counts in the forms that official text uses (R-071, R-072)."""

from __future__ import annotations

from datetime import date

_FIRST_WITHOUT_FIGURE = 100
_DIGITS = "〇一二三四五六七八九"
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def chinese_date(day: date) -> str:
    """2023-07-05 as 2023年7月5日, without padding (GB/T 15835)."""
    return f"{day.year}年{day.month}月{day.day}日"


def english_date(day: date) -> str:
    """2023-07-05 as 5 July 2023."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def chinese_number(number: int) -> str:
    """Write 1 to 99 in Chinese figures: 12 as 十二."""
    if not 0 < number < _FIRST_WITHOUT_FIGURE:
        raise ValueError(f"no Chinese figure for {number}")
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones else "")


def number_mark(number: int, level: int = 1) -> str:
    """The mark of a heading on one of four levels: 一、 （一） 1. （1）."""
    marks = {
        1: lambda: f"{chinese_number(number)}、",
        2: lambda: f"（{chinese_number(number)}）",
        3: lambda: f"{number}.",
        4: lambda: f"（{number}）",
    }
    return marks[level]()
