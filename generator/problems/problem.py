"""One thing that is wrong, where it is, and the way out, in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Language = Literal["zh", "en"]


class Severity(StrEnum):
    """Whether the site may be published all the same."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A spot that an editor can open: file, line and column as a person counts them."""

    path: str
    line: int = 1
    column: int = 1
    keys: tuple[str | int, ...] = ()
    """Until it is located: the keys that lead to the value in its file."""
    offset: int = 0
    """Until it is located: how many characters into the value."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The same sentences in Chinese and in English."""

    message_zh: str
    message_en: str
    hint_zh: str
    hint_en: str
    mend: tuple[str, str] | None = None
    """What stands at the place and what the hint would write there, where it says just that."""
    addition: str | None = None
    """A line for content/redirects.txt that settles it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding of reading or checking."""

    code: str
    """Stable name, also the argument of `taizhang explain`."""
    severity: Severity
    place: Place
    wording: Wording

    def message(self, language: Language) -> str:
        """What is, quoting the value."""
        return self.wording.message_zh if language == "zh" else self.wording.message_en

    def hint(self, language: Language) -> str:
        """What to do next, with a value that would be accepted."""
        return self.wording.hint_zh if language == "zh" else self.wording.hint_en

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Files in order, then top to bottom; the same on every machine."""
        place = self.place
        return (place.path, place.line, place.column, self.code, self.wording.message_en)


class ContentError(Exception):
    """Content has errors, so nothing is built; the argument is every problem found."""

    def __init__(
        self, problems: tuple[Problem, ...], not_done: tuple[str, str] | None = None
    ) -> None:
        """Take the problems, and what a verb has not done for them, in both languages."""
        super().__init__(f"{len(problems)} problems in content")
        self.problems = problems
        self.not_done = not_done
