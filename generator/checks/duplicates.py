"""Rows of one notice that say almost the same."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.checks.context import CheckContext, in_row
from generator.model.document import Document
from generator.model.note import NoteKind
from generator.problems.kinds import row_kinds
from generator.problems.problem import Problem

_NOT_A_WORD = re.compile(r"\W+")
_SHINGLE = 4
_ALIKE = 0.95


def check_duplicates(context: CheckContext) -> Iterator[Problem]:
    """Every notice on its own: two notices may well repeat a sentence of the one above."""
    for document in context.catalogue.documents:
        yield from _within(document)


def _within(document: Document) -> Iterator[Problem]:
    """Alike rows share most of their beginning or of their end, so only those are compared."""
    texts = [_NOT_A_WORD.sub("", task.requirement) for task in document.tasks]
    by_part: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row, text in enumerate(texts):
        by_part[("start", text[:6])].append(row)
        by_part[("end", text[-6:])].append(row)
    reported: set[int] = set()
    for rows in by_part.values():
        for position, row in enumerate(rows):
            for earlier in rows[:position]:
                if row not in reported and _alike(texts[earlier], texts[row]):
                    reported.add(row)
                    if not _is_explained(document, row):
                        at = in_row(document, row, "requirement")
                        other = document.tasks[earlier].id
                        yield row_kinds.near_duplicate_row(at, other=other)


def _alike(first: str, second: str) -> bool:
    if first == second:
        return True
    longer, shorter = max(len(first), len(second)), min(len(first), len(second))
    if shorter < _ALIKE * longer:
        return False
    ours, theirs = _shingles(first), _shingles(second)
    return len(ours & theirs) >= _ALIKE * len(ours | theirs)


def _shingles(text: str) -> set[str]:
    return {text[i : i + _SHINGLE] for i in range(max(1, len(text) - _SHINGLE + 1))}


def _is_explained(document: Document, row: int) -> bool:
    return any(note.kind is NoteKind.LAYOUT for note in document.tasks[row].notes)
