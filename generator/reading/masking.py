"""Masks personal data in findings, because reports are printed into logs that others can read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.privacy.scan import mask
from generator.problems.kind import Kind
from generator.problems.kinds import gate_kinds
from generator.problems.problem import Problem

_MASKED_ALREADY = frozenset(
    kind.code for kind in vars(gate_kinds).values() if isinstance(kind, Kind)
)
"""Their words hold hashes of what was found, which have to stay as they are."""


def mask_findings(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same findings: names of files and quoted values are shown as far as a log may."""
    paths: dict[str, str] = {}
    return tuple(_masked(problem, paths) for problem in problems)


def _masked(problem: Problem, paths: dict[str, str]) -> Problem:
    path, wording = problem.place.path, problem.wording
    if path not in paths:
        paths[path] = mask(path)
    if problem.code not in _MASKED_ALREADY:
        wording = replace(
            wording,
            message_zh=mask(wording.message_zh),
            message_en=mask(wording.message_en),
            hint_zh=mask(wording.hint_zh),
            hint_en=mask(wording.hint_en),
        )
    return replace(problem, place=replace(problem.place, path=paths[path]), wording=wording)
