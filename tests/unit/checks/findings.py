"""What one check finds in a catalogue, for tests that compare codes and places."""

from __future__ import annotations

from collections.abc import Iterable

from generator.checks.context import Check, CheckContext
from generator.model.catalogue import Catalogue
from generator.problems.problem import Problem
from tests.factories import AS_OF

Place = tuple[str | int, ...]


def found(check: Check, catalogue: Catalogue, *unread: str) -> list[Problem]:
    """Everything one check finds."""
    context = CheckContext(catalogue=catalogue, as_of=AS_OF, unread=frozenset(unread))
    return list(check(context))


def told(problems: Iterable[Problem]) -> list[tuple[str, Place]]:
    """Codes and the keys that lead to their values."""
    return [(problem.code, problem.place.keys) for problem in problems]


def codes(check: Check, catalogue: Catalogue, *unread: str) -> list[str]:
    """Codes only."""
    return [problem.code for problem in found(check, catalogue, *unread)]
