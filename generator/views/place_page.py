"""Turns a place into what its page shows: its notices, its offices, what they are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.document import Document
from generator.model.jurisdiction import Jurisdiction
from generator.views.counted_link import CountedLink
from generator.views.days import word_day
from generator.views.fact import FactView, ValueView
from generator.views.figure import Figure, make_figure, word_figures
from generator.views.label import Label
from generator.views.places import Places, place_name
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeLink:
    """The way to one notice of a place."""

    text: str
    """Its title as printed."""
    lang: str
    """The lang attribute of the title."""
    address: str
    """Its page."""
    count_text: str
    """How many records it has."""
    description: str
    """Its number and its day, as far as it has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """One place."""

    label: Label
    """Its name."""
    figures: tuple[Figure, ...]
    """How many notices, records and offices it has."""
    counts: str
    """The same in one line of words."""
    facts: tuple[FactView, ...]
    """Its level and the place above it."""
    below: tuple[CountedLink, ...]
    """The places within it that have a page."""
    notices: tuple[NoticeLink, ...]
    """Its notices, the latest first."""
    themes: tuple[CountedLink, ...]
    """What its records are about."""
    topics: tuple[CountedLink, ...]
    """The same in everyday words."""
    offices: tuple[CountedLink, ...]
    """Its offices."""
    collectives: tuple[CountedLink, ...]
    """The collective names in its notices."""


def view_place(place: Jurisdiction, places: Places) -> PlaceView:
    """The page of one place."""
    directory = places.directory
    voice = places.voice
    offices = directory.links(directory.offices(place.id))
    notices = tuple(_notices(place, places))
    figures = _figures(
        voice,
        notices=len(notices),
        tasks=len(places.entries_of(place.id)),
        offices=len(offices),
    )
    return PlaceView(
        label=place_name(place, voice),
        figures=figures,
        counts=word_figures(figures, voice),
        facts=tuple(_facts(place, places)),
        below=_below(place, places),
        notices=notices,
        themes=places.themes.links_in(place.id, voice),
        topics=places.topics.links_in(place.id, voice),
        offices=offices,
        collectives=directory.links(directory.collectives(place.id)),
    )


def _figures(voice: Voice, **counts: int) -> tuple[Figure, ...]:
    """Numbers that are not nought."""
    return tuple(make_figure(name, count, voice) for name, count in counts.items() if count)


def _facts(place: Jurisdiction, places: Places) -> Iterator[FactView]:
    words = places.voice.words
    catalogue = places.directory.catalogue
    yield FactView(
        name=words["place_level"], content=(ValueView(text=words[f"level_{place.kind.value}"]),)
    )
    above = catalogue.jurisdictions_by_id.get(place.parent_id or "")
    if above is not None:
        label = place_name(above, places.voice)
        has_page = above.id in places.published
        address = places.voice.addresses.jurisdiction(above.id) if has_page else ""
        value = ValueView(text=label.text, lang=label.lang, address=address)
        yield FactView(name=words["place_above"], content=(value,))


def _below(place: Jurisdiction, places: Places) -> tuple[CountedLink, ...]:
    return tuple(places.link(p) for p in places.published.values() if p.parent_id == place.id)


def _notices(place: Jurisdiction, places: Places) -> Iterator[NoticeLink]:
    catalogue, voice = places.directory.catalogue, places.voice
    own = (document for document in catalogue.documents if document.jurisdiction_id == place.id)
    entries = Counter(entry.document.id for entry in places.entries_of(place.id))
    for document in sorted(own, key=lambda document: (-document.year, document.id)):
        yield NoticeLink(
            text=document.title,
            lang=voice.official_lang,
            address=voice.addresses.document(document.id),
            count_text=word_count(voice.words, "tasks", entries[document.id]),
            description=_word_notice(document, voice),
        )


def _word_notice(document: Document, voice: Voice) -> str:
    """Its year, its number and its day, as far as it gives them; the number is Chinese."""
    parts = [voice.words["year_value"].format(year=document.year)]
    if document.number is not None and voice.language == "zh":
        parts.append(document.number)
    if document.issued_on is not None:
        parts.append(word_day(document.issued_on.date, voice.language))
    return " · ".join(parts)
