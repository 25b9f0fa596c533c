"""Stops an import with problems that say where in the file, in words."""

from __future__ import annotations

from generator.problems.problem import ContentError, Problem


def stop(problem: Problem) -> ContentError:
    """The error to raise: one problem, already worded."""
    return ContentError((problem,))
