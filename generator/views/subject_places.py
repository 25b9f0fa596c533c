"""Leads from one place to its part of every theme and topic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.views.counted_link import CountedLink
from generator.views.entry import Entry
from generator.views.groups import Group, by_jurisdiction, by_topic
from generator.views.place_facet import facet_address
from generator.views.subject import Subject, subject_link, subject_of
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectPlaces:
    """The records of every subject, by place."""

    subjects: tuple[Subject, ...]
    """Themes or topics with records of their own, in registry order."""
    groups: Mapping[str, Mapping[str, Group]]
    """By id of the subject and id of the place."""

    def links_in(self, place_id: str, voice: Voice) -> tuple[CountedLink, ...]:
        """The ways to the records of one place; a subject of one place has no part of its own."""
        return tuple(
            self._link(subject, place_id, voice)
            for subject in self.subjects
            if place_id in self.groups[subject.id]
        )

    def _link(self, subject: Subject, place_id: str, voice: Voice) -> CountedLink:
        places = self.groups[subject.id]
        link = subject_link(subject, places[place_id], voice)
        if len(places) == 1:
            return link
        return link._replace(address=facet_address(subject, place_id, voice))


def find_theme_places(entries: Iterable[Entry], catalogue: Catalogue) -> SubjectPlaces:
    """Where each theme has records of its own."""
    found: dict[str, list[Entry]] = {theme.id: [] for theme in catalogue.themes}
    for entry in entries:
        if entry.theme is not None:
            found[entry.theme.id].append(entry)
    groups = (Group(key=key, entries=tuple(own)) for key, own in found.items() if own)
    subjects = {theme.id: subject_of(theme) for theme in catalogue.themes}
    return _by_place(groups, subjects, catalogue)


def find_topic_places(entries: Iterable[Entry], catalogue: Catalogue) -> SubjectPlaces:
    """Where each topic has records."""
    subjects = {topic.id: subject_of(topic) for topic in catalogue.topics}
    return _by_place(by_topic(entries, catalogue), subjects, catalogue)


def _by_place(
    groups: Iterable[Group], subjects: Mapping[str, Subject], catalogue: Catalogue
) -> SubjectPlaces:
    found = {
        group.key: {place.key: place for place in by_jurisdiction(group.entries, catalogue)}
        for group in groups
    }
    return SubjectPlaces(subjects=tuple(subjects[key] for key in found), groups=found)
