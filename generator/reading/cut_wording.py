"""Finds official wording that YAML cuts off, because a # in it begins a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.problems.kinds import syntax_kinds
from generator.problems.problem import Place, Problem

_KEYS = (
    "requirement|title|heading|text|addressees|attachment|publication_mark|cc|lead_text"
    "|responsible_text|quote|note|was|reason|description"
)
_NAMED = re.compile(
    rf"^ *(?:- )?(?:{_KEYS}): +(?=[^\s\"'|>\[{{#&*!])(?P<kept>.*?\S)[ \t]+(?P<lost>#.*)$"
)
_PARAGRAPH = re.compile(
    r"^ *- (?=[^\s\"'|>\[{#&*!])(?P<kept>[^:]{40,}?(?<=\S))[ \t]+(?P<lost>#.*)$"
)
"""What is kept ends with a word: else a long gap would be tried from each of its spaces on."""
_LONGEST = 20_000


def find_cut_wording(text: str, path: str) -> list[Problem]:
    """Every line whose wording goes on behind a # that was not put into quotes."""
    if " #" not in text and "\t#" not in text:
        return []
    return list(_lines(text, path))


def _lines(text: str, path: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), start=1):
        if "#" not in line or len(line) > _LONGEST:
            continue
        found = _NAMED.match(line) or _PARAGRAPH.match(line)
        if found:
            place = Place(path=path, line=number, column=found.start("lost") + 1)
            kept, lost = found["kept"][-12:], found["lost"][:24]
            yield syntax_kinds.wording_cut(place, kept=kept, lost=lost)
