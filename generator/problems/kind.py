"""Turns a function that words one kind of problem into a maker of such problems."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, ParamSpec

from generator.problems.problem import Place, Problem, Severity, Wording

Facts = ParamSpec("Facts")


_LONGEST_QUOTE = 160
_OURS = {"example", "expected", "suggestion", "item", "hint_zh", "hint_en"}
"""Facts that are no quotations: they are typed as they stand."""


class Kind(Generic[Facts]):
    """A kind of problem: called with the place and the facts it makes the problem."""

    def __init__(self, word: Callable[Facts, Wording], severity: Severity) -> None:
        self._word = word
        self.severity = severity
        self.code = word.__name__.replace("_", "-")
        update_wrapper(self, word)

    @property
    def explanation(self) -> str:
        """What `taizhang explain <code>` prints: Chinese first, then English."""
        return self.__doc__ or ""

    def __call__(self, place: Place, *args: Facts.args, **facts: Facts.kwargs) -> Problem:
        """The problem at a place, worded from the facts."""
        for name, fact in facts.items():
            if isinstance(fact, str):
                facts[name] = _on_one_line(fact, whole=name in _OURS)
        wording = self._word(*args, **facts)
        return Problem(code=self.code, severity=self.severity, place=place, wording=wording)


def _on_one_line(fact: str, *, whole: bool) -> str:
    """A quotation that fits into a message: strokes for line breaks, a long text cut."""
    shown = fact.replace("\n", " / ")  # a sign for it is a picture, or a box, on many screens
    return shown if whole or len(shown) <= _LONGEST_QUOTE else f"{shown[:_LONGEST_QUOTE]}……"


def error(word: Callable[Facts, Wording]) -> Kind[Facts]:
    """Mark a kind that stops the build."""
    return Kind(word, Severity.ERROR)


def warning(word: Callable[Facts, Wording]) -> Kind[Facts]:
    """Mark a kind that is shown and does not stop the build."""
    return Kind(word, Severity.WARNING)
