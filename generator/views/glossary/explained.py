"""Finds the explained words in a text, and the records that each of them stands in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import add

from generator.views.entry import Entry
from generator.views.glossary import disclosure_terms, economy_terms, life_terms
from generator.views.glossary.term import Term
from generator.views.label import Label
from generator.views.voice import Voice

PARTS: Mapping[str, tuple[Term, ...]] = {
    "life": life_terms.TERMS,
    "disclosure": disclosure_terms.TERMS,
    "economy": economy_terms.TERMS,
}
"""The explained words by what they are about, in the order of the page."""

TERMS: tuple[Term, ...] = tuple(term for part in PARTS.values() for term in part)
"""All of them."""


_MARKS = str.maketrans("", "", "“”‘’")
"""Quotation marks, which may stand around a part of a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """An explained word that stands in records."""

    term: Term
    """The word."""
    entries: tuple[Entry, ...]
    """The records, never none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermNote:
    """An explained word below the text that it stands in."""

    name: Label
    """The word."""
    text: str
    """What it means."""
    address: str
    """Where it is explained with its source."""


@lru_cache(maxsize=1 << 17)
def terms_in(text: str) -> tuple[Term, ...]:
    """The explained words of a text, in the order of the page; “零就业”家庭 is 零就业家庭."""
    bare = text.translate(_MARKS)
    # A word whose form has marks of its own, like “三审”, is nothing without them.
    printed = text if bare == text else f"{text}\n{bare}"
    pairs = _BEGINNINGS.keys() & set(map(add, printed, printed[1:]))
    if not pairs:
        return ()
    places = sorted({place for pair in pairs for place in _BEGINNINGS[pair]})
    found = (TERMS[place] for place in places)
    return tuple(term for term in found if any(form in printed for form in term.spellings))


def _list_beginnings() -> Mapping[str, tuple[int, ...]]:
    """The places of the words that can stand where two characters stand: most can be nowhere."""
    places: dict[str, list[int]] = {}
    for place, term in enumerate(TERMS):
        for form in term.spellings:
            places.setdefault(form[:2], []).append(place)
    return {beginning: tuple(found) for beginning, found in places.items()}


_BEGINNINGS = _list_beginnings()


def note_terms(text: str, voice: Voice) -> tuple[TermNote, ...]:
    """What the hard words of a text mean, for the page that shows the text."""
    address = glossary_address(voice)
    is_chinese = voice.language == "zh"
    return tuple(
        TermNote(
            name=Label(text=term.name, lang=voice.official_lang),
            text=term.chinese if is_chinese else term.english,
            address=f"{address}#{term.key}",
        )
        for term in terms_in(text)
    )


def explain(entries: Iterable[Entry]) -> Mapping[str, tuple[Explained, ...]]:
    """The words that stand in records, by what they are about; the others are left out."""
    found: dict[str, list[Entry]] = {term.key: [] for term in TERMS}
    for entry in entries:
        for term in terms_in(entry.task.requirement):
            found[term.key].append(entry)
    explained = {
        part: tuple(
            Explained(term=term, entries=tuple(found[term.key]))
            for term in terms
            if found[term.key]
        )
        for part, terms in PARTS.items()
    }
    return {part: terms for part, terms in explained.items() if terms}


def glossary_address(voice: Voice) -> str:
    """Where the page of explained words stands."""
    return voice.addresses.at("/glossary/")
