"""Marks what was taken out of a text and what was put in, word by word (R-041)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Mark = Literal["same", "removed", "added"]

_WORDS = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[A-Za-z]+|[0-9]+|.", re.DOTALL)
"""Chinese has no spaces: a character is the smallest thing that can be told apart; a day is one."""

SHORTEST = 2
"""A shorter run that stayed between two changes makes them harder to read, not easier."""

LONGEST = 80
"""A longer run that stayed is shown by its two ends."""

_ENDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of the text."""

    mark: Mark
    """Whether it stayed, went or came."""
    text: str
    """Its words."""


def word_difference(was: str, now: str) -> tuple[Piece, ...]:
    """The pieces in the order of reading; what went stands before what came in its place."""
    return tuple(_shorten(_merge(_steps(_WORDS.findall(was), _WORDS.findall(now)))))


Step = tuple[str, str]
"""The old and the new words of one place; equal where nothing changed."""


def _steps(old: list[str], new: list[str]) -> list[Step]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [("".join(old[a:b]), "".join(new[c:d])) for _, a, b, c, d in matcher.get_opcodes()]


def _merge(steps: list[Step]) -> Iterator[Step]:
    """Changes with next to nothing between them are one."""
    held: Step | None = None
    for position, (old, new) in enumerate(steps):
        is_inside = held is not None and position < len(steps) - 1
        if old == new and not (is_inside and len(old) < SHORTEST):
            if held is not None:
                yield held
            held = None
            yield old, new
        else:
            held = (old, new) if held is None else (held[0] + old, held[1] + new)
    if held is not None:
        yield held


def _shorten(steps: Iterable[Step]) -> Iterator[Piece]:
    for old, new in steps:
        if old == new:
            text = old if len(old) <= LONGEST else f"{old[:_ENDS]}……{old[-_ENDS:]}"
            yield Piece(mark="same", text=text)
            continue
        if old:
            yield Piece(mark="removed", text=old)
        if new:
            yield Piece(mark="added", text=new)
