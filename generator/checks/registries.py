"""Registries agree with themselves: parents, members, successors, names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from generator.checks.context import CheckContext, in_registry, nearest
from generator.model.department import Department, DepartmentKind
from generator.problems.kinds import reference_kinds, registry_kinds
from generator.problems.problem import Problem

_PLACE_LEVELS = 5
_THEME_LEVELS = 2


class _WithParent(Protocol):
    @property
    def parent_id(self) -> str | None: ...


def check_registries(context: CheckContext) -> Iterator[Problem]:
    """Places, themes, then offices."""
    yield from _places(context)
    yield from _themes(context)
    for position, department in enumerate(context.catalogue.departments):
        yield from _department(context, position, department)
    yield from _names(context)


def _places(context: CheckContext) -> Iterator[Problem]:
    by_id = context.catalogue.jurisdictions_by_id
    for position, place in enumerate(context.catalogue.jurisdictions):
        if place.parent_id is None:
            continue
        at = in_registry("jurisdictions", position, "parent")
        if place.parent_id not in by_id:
            near = nearest(place.parent_id, by_id)
            yield reference_kinds.unknown_jurisdiction(at, value=place.parent_id, near=near)
        elif _depth(place.id, by_id) > _PLACE_LEVELS:
            yield registry_kinds.parent_circle(at, entry_id=place.id)


def _themes(context: CheckContext) -> Iterator[Problem]:
    by_id = context.catalogue.themes_by_id
    for position, theme in enumerate(context.catalogue.themes):
        if theme.parent_id is None:
            continue
        at = in_registry("themes", position, "parent")
        if theme.parent_id not in by_id:
            near = nearest(theme.parent_id, by_id)
            yield reference_kinds.unknown_theme(at, value=theme.parent_id, near=near)
        elif _depth(theme.id, by_id) > _THEME_LEVELS:
            yield registry_kinds.parent_circle(at, entry_id=theme.id)


def _depth(entry_id: str, by_id: Mapping[str, _WithParent]) -> int:
    """How many levels an entry and those above it make; a circle counts as too many."""
    depth = 0
    current: str | None = entry_id
    while current is not None and depth <= len(by_id):
        depth += 1
        entry = by_id.get(current)
        current = entry.parent_id if entry else None
    return depth


def _department(context: CheckContext, position: int, entry: Department) -> Iterator[Problem]:
    places = context.catalogue.jurisdictions_by_id
    if entry.jurisdiction_id not in places and "jurisdictions" not in context.unread:
        at = in_registry("departments", position, "id")
        near = nearest(entry.jurisdiction_id, places)
        yield reference_kinds.unknown_jurisdiction(at, value=entry.jurisdiction_id, near=near)
    at = in_registry("departments", position)
    if entry.kind is DepartmentKind.OFFICE and (entry.member_ids or entry.members_open):
        yield registry_kinds.members_of_office(at, entry_id=entry.id)
    if entry.kind is DepartmentKind.COLLECTIVE and not (entry.member_ids or entry.members_open):
        yield registry_kinds.collective_unexplained(at, entry_id=entry.id)
    if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
        start, end = entry.valid_from.isoformat(), entry.valid_to.isoformat()
        at = in_registry("departments", position, "valid_to")
        yield registry_kinds.validity_reversed(at, start=start, end=end)
    yield from _related(context, position, entry)


def _related(context: CheckContext, position: int, entry: Department) -> Iterator[Problem]:
    by_id = context.catalogue.departments_by_id
    related: list[tuple[str, tuple[str | int, ...]]] = [
        (member, ("members", index)) for index, member in enumerate(entry.member_ids)
    ]
    if entry.successor_id is not None:
        related.append((entry.successor_id, ("successor",)))
    for other, keys in related:
        if other not in by_id or other == entry.id:
            near = nearest(other, by_id)
            at = in_registry("departments", position, *keys)
            name = by_id[near].name if near else None
            yield reference_kinds.unknown_department(at, name=other, near=near, near_id=name)


def _names(context: CheckContext) -> Iterator[Problem]:
    first_by_name: dict[tuple[str, str], Department] = {}
    for position, entry in enumerate(context.catalogue.departments):
        for name in dict.fromkeys(entry.printed_names):
            first = first_by_name.setdefault((entry.jurisdiction_id, name), entry)
            if first is not entry and first.id != entry.id:
                at = in_registry("departments", position)
                yield reference_kinds.ambiguous_department(
                    at, name=name, first_id=first.id, second_id=entry.id
                )
