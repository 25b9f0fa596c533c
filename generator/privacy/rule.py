"""What a rule is: a pattern, the words without which it need not be tried, and what is let pass."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What a finding means."""

    BLOCK = "block"
    """Nothing is published before it is gone, or one person has waived it."""
    SENSITIVE = "sensitive"
    """As above; two people have to waive it (个人信息保护法: 敏感个人信息)."""
    MARKED = "marked"
    """A mark of secrecy: nothing waives it but its removal, or one person who knows."""
    LOOK = "look"
    """Perhaps harmless; told, and published."""


def _always(match: re.Match[str]) -> bool:  # noqa: ARG001 - as every rule
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One class of data."""

    code: str
    """Its name in waivers."""
    zh: str
    """What it finds."""
    en: str
    """The same."""
    pattern: re.Pattern[str]
    """Where it may be."""
    words: tuple[str, ...] = ()
    """Any of these in a text lets the pattern be tried."""
    sign: re.Pattern[str] | None = None
    """What also lets it be tried; quicker to look for than the pattern."""
    accept: Callable[[re.Match[str]], bool] = _always
    """Whether a match is one: checksums, dates, prefixes."""
    verdict: Verdict = Verdict.BLOCK
    """What a finding means."""

    @property
    def is_of_digits(self) -> bool:
        """Whether digits enough are what lets it be tried, line by line; no match has two lines."""
        return not self.words and self.sign is None

    def may_match(self, text: str) -> bool:
        """Whether the pattern is worth trying on a text."""
        for word in self.words:  # `any` takes twice as long, and this is asked often.
            if word in text:
                return True
        return self.sign is not None and self.sign.search(text) is not None
