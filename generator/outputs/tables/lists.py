"""Every list of records that has a page, and where its files stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.outputs.publication import Publication
from generator.views.data_files import data_stem
from generator.views.entry import Entry
from generator.views.groups import (
    DepartmentGroup,
    Group,
    by_deadline,
    by_department,
    by_document,
    by_jurisdiction,
    by_theme,
    by_topic,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordList:
    """One list."""

    stem: str
    """Path of its files without the ending: data/themes/economy."""
    places: tuple[int, ...]
    """Where its records stand in the whole set, in order of document and row."""


def find_lists(publication: Publication) -> tuple[RecordList, ...]:
    """The whole set, then each document, office, theme, topic, deadline and place."""
    listed = publication.listed
    places = {entry.id: place for place, entry in enumerate(listed)}
    return tuple(
        RecordList(
            stem=data_stem(address)[1:], places=tuple(sorted(places[entry.id] for entry in entries))
        )
        for address, entries in _lists(publication)
    )


def _lists(publication: Publication) -> Iterator[tuple[str, Sequence[Entry]]]:
    catalogue, listed, addresses = publication.catalogue, publication.listed, publication.addresses
    yield addresses.tasks(), listed
    groups: Iterable[tuple[str, Sequence[Group] | Sequence[DepartmentGroup]]] = (
        (addresses.documents(), by_document(listed)),
        (addresses.departments(), by_department(listed, catalogue)),
        (addresses.themes(), by_theme(listed, catalogue)),
        (addresses.topics(), by_topic(listed, catalogue)),
        (addresses.deadlines(), by_deadline(listed)),
        (addresses.jurisdictions(), by_jurisdiction(listed, catalogue)),
    )
    for address, members in groups:
        for group in members:
            yield f"{address}{group.key}/", group.entries
