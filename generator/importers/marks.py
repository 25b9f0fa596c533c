"""The number marks of Chinese official documents: 一、 （一） 1. （1）."""

from __future__ import annotations

import re

_NUMERAL = "[一二三四五六七八九十百]+"
_DIGITS = "[0-9０-９]{1,2}"
_FIRST = re.compile(
    rf"(?:第{_NUMERAL}(?:部分|章|类|方面)|{_NUMERAL}[、．.]|{_NUMERAL}(?=\s))\s*[、：:]?\s*"
)
_SECOND = re.compile(rf"(?:[（(]{_NUMERAL}[)）]、?|第{_NUMERAL}节)\s*")
_THIRD = re.compile(
    rf"(?:{_DIGITS}[、．.](?![0-9０-９])|[（(]{_DIGITS}[)）]、?|[①-⑳]、?|{_DIGITS}(?=\s))\s*"
)
_NO_MEASURE = r"(?!\s*[万亿千百十倍个元米里吨亩年月日版级度分])"
"""1.1公开 is a number of a heading, 3.5万人 a quantity."""
_PARTED = rf"(?:[、．.]|(?=\s)|(?=[\u4e00-\u9fff])){_NO_MEASURE}(?![0-9])\s*"
_FOURTH = re.compile(rf"{_DIGITS}[．.]{_DIGITS}{_PARTED}")
_FIFTH = re.compile(rf"{_DIGITS}(?:[．.]{_DIGITS}){{2}}{_PARTED}")
_LEVELS = ((1, _FIRST), (2, _SECOND), (3, _THIRD), (4, _FOURTH), (5, _FIFTH))
_APART = re.compile(
    rf"^\s*(?P<mark>{_DIGITS}(?:[．.]{_DIGITS}){{0,2}}|{_NUMERAL})[ \t\u3000\n]+"
    r"(?=[\u4e00-\u9fff“《])(?![年月日个项类种条次])"
)


def keep_apart(printed: str) -> str:
    """A number that only a space parts from its heading, with a space that tidying leaves."""
    return _APART.sub("\\g<mark>\u2002", printed)


def section_mark(text: str) -> int | None:
    """The level of the mark that a text begins with: 1 一、 2 （一） 3 1.; None without one."""
    return next((level for level, form in _LEVELS if form.match(text)), None)


def cut_mark(text: str) -> tuple[str | None, str]:
    """The mark as printed, of several levels where they stand together, and the words behind it."""
    marks, rest = "", text
    for _, form in _LEVELS:
        found = form.match(rest)
        if found and rest[found.end() :].strip():
            marks += found[0].strip()
            rest = rest[found.end() :]
    return marks or None, rest.strip()
