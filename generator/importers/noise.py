"""Takes machine noise out of a text: bookmark codes, page numbers, characters nobody sees."""

from __future__ import annotations

import re

from generator.importers.log import Entry, EntryKind, Spot
from generator.reading.file_text import forbidden_places, name_character

_BOOKMARK = re.compile(r"\[bookmark: ?[^\]\n]*\]")
_COUNT = "[0-9０-９]{1,4}"
_DASH = "[-—–－―]+"
_PAGE_NUMBER = re.compile(
    rf"\s*(?:{_DASH} ?{_COUNT} ?{_DASH}|第 ?{_COUNT} ?页(?:[，, ]?共 ?{_COUNT} ?页)?)\s*"
)
_PAGE_OF_PAGES = re.compile(rf"\s*{_COUNT} ?/ ?{_COUNT}\s*")
"""A number of a page in a text of lines; in a cell it is a fraction."""
_SPACES = str.maketrans({"\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\f": "\n"})

_HAN = "\u3400-\u9fff"
_MARKS = "，。、；：！？（）《》“”‘’〔〕"
_PDF_SPACE = re.compile(
    rf"(?<=[{_HAN}{_MARKS}]) +(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) +(?=[{_HAN}])"
    rf"|(?<=[,;:)]) +(?=[{_HAN}])"
)
_ENOUGH = 5
"""One such space can be typed; five come from a program."""

_INNER_SPACE = re.compile(rf"(?<=[{_HAN}{_MARKS},;:%()0-9]) +|(?<=\S) +(?=[{_HAN}{_MARKS},;:()])")


def clean_text(text: str) -> tuple[str, list[Entry]]:
    """The text of a whole file without noise, line by line; lines keep their numbers."""
    entries: list[Entry] = []
    lines: list[str] = []
    for number, line in enumerate(text.translate(_SPACES).split("\n"), start=1):
        lines.append(_clean_line(line, number, entries))
    return "\n".join(lines), entries


def _clean_line(line: str, number: int | None, entries: list[Entry]) -> str:
    entries += [
        _noise("Word 书签代码，已去除。", "a bookmark code", number, found[0])
        for found in _BOOKMARK.finditer(line)
    ]
    line = _BOOKMARK.sub("", line)
    is_line = number is not None and "\t" not in line
    if _PAGE_NUMBER.fullmatch(line) or (is_line and _PAGE_OF_PAGES.fullmatch(line)):
        entries.append(_noise("页码，已去除。", "a page number", number, line.strip()))
        return ""
    hidden = [line[at] for at in forbidden_places(line)]
    for character in dict.fromkeys(hidden):
        name = name_character(character)
        entries.append(
            _noise(f"看不见的字符 {name}，已去除。", f"an invisible character {name}", number, None)
        )
    return line.translate({ord(character): None for character in hidden})


def clean_words(text: str) -> tuple[str, list[Entry]]:
    """The same for a paragraph or cell of a file that is not a text."""
    entries: list[Entry] = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(_SPACES).split("\n")
    return "\n".join(_clean_line(line, None, entries) for line in lines), entries


def _noise(zh: str, en: str, line: int | None, quote: str | None) -> Entry:
    return Entry(kind=EntryKind.NOISE, zh=zh, en=en, spot=Spot(line=line), quote=quote)


def first_pdf_space(text: str) -> str | None:
    """Words around the first space that a program put between Han and figures, if it did so."""
    found = list(_PDF_SPACE.finditer(text))
    if len(found) < _ENOUGH:
        return None
    first = found[0]
    return text[max(0, first.start() - 8) : first.end() + 8].strip()


def without_pdf_spaces(text: str) -> str:
    """The text without spaces that touch Han characters, figures or punctuation."""
    return _INNER_SPACE.sub("", text)
