"""Reads Chinese names aloud: their pinyin, for lists in the order of the alphabet.

Nothing else knows pypinyin. Its tables take a tenth of a second to load, so they wait for use.
"""

from __future__ import annotations

OTHER_INITIAL = "#"
"""Stands for names that begin with something no one can read."""


def initial_of(text: str) -> str:
    """The capital letter that a name begins with when it is read aloud."""
    first = spell(text)[0][:1].upper() if text else ""
    return first if first.isascii() and first.isalpha() else OTHER_INITIAL


def spell(text: str) -> tuple[str, ...]:
    """The syllables of a name without tones, for sorting."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - see above

    return tuple(lazy_pinyin(text))
