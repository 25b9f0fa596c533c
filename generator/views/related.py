"""Finds a few other records of the same office and of the same topic for each record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.views.entry import Entry

FEW = 3
"""So many others are shown; their list has them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """The others of one record."""

    same_office: tuple[Entry, ...]
    """Led by the same office, or, where none leads, with the same one responsible."""
    same_topic: tuple[Entry, ...]
    """On the same topic, from other notices first."""


def first_office_id(entry: Entry) -> str | None:
    """The office that a record is first of all about."""
    offices = entry.lead or entry.responsible
    return next((o.department.id for o in offices if o.department is not None), None)


def first_topic_id(entry: Entry) -> str | None:
    """The topic that is named first."""
    return entry.topics[0].id if entry.topics else None


def find_neighbours(entries: Iterable[Entry]) -> Mapping[str, Neighbours]:
    """The neighbours of every record, by record id."""
    by_office: dict[str, list[Entry]] = {}
    by_topic: dict[str, list[Entry]] = {}
    kept = tuple(entries)
    for entry in kept:
        _put(by_office, first_office_id(entry), entry)
        _put(by_topic, first_topic_id(entry), entry)
    same_office = {
        entry.id: _after(group, at + 1, at)
        for group in by_office.values()
        for at, entry in enumerate(group)
    }
    same_topic = {
        entry.id: others for group in by_topic.values() for entry, others in _of_topic(group)
    }
    return {
        entry.id: Neighbours(
            same_office=same_office.get(entry.id, ()),
            same_topic=same_topic.get(entry.id, ()),
        )
        for entry in kept
    }


def _put(groups: dict[str, list[Entry]], key: str | None, entry: Entry) -> None:
    if key is not None:
        groups.setdefault(key, []).append(entry)


def _of_topic(group: list[Entry]) -> Iterable[tuple[Entry, tuple[Entry, ...]]]:
    """Each entry with those that begin after its own notice, which is one run of the group."""
    end = 0
    for at, entry in enumerate(group):
        if at >= end:
            end = next(
                (n for n in range(at, len(group)) if group[n].document.id != entry.document.id),
                len(group),
            )
        yield entry, _after(group, end, at)


def _after(group: list[Entry], start: int, own: int) -> tuple[Entry, ...]:
    """The next few from a place on, going round, without the entry itself."""
    count = len(group)
    places = ((start + step) % count for step in range(min(count, FEW + 1)))
    return tuple(group[place] for place in places if place != own)[:FEW]
