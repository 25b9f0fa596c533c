"""Takes the steps out of the guide: commands, changes of a file, and the form that is filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
GUIDES = {"zh": ROOT / "content/pages/guide.md", "en": ROOT / "content/pages/en/guide.md"}

_BEFORE = {"zh": "改之前", "en": "Before"}
_AFTER = {"zh": "改之后", "en": "After"}
_SETUP = ("make practice", "cd ", ". ")
"""What the test has done already, in its own way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One line that is typed."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Lines of a file before and after."""

    path: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Lines that a file holds now."""

    path: str
    lines: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What an office types into the form, by column."""

    cells: dict[str, str]


Step = Command | Change | Shown | Filled


def steps_of(language: str) -> list[Step]:
    """Every step of the guide in order."""
    text = GUIDES[language].read_text(encoding="utf-8")
    before, after = _BEFORE[language], _AFTER[language]
    forms = (
        (
            rf"{before} ?[（(]`(?P<path>[^`]+)`[）)][：:]\n\n```yaml\n(?P<before>.*?)```\n\n"
            rf"{after}[：:]\n\n```yaml\n(?P<after>.*?)```"
        ),
        r"[（(]`(?P<shown>content/[^`]+)`[^\n]*[：:]\n\n```yaml\n(?P<lines>.*?)```",
        r"```sh\n(?P<commands>.*?)```",
        r"(?P<table>(?:^\|[^\n]*\n)+)",
    )
    found: list[tuple[int, Step]] = []
    taken: set[int] = set()
    for form in forms:
        for hit in re.finditer(form, text, re.DOTALL | re.MULTILINE):
            if taken & set(range(*hit.span())):
                continue
            taken |= set(range(*hit.span()))
            found += [(hit.start(), step) for step in _steps(hit)]
    return [step for _, step in sorted(found, key=lambda pair: pair[0])]


def _steps(hit: re.Match[str]) -> Iterator[Step]:
    told = hit.groupdict()
    if told.get("path"):
        yield Change(path=told["path"], before=told["before"], after=told["after"])
    elif told.get("shown"):
        yield Shown(path=told["shown"], lines=told["lines"])
    elif told.get("commands"):
        lines = told["commands"].splitlines()
        yield from (Command(words=line) for line in lines if not line.startswith(_SETUP))
    elif told.get("table") and "网址" in told["table"]:
        rows = [line.strip("| ").split(" | ") for line in told["table"].splitlines()]
        yield Filled(cells=dict(row for row in rows[1:] if len(row) == 2 and "---" not in row[0]))
