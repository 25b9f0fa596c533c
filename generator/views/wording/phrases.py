"""One phrase in both languages, and the words of one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from generator.problems.problem import Language

Phrases = Mapping[str, tuple[str, str]]
"""Name of a phrase to its Chinese and its English; {names} in braces are filled in by views."""

Words = Mapping[str, str]
"""Every phrase in one language: words["lead"] in a view, words.lead in a template."""

PLACES: Mapping[Language, int] = {"zh": 0, "en": 1}
"""Where a language stands in a phrase."""


def words_of(parts: Iterable[Phrases], language: Language) -> Words:
    """The words of one language; a name may be given once only."""
    words: dict[str, str] = {}
    for phrases in parts:
        for name, phrase in phrases.items():
            if name in words:
                raise ValueError(f"two phrases are named {name!r}")
            words[name] = phrase[PLACES[language]]
    return MappingProxyType(words)


def word_count(words: Words, name: str, count: int) -> str:
    """A number of things: <name>_one for one of them, <name>_many for any other number."""
    form = "one" if count == 1 else "many"
    return words[f"{name}_{form}"].format(count=count)
