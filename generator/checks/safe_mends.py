"""Tells which hints a program may follow by itself: those that no reader could mean otherwise."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from generator.model.catalogue import Catalogue
from generator.problems.kinds import (
    field_kinds,
    notice_kinds,
    reference_kinds,
    wording_kinds,
)
from generator.problems.problem import Problem

_SAME_WORDS = frozenset(
    {
        field_kinds.bad_date.code,
        field_kinds.bad_form.code,
        notice_kinds.number_brackets.code,
        wording_kinds.space_in_wording.code,
    }
)
"""Their hint writes the same letters and figures in another way."""
_MOST_SLIPS = 2
_SHORTEST = 4
"""In a shorter word two slips make another word."""


def safe_mends(problems: Iterable[Problem], catalogue: Catalogue) -> tuple[Problem, ...]:
    """Findings whose hint can be followed without asking; names in official wording never can."""
    ids = _ids(catalogue)
    return tuple(problem for problem in problems if _is_safe(problem, ids))


def _ids(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    return {
        reference_kinds.unknown_theme.code: tuple(theme.id for theme in catalogue.themes),
        reference_kinds.unknown_topic.code: tuple(topic.id for topic in catalogue.topics),
        reference_kinds.unknown_jurisdiction.code: tuple(p.id for p in catalogue.jurisdictions),
        reference_kinds.unknown_document.code: tuple(catalogue.documents_by_id),
        reference_kinds.unknown_department.code: tuple(o.id for o in catalogue.departments),
        reference_kinds.unknown_task.code: (),
        field_kinds.unknown_key.code: (),
        field_kinds.bad_choice.code: (),
    }


def _is_safe(problem: Problem, ids: Mapping[str, tuple[str, ...]]) -> bool:
    mend = problem.wording.mend
    if mend is None:
        return False
    old, new = mend
    if problem.code in _SAME_WORDS:
        return ", " not in new and _figures(old) == _figures(new)
    if problem.code not in ids or _figures(old) != _figures(new) or len(new) < _SHORTEST:
        return False
    slips = _distance(old, new)
    others = (known for known in ids[problem.code] if known != new)
    return slips <= _MOST_SLIPS and all(_distance(old, other) > slips for other in others)


def _figures(words: str) -> list[int]:
    """The figures as numbers: 07 and 7 are the same, 2023 and 2024 are not."""
    plain = unicodedata.normalize("NFKC", words)
    runs = "".join(c if c.isascii() and c.isdigit() else " " for c in plain).split()
    joined = [int(run) for run in runs]
    return joined if len(joined) != 1 or len(runs[0]) != len("20230705") else _cut_day(runs[0])


def _cut_day(run: str) -> list[int]:
    return [int(run[:4]), int(run[4:6]), int(run[6:])]


def _distance(left: str, right: str) -> int:
    """How many letters are wrong, missing, too many or exchanged with their neighbour."""
    if abs(len(left) - len(right)) > _MOST_SLIPS:
        return _MOST_SLIPS + 1
    rows = [list(range(len(right) + 1))]
    for i, a in enumerate(left, start=1):
        row = [i]
        for j, b in enumerate(right, start=1):
            least = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                least = min(least, rows[-2][j - 2] + 1)
            row.append(least)
        rows.append(row)
    return rows[-1][-1]
