"""What a report is made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.problems.problem import Language, Problem, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Problems, sorted, and how much was read."""

    problems: tuple[Problem, ...]
    """Everything found, by file, line and column."""
    file_count: int
    """How many files were read."""
    record_count: int
    """How many rows were read."""
    language: Language
    """The language of the reader."""
    version: str
    """The version of the program."""
    unread_count: int = 0
    """How many files gave no record, so that further checks have not seen them."""

    @property
    def error_count(self) -> int:
        """How many problems stop the build."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def warning_count(self) -> int:
        """How many do not."""
        return len(self.problems) - self.error_count


Reporter = Callable[[Report], str]
