"""Holds every word of the index to the page that it leads to (R-061).

The words of an index are numbers, which no scan for personal data can read. Where all of them stand
on the page, whoever has scanned the page has scanned the index.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.search.tokens import BESIDE, END_OF_BLOCK
from generator.verification.built import BuiltSite
from generator.verification.word_marks import mark_word, mark_words


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownWords:
    """What stands on each page of the index, and the names of all offices."""

    pages: Sequence[int]
    """The marks of each page, in the order of the index."""
    names: int
    """The marks of names: a page may show one, and its record be found by the misprint, too."""

    def lacking(self, word: str, numbers: Iterable[int]) -> Iterator[int]:
        """The pages of these that do not show a word."""
        if word != END_OF_BLOCK:
            mark = mark_word(word.removeprefix(BESIDE))
            if not self.names & mark:
                yield from (number for number in numbers if not self.pages[number] & mark)


def read_shown(site: BuiltSite, addresses: Sequence[str], names: Iterable[str]) -> ShownWords:
    """The pages at these addresses."""
    shown = (site.facts.get(f"{address[1:]}index.html") for address in addresses)
    found = [0 if facts is None else facts.marks for facts in shown]
    marks = 0
    for name in names:
        marks |= mark_words(name)
    return ShownWords(pages=found, names=marks)


def dictionary_names(data: Mapping[str, list[list[list[str]]]]) -> Iterator[str]:
    """All names of offices and collectives; misprints are among them."""
    for kind in ("department", "collective"):
        for _, _, own, also, *_ in data.get(kind, ()):
            yield from (*own, *also)
