"""Writes digits and letters of all widths in one way, and knows where each of them stood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_INVISIBLE = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff"
_ODD = re.compile(
    f"[{_INVISIBLE}\u0660-\u0669\u2460-\u249b\U0001d7ce-\U0001d7ff"
    "\uff0d\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]"  # punctuation is left as it is
)
_HAN_DIGITS = re.compile("[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{7,}")
_HAN_VALUES = {
    **{digit: str(value) for value, digit in enumerate("零一二三四五六七八九")},
    **{digit: str(value) for value, digit in enumerate("零壹贰叁肆伍陆柒捌玖")},
    "〇": "0",
}
_DROPPED = re.compile(f"[{_INVISIBLE}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A text to search in."""

    text: str
    """With plain digits and letters, without what cannot be seen."""
    offsets: tuple[int, ...] | None = None
    """Where each character stood; nothing where all stand where they stood."""

    def place(self, offset: int) -> int:
        """Where a character stood in the text as written."""
        return offset if self.offsets is None else self.offsets[offset]


def fold(text: str) -> Folded:
    """Most texts have nothing to fold, and are given back as they are."""
    # Two searches, because one for either takes longer than both.
    if _ODD.search(text) is None and _HAN_DIGITS.search(text) is None:
        return Folded(text=text)
    spelt = _HAN_DIGITS.sub(lambda match: "".join(_HAN_VALUES[c] for c in match[0]), text)
    characters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(spelt):
        for folded in _plain(character):
            characters.append(folded)
            offsets.append(offset)
    return Folded(text="".join(characters), offsets=(*offsets, len(text)))


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    """Nothing of what cannot be seen; texts say most of their characters many times."""
    if _DROPPED.fullmatch(character):
        return ""
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    return unicodedata.normalize("NFKC", character)
