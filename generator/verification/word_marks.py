"""The words of a text as marks in one number, so that a page can be asked for each of them."""

from __future__ import annotations

import zlib
from functools import lru_cache
from operator import add

from generator.search.folding import fold
from generator.search.tokens import phrase

_BITS = 1 << 13
"""So many marks a page: of a word that is not on it one in twenty goes unseen, of ten none."""


def mark_words(text: str) -> int:
    """The marks of all words of a text: of its neighbouring characters, and of each alone."""
    folded = fold(text)
    marks = bytearray(_BITS // 8)
    for place in map(_place_of, {*map(add, folded, folded[1:]), *folded}):
        marks[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(marks, "little")


def mark_word(word: str) -> int:
    """The mark of one word of the index."""
    return 1 << _place(word)


@lru_cache(maxsize=1 << 16)
def _place_of(characters: str) -> int:
    """Pages have most of their words in common."""
    return _place(phrase(characters))


def _place(word: str) -> int:
    return zlib.crc32(word.encode()) % _BITS
