"""Turns the bytes of a file into text, or says why they are not text."""

from __future__ import annotations

import re
import stat
import unicodedata
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from generator.problems.kinds import file_kinds
from generator.problems.problem import Place, Problem
from generator.reading.parsed import MOST_PROBLEMS

_BOM = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")

_SUSPECT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls; NEL and CR count as line breaks in YAML
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # invisible, or of direction
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    "\ue000-\uf8ff\ufdd0-\ufdef"  # private use, not characters
    "\U00010000-\U0010ffff]"  # beyond the BMP: rare; a longer list here is ten times slower
)


_UNSEEN = (range(0x1BCA0, 0x1BCA4), range(0x1D173, 0x1D17B), range(0xE0000, 0xE0100))
"""Shorthand and music controls, and tags; the variants of characters behind them are seen."""


def read_text(file: Path, path: str, limit: int) -> tuple[str | None, list[Problem]]:
    """Read one file; the text is None when nothing can be made of it."""
    place = Place(path=path)
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe would be waited for, a device has no end
            return None, [file_kinds.file_unreadable(place, reason="Not a regular file")]
        size = status.st_size
        if size > limit:
            return None, [file_kinds.file_too_large(place, size=size, limit=limit)]
        raw = file.read_bytes()
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        return None, [file_kinds.file_unreadable(place, reason=reason)]
    return decode(raw, path)


def decode(raw: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """Turn bytes into text and list what does not belong into it."""
    problems: list[Problem] = []
    if raw.startswith(_BOM):
        problems.append(file_kinds.byte_order_mark(Place(path=path)))
        raw = raw[len(_BOM) :]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as trouble:
        place = _place_of_byte(raw, trouble.start, path)
        return None, [*problems, file_kinds.wrong_encoding(place, guess=_guess(raw))]
    if text.count("\0") > len(text) // 4:  # every other byte of ASCII letters in UTF-16
        place = _place_of_byte(raw, raw.index(0), path)
        return None, [*problems, file_kinds.wrong_encoding(place, guess="UTF-16")]
    carriage = text.find("\r")
    if carriage >= 0:
        problems.append(file_kinds.carriage_return(_place_in(text, carriage, path)))
        text = _with_plain_line_ends(text)
    forbidden = _forbidden_characters(text, path)
    if forbidden:
        return None, problems + forbidden
    return text, problems


def _forbidden_characters(text: str, path: str) -> list[Problem]:
    return [
        file_kinds.control_character(_place_in(text, at, path), name=name_character(text[at]))
        for at in islice(forbidden_places(text), MOST_PROBLEMS)
    ]


def forbidden_places(text: str) -> Iterator[int]:
    """Where characters stand that nobody sees, or that mean nothing to anybody else."""
    return (found.start() for found in _SUSPECT.finditer(text) if _is_forbidden(ord(found[0])))


def _is_forbidden(code: int) -> bool:
    """Beyond the BMP: what is drawn as nothing, private use, and what is no character."""
    is_nothing = any(code in unseen for unseen in _UNSEEN)
    is_private = code >= 0xF0000  # noqa: PLR2004 - Unicode's
    return code <= 0xFFFF or is_nothing or is_private or code & 0xFFFE == 0xFFFE  # noqa: PLR2004


def name_character(character: str) -> str:
    """What a character that cannot be seen is called: U+200B ZERO WIDTH SPACE."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _guess(raw: bytes) -> str:
    if raw.startswith(_UTF16_MARKS):
        return "UTF-16"
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return "?"
    return "GBK / GB18030"


def _place_of_byte(raw: bytes, at: int, path: str) -> Place:
    before = _with_plain_line_ends(raw[:at].decode("utf-8"))
    return _place_in(before, len(before), path)


def _place_in(text: str, at: int, path: str) -> Place:
    line = text.count("\n", 0, at) + 1
    return Place(path=path, line=line, column=at - (text.rfind("\n", 0, at) + 1) + 1)
