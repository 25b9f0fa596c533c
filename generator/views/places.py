"""Finds out which places have something to show, and how pages lead to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.model.jurisdiction import Jurisdiction
from generator.views.counted_link import CountedLink
from generator.views.directory import Directory, open_directory
from generator.views.entry import Entry
from generator.views.groups import Group, by_jurisdiction
from generator.views.label import Label, name_label
from generator.views.subject_places import SubjectPlaces, find_theme_places, find_topic_places
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """All that the pages of places share."""

    directory: Directory
    """Who has records."""
    groups: Mapping[str, Group]
    """The records of each place that issued notices."""
    themes: SubjectPlaces
    """Where each theme has records."""
    topics: SubjectPlaces
    """Where each topic has records."""
    published: Mapping[str, Jurisdiction]
    """Places with records or offices of their own, by id; the others have nothing to show."""

    @property
    def voice(self) -> Voice:
        """The language of the page."""
        return self.directory.voice

    def entries_of(self, place_id: str) -> tuple[Entry, ...]:
        """The records of the notices of a place."""
        group = self.groups.get(place_id)
        return () if group is None else group.entries

    def link(self, place: Jurisdiction) -> CountedLink:
        """The way to the page of a place."""
        label = place_name(place, self.voice)
        words = self.voice.words
        tasks = len(self.entries_of(place.id))
        offices = len(self.directory.offices(place.id))
        return CountedLink(
            text=label.text,
            lang=label.lang,
            address=self.voice.addresses.jurisdiction(place.id),
            count_text=word_count(words, "tasks", tasks) if tasks else "",
            description=word_count(words, "offices", offices) if offices else "",
        )


def gather_places(catalogue: Catalogue, listed: tuple[Entry, ...], voice: Voice) -> Places:
    """What the pages of places share."""
    directory = open_directory(catalogue, listed, voice)
    groups = {group.key: group for group in by_jurisdiction(listed, catalogue)}
    return Places(
        directory=directory,
        groups=groups,
        themes=find_theme_places(listed, catalogue),
        topics=find_topic_places(listed, catalogue),
        published=_published(catalogue, groups, directory),
    )


def place_name(place: Jurisdiction, voice: Voice) -> Label:
    """The name of a place as a page of this language shows it."""
    return name_label(place.name, place.english, voice.language)


def _published(
    catalogue: Catalogue, with_records: Iterable[str], directory: Directory
) -> Mapping[str, Jurisdiction]:
    shown = {*with_records, *(d.jurisdiction_id for d in directory.departments())}
    return {place.id: place for place in catalogue.jurisdictions if place.id in shown}
