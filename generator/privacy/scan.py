"""Runs every rule over a text; each finding has its place, its class and its hash."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.privacy.folding import fold
from generator.privacy.number_rules import NUMBER_RULES
from generator.privacy.rule import Rule, Verdict
from generator.privacy.word_rules import WORD_RULES

RULES: tuple[Rule, ...] = (*NUMBER_RULES, *WORD_RULES)
"""Every class of data, numbers first: they are the surest."""

_IN_ASCII = tuple(rule for rule in RULES if not rule.words)
"""What can be found without a Chinese character: words are Chinese, and their patterns hold some.

Names of files, of which there are many, are looked at for little else.
"""

_DIGITS = re.compile("[0-9]{4}(?:[0-9]|[ -][0-9]{4})")
"""Every number that a rule looks for holds one of these; dates and numbers of notices do not."""
_KEPT = 2
"""Characters of a finding that a public log may show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One piece of personal data."""

    rule: Rule
    start: int
    """Where it begins in the text as written."""
    end: int
    """Where it ends."""
    span: str
    """What was found, folded."""

    @property
    def digest(self) -> str:
        """What a waiver names: another text has another."""
        return span_digest(self.rule.code, self.span)

    @property
    def masked(self) -> str:
        """Enough to find it, too little to learn it from a log."""
        hidden = max(len(self.span) - _KEPT, 1)
        return f"{self.span[:_KEPT]}{'*' * min(hidden, 12)}"


def scan(text: str) -> Iterator[Finding]:
    """Every finding; of two that overlap in one rule the first counts."""
    folded = fold(text)
    lines = tuple(_lines_with_digits(folded.text))
    for rule in _IN_ASCII if text.isascii() else RULES:
        for match in _matches(rule, folded.text, lines):
            if rule.accept(match):
                yield Finding(
                    rule=rule,
                    start=folded.place(match.start()),
                    end=folded.place(match.end() - 1) + 1,
                    span=match[0].strip(),
                )


def _matches(rule: Rule, text: str, lines: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
    if rule.is_of_digits:
        for start, end in lines:
            yield from rule.pattern.finditer(text, start, end)
    elif rule.may_match(text):
        yield from rule.pattern.finditer(text)


def _lines_with_digits(text: str) -> Iterator[tuple[int, int]]:
    """Where lines begin and end that have digits enough for a number."""
    found = _DIGITS.search(text)
    while found is not None:
        end = text.find("\n", found.end())
        end = len(text) if end < 0 else end
        yield text.rfind("\n", 0, found.start()) + 1, end
        found = _DIGITS.search(text, end)


def span_digest(code: str, span: str) -> str:
    """The hash of a finding, of its rule and of the very words."""
    return hashlib.sha256(f"{code}\n{span}".encode()).hexdigest()[:16]


def mask(text: str) -> str:
    """A path or a message as a public log may show it: what is personal in it is masked."""
    found = (f for f in scan(text) if f.rule.verdict in {Verdict.BLOCK, Verdict.SENSITIVE})
    shown, end = [], 0
    for finding in sorted(found, key=lambda finding: finding.start):
        if finding.end > end:
            kept = max(finding.start, end)
            shown += [text[end:kept], finding.masked if kept == finding.start else "*"]
            end = finding.end
    return "".join([*shown, text[end:]])
