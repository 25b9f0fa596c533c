"""Reads Chinese names aloud: their pinyin, for lists in the order of the alphabet.

Nothing else knows pypinyin. Its tables take a third of a second to load, so they wait for a name
that was never read; what was read is known, and may be handed in by whoever kept it.
"""

from __future__ import annotations

from collections.abc import Mapping

OTHER_INITIAL = "#"
"""Stands for names that begin with something no one can read."""

_KNOWN: dict[str, tuple[str, ...]] = {}


def initial_of(text: str) -> str:
    """The capital letter that a name begins with when it is read aloud."""
    first = spell(text)[0][:1].upper() if text else ""
    return first if first.isascii() and first.isalpha() else OTHER_INITIAL


def spell(text: str) -> tuple[str, ...]:
    """The syllables of a name without tones, for sorting."""
    found = _KNOWN.get(text)
    if found is None:
        from pypinyin import lazy_pinyin  # noqa: PLC0415 - see above

        found = _KNOWN[text] = tuple(lazy_pinyin(text))
    return found


def recall_readings(known: Mapping[str, tuple[str, ...]]) -> None:
    """Take what the same version of pypinyin read before."""
    _KNOWN.update(known)


def readings() -> Mapping[str, tuple[str, ...]]:
    """Everything that was read so far."""
    return _KNOWN
