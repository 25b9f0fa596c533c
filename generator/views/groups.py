"""Sorts records into the lists that pages show; an empty list is never made (R-031)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.model.deadline import Deadline, DeadlineKind
from generator.views.entry import Entry, NamedOffice
from generator.views.once import once

ONGOING = "ongoing"
"""Key of the records without end."""
NO_DEADLINE = "none"
"""Key of the records without a deadline."""


class Group(NamedTuple):
    """Records that have one thing in common, in order of document and row."""

    key: str
    """The id, the month (2023-12) or the year they share."""
    entries: tuple[Entry, ...]
    """The records, never none, each once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentGroup:
    """The records of one office or collective; each record stands in one of the three lists."""

    key: str
    """The department id."""
    lead: tuple[Entry, ...]
    """Where it is named as leading."""
    responsible: tuple[Entry, ...]
    """Where it is named as responsible and does not lead."""
    through: tuple[Entry, ...]
    """Where only a collective is named that it is a member of."""

    @property
    def both(self) -> tuple[Entry, ...]:
        """Those of `lead` where it is named as responsible, too: data count them there as well."""
        return tuple(entry for entry in self.lead if self.key in _ids(entry.responsible))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of them: leading first, then responsible, then through collectives."""
        return self.lead + self.responsible + self.through


@once
def listed_of(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The records that lists show."""
    return tuple(entry for entry in entries if entry.is_listed)


def by_document(entries: Iterable[Entry]) -> tuple[Group, ...]:
    """By notice, in the order of the catalogue."""
    listed: dict[str, list[Entry]] = {}
    for entry in entries:  # By hand, because each page of a list asks for it.
        key = entry.document.id
        if key in listed:
            listed[key].append(entry)
        else:
            listed[key] = [entry]
    return tuple(Group(key=key, entries=tuple(found)) for key, found in listed.items())


@once
def by_theme(entries: Iterable[Entry], catalogue: Catalogue) -> tuple[Group, ...]:
    """By canonical theme in registry order; a theme holds the records of those below it too."""

    def themes_of(entry: Entry) -> tuple[str, ...]:
        if entry.theme is None:
            return ()
        above = entry.theme.parent_id
        return (entry.theme.id,) if above is None else (entry.theme.id, above)

    return _sorted_in(entries, themes_of, [theme.id for theme in catalogue.themes])


@once
def by_topic(entries: Iterable[Entry], catalogue: Catalogue) -> tuple[Group, ...]:
    """By topic in registry order; a record can have several."""
    order = [topic.id for topic in catalogue.topics]
    return _sorted_in(entries, lambda entry: tuple(topic.id for topic in entry.topics), order)


@once
def by_jurisdiction(entries: Iterable[Entry], catalogue: Catalogue) -> tuple[Group, ...]:
    """By the place that issued the notice, in registry order."""
    order = [place.id for place in catalogue.jurisdictions]
    return _sorted_in(entries, lambda entry: (entry.document.jurisdiction_id,), order)


@once
def by_year(entries: Iterable[Entry]) -> tuple[Group, ...]:
    """By the year the tasks are for, latest first."""
    groups = _sorted_in(entries, lambda entry: (str(entry.document.year),))
    return tuple(sorted(groups, key=lambda group: group.key, reverse=True))


@once
def by_deadline(entries: Iterable[Entry]) -> tuple[Group, ...]:
    """By month of the last day, earliest first, then ongoing, then none."""
    groups = _sorted_in(entries, lambda entry: (deadline_key(entry.task.deadline),))
    last = {ONGOING: 1, NO_DEADLINE: 2}
    return tuple(sorted(groups, key=lambda group: (last.get(group.key, 0), group.key)))


def deadline_key(deadline: Deadline) -> str:
    """The key of the page a deadline stands on."""
    if deadline.kind is DeadlineKind.ONGOING:
        return ONGOING
    return NO_DEADLINE if deadline.date is None else deadline.date.isoformat()[: len("2023-12")]


@once
def by_department(entries: Iterable[Entry], catalogue: Catalogue) -> tuple[DepartmentGroup, ...]:
    """By office and collective in registry order; leading counts before the other two."""
    collectives = _collectives_of_members(catalogue)
    listed: tuple[dict[str, list[Entry]], ...] = ({}, {}, {})
    for entry in entries:
        seen: set[str] = set()
        lead = _ids(entry.lead)
        responsible = _ids(entry.responsible)
        members = _members_of((*lead, *responsible), collectives)
        for lists, ids in zip(listed, (lead, responsible, members), strict=True):
            for department_id in ids:
                if department_id not in seen:
                    seen.add(department_id)
                    lists.setdefault(department_id, []).append(entry)
    groups = (
        DepartmentGroup(
            key=department.id,
            lead=tuple(listed[0].get(department.id, ())),
            responsible=tuple(listed[1].get(department.id, ())),
            through=tuple(listed[2].get(department.id, ())),
        )
        for department in catalogue.departments
    )
    return tuple(group for group in groups if group.entries)


def _ids(named: Iterable[NamedOffice]) -> tuple[str, ...]:
    return tuple(office.department.id for office in named if office.department is not None)


def _collectives_of_members(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """Every collective with all its members, those of collectives within it too."""
    members = {d.id: d.member_ids for d in catalogue.departments if d.member_ids}
    return {key: tuple(dict.fromkeys(_below(key, members, {key}))) for key in members}


def _below(key: str, members: Mapping[str, Sequence[str]], seen: set[str]) -> Iterator[str]:
    for member in members.get(key, ()):
        if member not in seen:
            seen.add(member)
            yield member
            yield from _below(member, members, seen)


def _members_of(ids: Iterable[str], collectives: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(member for key in ids for member in collectives.get(key, ()))


def _sorted_in(
    entries: Iterable[Entry],
    keys_of: Callable[[Entry], tuple[str, ...]],
    order: Iterable[str] = (),
) -> tuple[Group, ...]:
    """Put each entry under each of its keys, once; keys in the given order, else as they come."""
    listed: dict[str, list[Entry]] = {key: [] for key in order}
    for entry in entries:
        keys = keys_of(entry)
        for key in keys if len(keys) == 1 else dict.fromkeys(keys):
            found = listed.get(key)
            if found is None:
                listed[key] = [entry]
            else:
                found.append(entry)
    return tuple(Group(key=key, entries=tuple(found)) for key, found in listed.items() if found)
