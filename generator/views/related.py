"""Finds a few other records of the same office and of the same topic for each record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator.views.entry import Entry
from generator.views.on_demand import OnDemand
from generator.views.once import once

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
    for office in entry.lead or entry.responsible:
        if office.department is not None:
            return office.department.id
    return None


def first_topic_id(entry: Entry) -> str | None:
    """The topic that is named first."""
    return entry.topics[0].id if entry.topics else None


@once
def find_neighbours(entries: tuple[Entry, ...]) -> Mapping[str, Neighbours]:
    """The neighbours of every record, by record id; one that is not among these has none."""
    known = {entry.id: entry for entry in entries}
    offices, topics = _grouped(entries, first_office_id), _grouped(entries, first_topic_id)

    def look(record_id: str) -> Neighbours:
        entry = known.get(record_id)
        if entry is None:
            return Neighbours(same_office=(), same_topic=())
        office, topic = first_office_id(entry), first_topic_id(entry)
        return Neighbours(
            same_office=() if office is None else offices[office].after(entry),
            same_topic=() if topic is None else topics[topic].after(entry, of_others_first=True),
        )

    return OnDemand(look)


class _Group:
    """Records that have something in common, in order."""

    __slots__ = ("_places", "entries")

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._places: dict[str, int] = {}

    def after(self, entry: Entry, *, of_others_first: bool = False) -> tuple[Entry, ...]:
        """The next few, going round, without the entry itself."""
        if not self._places:
            self._places.update((other.id, place) for place, other in enumerate(self.entries))
        own, count = self._places[entry.id], len(self.entries)
        start = self._end_of_notice(own) if of_others_first else own + 1
        places = ((start + step) % count for step in range(min(count, FEW + 1)))
        return tuple(self.entries[place] for place in places if place != own)[:FEW]

    def _end_of_notice(self, place: int) -> int:
        """Where the records of the same notice end, which are one run of the group."""
        own, count = self.entries[place].document, len(self.entries)
        ends = (at for at in range(place, count) if self.entries[at].document.id != own.id)
        return next(ends, count)


def _grouped(
    entries: Iterable[Entry], key_of: Callable[[Entry], str | None]
) -> Mapping[str, _Group]:
    groups: defaultdict[str, _Group] = defaultdict(_Group)
    for entry in entries:
        key = key_of(entry)
        if key is not None:
            groups[key].entries.append(entry)
    return groups
