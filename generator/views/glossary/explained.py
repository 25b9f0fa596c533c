"""Finds the explained words in a text, and the records that each of them stands in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

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


_MARKS = "“”‘’"
"""Quotation marks, which may stand around a part of a word."""

_WITHOUT_MARKS = str.maketrans("", "", _MARKS)


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
    printed = text
    if any(mark in text for mark in _MARKS):
        # A word whose form has marks of its own, like “三审”, is nothing without them.
        printed = f"{text}\n{text.translate(_WITHOUT_MARKS)}"
    places = {place for form, place in _FORMS if form in printed}
    return tuple(TERMS[place] for place in sorted(places))


_FORMS = tuple((form, place) for place, term in enumerate(TERMS) for form in term.spellings)
"""What the words look like in print, with the place of each word."""


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
