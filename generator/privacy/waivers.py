"""Which findings may be public all the same: by whose word, since when, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from generator.privacy.rule import Verdict
from generator.privacy.scan import RULES, Finding
from generator.privacy.unread import UNREAD

_LINE = re.compile(r"([a-z-]+)\s+([0-9a-f]{16})\s+(\d{4}-\d\d-\d\d)\s+(\S+)\s+(\S.*)")
_TWO = re.compile(r".+[、,，].+")
_RULES = {rule.code: rule for rule in (*RULES, UNREAD)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """One line of content/waivers.txt."""

    code: str
    """The rule."""
    digest: str
    """The hash of the words: when they change, the waiver no longer holds."""
    on: date
    """The day it was given."""
    by: str
    """Who gave it; two people for sensitive data. Private."""
    reason: str
    """Why; private."""
    line: int
    """Its line in the file."""


def parse_waiver(line: str, number: int) -> Waiver | None:
    """RULE HASH DATE PERSON REASON; nothing if it is anything else."""
    match = _LINE.fullmatch(line)
    rule = None if match is None else _RULES.get(match[1])
    if match is None or rule is None:
        return None
    if rule.verdict is Verdict.SENSITIVE and not _TWO.fullmatch(match[4]):
        return None
    try:
        day = date.fromisoformat(match[3])
    except ValueError:
        return None
    code, digest, _, by, reason = match.groups()
    return Waiver(code=code, digest=digest, on=day, by=by, reason=reason, line=number)


@dataclass(slots=True)
class Waivers:
    """All that were given, and which of them were needed."""

    given: tuple[Waiver, ...] = ()
    used: set[str] = field(default_factory=set)

    def holds(self, finding: Finding) -> bool:
        """Whether somebody has answered for this very finding."""
        for waiver in self.given:
            if waiver.code == finding.rule.code and waiver.digest == finding.digest:
                self.used.add(waiver.digest)
                return True
        return False

    def unused(self) -> Iterable[Waiver]:
        """Those whose text is gone or has changed."""
        return (waiver for waiver in self.given if waiver.digest not in self.used)
