"""Turns a value that will not do into one that would, out of the editor's own words."""

from __future__ import annotations

import re
import unicodedata

from generator.model.deadline import DeadlineKind
from generator.model.deadline_words import deadline_from_words

_SEPARATORS = re.compile(r"[、，,；;\n]+")
_WRAPPING = " \t\u3000\"'“”‘’「」『』【】[]［］（）()<>《》-—–"
_ROW = re.compile(r"(?P<stem>.*-\d{4}(?:-[a-z0-9]+)*)-(?P<row>\d{1,2})")
_LONGEST = 200


def mend_list(words: str) -> str | None:
    """The list that was meant by one text: cut where a Chinese list is cut."""
    items = [part.strip(_WRAPPING) for part in _SEPARATORS.split(words[:_LONGEST])]
    items = [item for item in items if item]
    return f"[{', '.join(items)}]" if items else None


def mend_form(words: str, pattern: re.Pattern[str]) -> str | None:
    """The id, key or address that was meant: without wrapping, half-width, padded; or several."""
    if "://" in words or len(words) > _LONGEST:
        return None  # an address is not guessed
    plain = unicodedata.normalize("NFKC", words).strip(_WRAPPING).lower()
    row = _ROW.fullmatch(plain)
    candidates = [plain, plain.replace(" ", "-").replace("_", "-")]
    if row:
        candidates.append(f"{row['stem']}-{int(row['row']):03}")
    parts = [part.strip(_WRAPPING) for part in _SEPARATORS.split(plain)]
    if len(parts) > 1 and all(pattern.fullmatch(part) for part in parts):
        return ", ".join(parts)
    return next((c for c in candidates if pattern.fullmatch(c)), None)


def mend_deadline(words: str, year: int | None) -> str | None:
    """The deadline that printed words mean in a notice for this year."""
    deadline = deadline_from_words(words, year) if year is not None else None
    if deadline is None:
        return None
    if deadline.kind is DeadlineKind.ONGOING or deadline.date is None:
        return f"{{kind: {deadline.kind}, text: {words}}}"
    return f"{{kind: {deadline.kind}, date: {deadline.date.isoformat()}, text: {words}}}"
