"""Holds every word of the index to the page that it leads to (R-061).

The words of an index are numbers, which no scan for personal data can read. Where all of them stand
on the page, whoever has scanned the page has scanned the index.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.search.folding import fold
from generator.search.tokens import BESIDE, END_OF_BLOCK, phrase
from generator.verification.built import BuiltSite, visible

_BITS = 1 << 13
"""So many marks a page: of a word that is not on it one in twenty goes unseen, of ten none."""


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
            mark = _mark(word.removeprefix(BESIDE))
            if not self.names & mark:
                yield from (number for number in numbers if not self.pages[number] & mark)


def read_shown(site: BuiltSite, addresses: Sequence[str], names: Iterable[str]) -> ShownWords:
    """Read the pages at these addresses."""
    sources = {page.address: page for page in site.pages}
    found: list[int] = []
    for address in addresses:
        page = sources.get(address)
        main = None if page is None else page.parse().css_first("main")
        found.append(_marks(visible(main)))
    marks = 0
    for name in names:
        marks |= _marks(name)
    return ShownWords(pages=found, names=marks)


def dictionary_names(data: Mapping[str, list[list[list[str]]]]) -> Iterator[str]:
    """All names of offices and collectives; misprints are among them."""
    for kind in ("department", "collective"):
        for _, _, own, also, *_ in data.get(kind, ()):
            yield from (*own, *also)


def _marks(text: str) -> int:
    folded = fold(text)
    marks = 0
    for word in (*phrase(folded).split(), *map(phrase, set(folded))) if folded else ():
        marks |= _mark(word)
    return marks


def _mark(word: str) -> int:
    return 1 << (zlib.crc32(word.encode()) % _BITS)
