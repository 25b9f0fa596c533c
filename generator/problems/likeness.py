"""Finds the known word that a slip of the pen most likely meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_LONGEST = 80
_PAIR = 2
_LOOK_ALIKE = (
    "育肓盲",
    "州洲",
    "己已巳",
    "未末",
    "土士",
    "市币",
    "账帐",
    "像象",
    "镇震",
    "竞竟",
    "住往",
    "治冶",
    "管菅",
    "兖衮",
    "泗洒",
    "坊访",
)
"""Characters that are typed for one another, because they look or sound alike."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was most likely meant; none where nothing comes near."""
    words = tuple(known)
    found = get_close_matches(word[:_LONGEST], words, n=1, cutoff=0.6)
    return found[0] if found else _nearest_pair(word, words)


def _nearest_pair(word: str, known: Iterable[str]) -> str | None:
    """Of two characters one wrong is half of the word: told where only one word is left."""
    if len(word) != _PAIR or word.isascii():
        return None
    near = {other: _differing(word, other) for other in known if len(other) == _PAIR}
    near = {other: pair for other, pair in near.items() if len(pair) == 1}
    alike = [other for other, pair in near.items() if _look_alike(*pair[0])]
    left = alike or list(near)
    return left[0] if len(left) == 1 else None


def _differing(word: str, other: str) -> list[tuple[str, str]]:
    pairs = zip(word, other, strict=True)
    return [(one, another) for one, another in pairs if one != another]


def _look_alike(one: str, another: str) -> bool:
    return any(one in group and another in group for group in _LOOK_ALIKE)
