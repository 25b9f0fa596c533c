"""The number marks of Chinese official documents: 一、 （一） 1. （1）."""

from __future__ import annotations

import re

_NUMERAL = "[一二三四五六七八九十百]+"
_FIRST = re.compile(
    rf"(?:第{_NUMERAL}(?:部分|章|类|方面)|{_NUMERAL}[、．.]|{_NUMERAL}(?=\s))\s*[、：:]?\s*"
)
_SECOND = re.compile(rf"(?:[（(]{_NUMERAL}[)）]、?|第{_NUMERAL}节)\s*")
_THIRD = re.compile(r"(?:[0-9]{1,2}[、．.](?![0-9])|[（(][0-9]{1,2}[)）]、?)\s*")
_LEVELS = ((1, _FIRST), (2, _SECOND), (3, _THIRD))


def section_mark(text: str) -> int | None:
    """The level of the mark that a text begins with: 1 一、 2 （一） 3 1.; None without one."""
    return next((level for level, form in _LEVELS if form.match(text)), None)


def cut_mark(text: str) -> tuple[str | None, str]:
    """The mark as printed and the words behind it."""
    for _, form in _LEVELS:
        found = form.match(text)
        if found and text[found.end() :].strip():
            return found[0].strip(), text[found.end() :].strip()
    return None, text.strip()
