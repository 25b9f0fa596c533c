"""Parts a key that has swallowed its value, because the colon behind it is none of YAML's.

Within braces the parser takes `kind：month-end` for a key without a value and says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from generator.problems.kinds import syntax_kinds
from generator.problems.problem import Place, Problem

FULL_WIDTH = (
    "键的后面用了中文冒号“：”，请改成英文冒号加一个空格",
    "the colon after this key is full-width; write an ASCII colon and a space",
)
NO_SPACE = ("冒号后面缺少一个空格", "a space is missing after the colon")
WIDE_MARKS = (
    "花括号、逗号、冒号用了中文的，程序认不出来",
    "braces, commas and colons are full-width and are not understood",
)

_KEY = re.compile(r"(?P<key>[a-z_0-9]+)(?P<colon>[：:]) *")
_NEXT = re.compile(r"[，,] *(?=[a-z_0-9]+[：:])")


@dataclass(frozen=True, slots=True, kw_only=True)
class GluedKey:
    """What was typed as one key, and what was meant."""

    keys: tuple[str, ...]
    """The keys that stand in it."""
    is_wide: bool
    """The first colon is a Chinese one; else only its space is missing."""
    typed: str
    """As it is to be typed."""


def part_key(words: str, known: Collection[str]) -> GluedKey | None:
    """The keys and values in words that begin with a known key and a colon."""
    first = _KEY.match(words)
    if first is None or first["key"] not in known:
        return None
    pairs = [_KEY.match(part) or part for part in _NEXT.split(words)]
    keys = tuple(pair["key"] for pair in pairs if not isinstance(pair, str))
    typed = ", ".join(
        pair if isinstance(pair, str) else f"{pair['key']}: {pair.string[pair.end() :]}"
        for pair in pairs
    )
    return GluedKey(keys=keys, is_wide=first["colon"] == "：", typed=typed)


def word_apart(glued: GluedKey, place: Place) -> Problem:
    """Say which colon it is and what to type."""
    return _worded(FULL_WIDTH if glued.is_wide else NO_SPACE, glued.typed, place)


def word_wide_record(words: str, known: Collection[str], place: Place) -> Problem | None:
    """The problem of a record that is text, because its braces are Chinese ones."""
    inside = words.strip()
    glued = part_key(inside[1:-1], known) if inside[:1] + inside[-1:] == "｛｝" else None
    return None if glued is None else _worded(WIDE_MARKS, f"{{{glued.typed}}}", place)


def _worded(trouble: tuple[str, str], typed: str, place: Place) -> Problem:
    return syntax_kinds.yaml_syntax(
        place,
        trouble_zh=trouble[0],
        trouble_en=trouble[1],
        hint_zh=f"请写成 {typed}",
        hint_en=f"Write {typed}",
    )
