"""Cuts the records of a theme or a topic by place, where that narrows anything."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.catalogue import Catalogue
from generator.views.counted_link import Choices, CountedLink
from generator.views.entry import Entry
from generator.views.groups import Group, by_jurisdiction
from generator.views.label import Label, name_label
from generator.views.subject import Subject, subject_address
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count


def facet_address(subject: Subject, place_id: str, voice: Voice) -> str:
    """Where the records of one subject in one place stand."""
    return f"{subject_address(subject, voice)}{place_id}/"


def places_of(entries: Iterable[Entry], catalogue: Catalogue) -> tuple[Group, ...]:
    """The records by place; nothing where all stand in one, as that page would be the same."""
    groups = by_jurisdiction(entries, catalogue)
    return groups if len(groups) > 1 else ()


def place_label(place_id: str, catalogue: Catalogue, voice: Voice) -> Label:
    """The name of a place as a page of this language shows it."""
    place = catalogue.jurisdictions_by_id.get(place_id)
    if place is None:
        return Label(text=place_id)
    return name_label(place.name, place.english, voice.language)


def place_choices(
    subject: Subject, groups: tuple[Group, ...], catalogue: Catalogue, voice: Voice
) -> tuple[Choices, ...]:
    """The ways to the records of one place; none where there is no choice."""
    if not groups:
        return ()
    links = tuple(_link(subject, group, catalogue, voice) for group in groups)
    return (Choices(name=voice.words["choose_place"], links=links),)


def _link(subject: Subject, group: Group, catalogue: Catalogue, voice: Voice) -> CountedLink:
    label = place_label(group.key, catalogue, voice)
    return CountedLink(
        text=label.text,
        lang=label.lang,
        address=facet_address(subject, group.key, voice),
        count_text=word_count(voice.words, "tasks", len(group.entries)),
    )
