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
_RUN = 4
_ALIKE = 0.95
_NEAREST = 50
"""With so many of the rows above a row is compared, so that a long table takes no hours."""


def check_duplicates(context: CheckContext) -> Iterator[Problem]:
    """Every notice on its own: two notices may well repeat a sentence of the one above."""
    for document in context.catalogue.documents:
        yield from _within(document)


def _within(document: Document) -> Iterator[Problem]:
    """Alike rows share most of their beginning or of their end, so only those are compared."""
    texts = [_NOT_A_WORD.sub("", task.requirement) for task in document.tasks]
    alike = _Likeness()
    by_part: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row, text in enumerate(texts):
        rows = (*by_part["start", text[:6]][-_NEAREST:], *by_part["end", text[-6:]][-_NEAREST:])
        least, most = _ALIKE * len(text), len(text) / _ALIKE
        as_long = [other for other in rows if least <= len(texts[other]) <= most]
        earlier = next((other for other in as_long if alike(texts[other], text)), None)
        is_repeated = earlier is not None and document.tasks[earlier].id == document.tasks[row].id
        if earlier is not None and not is_repeated and not _is_explained(document, row):
            at = in_row(document, row, "requirement")
            yield row_kinds.near_duplicate_row(at, other=document.tasks[earlier].id)
        by_part["start", text[:6]].append(row)
        by_part["end", text[-6:]].append(row)


class _Likeness:
    """Compares two texts by their runs of four characters; those of a text are cut once."""

    def __init__(self) -> None:
        self._runs: dict[str, set[str]] = {}

    def __call__(self, first: str, second: str) -> bool:
        if first == second:
            return True
        if is_seen_to_differ(first, second):
            return False
        ours, theirs = self._runs_of(first), self._runs_of(second)
        common = len(ours & theirs)
        return common >= _ALIKE * (len(ours) + len(theirs) - common)

    def _runs_of(self, text: str) -> set[str]:
        if text not in self._runs:
            starts = range(max(1, len(text) - _RUN + 1))
            self._runs[text] = {text[start : start + _RUN] for start in starts}
        return self._runs[text]


def is_seen_to_differ(first: str, second: str) -> bool:
    """Looks for a few runs of the one in the other: more than may be missing are missing.

    Where J of two sets A and B is at least a, no more than (1 - a) / a of A is missing in B.
    """
    may_be_missing = int((1 - _ALIKE) / _ALIKE * len(first))
    step = max(_RUN, len(first) // (2 * may_be_missing + 2))
    starts = range(0, len(first) - _RUN + 1, step)
    probes = {first[start : start + _RUN] for start in starts}
    return sum(probe not in second for probe in probes) > may_be_missing


def _is_explained(document: Document, row: int) -> bool:
    return any(note.kind is NoteKind.LAYOUT for note in document.tasks[row].notes)
