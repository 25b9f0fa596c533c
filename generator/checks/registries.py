"""Registries agree with themselves: parents, members, successors, names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from typing import Protocol

from generator.checks.context import CheckContext, first_of_each, in_registry
from generator.model.department import Department, DepartmentKind
from generator.problems.kinds import reference_kinds, registry_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Problem

_PLACE_LEVELS = 5
_THEME_LEVELS = 2


class _WithParent(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def parent_id(self) -> str | None: ...


def check_registries(context: CheckContext) -> Iterator[Problem]:
    """Places, themes, then offices."""
    yield from _places(context)
    yield from _themes(context)
    yield from _places_of_departments(context)
    for position, department in enumerate(context.catalogue.departments):
        yield from _department(context, position, department)
    yield from _names(context)


def _places(context: CheckContext) -> Iterator[Problem]:
    by_id = context.catalogue.jurisdictions_by_id
    for position, place in enumerate(context.catalogue.jurisdictions):
        if place.parent_id is not None and place.parent_id not in by_id:
            at = in_registry("jurisdictions", position, "parent")
            near = nearest(place.parent_id, by_id)
            yield reference_kinds.unknown_jurisdiction(at, value=place.parent_id, near=near)
    yield from _knots("jurisdictions", context.catalogue.jurisdictions, _PLACE_LEVELS)


def _themes(context: CheckContext) -> Iterator[Problem]:
    by_id = context.catalogue.themes_by_id
    for position, theme in enumerate(context.catalogue.themes):
        if theme.parent_id is not None and theme.parent_id not in by_id:
            at = in_registry("themes", position, "parent")
            near = nearest(theme.parent_id, by_id)
            yield reference_kinds.unknown_theme(at, value=theme.parent_id, near=near)
    yield from _knots("themes", context.catalogue.themes, _THEME_LEVELS)


def _knots(name: str, entries: Sequence[_WithParent], levels: int) -> Iterator[Problem]:
    """The first entry of each circle, and entries one level too deep; not all that hang on them."""
    positions: dict[str, int] = {}
    for position, entry in enumerate(entries):
        positions.setdefault(entry.id, position)
    depths: dict[str | None, float] = {None: 0}
    for start in positions:
        chain: dict[str, int] = {}
        current: str | None = start
        while current in positions and current not in depths and current not in chain:
            chain[current] = len(chain)
            current = entries[positions[current]].parent_id
        if current in chain:
            first = min(positions[other] for other in list(chain)[chain[current] :])
            at = in_registry(name, first, "parent")
            yield registry_kinds.parent_circle(at, entry_id=entries[first].id)
        above = depths.get(current, inf if current in chain else 0)
        depths.update({other: above + len(chain) - place for other, place in chain.items()})
    for entry_id, position in positions.items():
        if depths[entry_id] == levels + 1:
            at = in_registry(name, position, "parent")
            yield registry_kinds.parent_circle(at, entry_id=entry_id)


def _places_of_departments(context: CheckContext) -> Iterator[Problem]:
    places = context.catalogue.jurisdictions_by_id
    if "jurisdictions" in context.unread:
        return
    wrong = (
        (entry.jurisdiction_id, in_registry("departments", position, "id"))
        for position, entry in enumerate(context.catalogue.departments)
        if entry.jurisdiction_id not in places
    )
    for value, at, _ in first_of_each(wrong):
        near = nearest(value, places)
        yield reference_kinds.unknown_jurisdiction(at, value=value, near=near)


def _department(context: CheckContext, position: int, entry: Department) -> Iterator[Problem]:
    has_members = entry.member_ids or entry.members_open
    if entry.kind is DepartmentKind.OFFICE and has_members:
        at = in_registry("departments", position, "members" if entry.member_ids else "members_open")
        yield registry_kinds.members_of_office(at, entry_id=entry.id)
    if entry.kind is DepartmentKind.COLLECTIVE and not has_members:
        at = in_registry("departments", position, "kind")
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
        at = in_registry("departments", position, *keys)
        if other == entry.id:
            yield registry_kinds.parent_circle(at, entry_id=entry.id)
        elif other not in by_id:
            near = nearest(other, by_id)
            name = by_id[near].name if near else None
            yield reference_kinds.unknown_department(
                at, name=other, near=near, near_id=name, is_id=True
            )


def _names(context: CheckContext) -> Iterator[Problem]:
    first_by_name: dict[tuple[str, str], Department] = {}
    for position, entry in enumerate(context.catalogue.departments):
        place = entry.jurisdiction_id
        for name, keys in _printed(entry):
            first = first_by_name.setdefault((place, name), entry)
            if first.id != entry.id:
                at = in_registry("departments", position, *keys)
                yield reference_kinds.ambiguous_department(
                    at, name=name, first_id=first.id, second_id=entry.id
                )


def _printed(entry: Department) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Every printed form once, and where it stands."""
    yield entry.name, ("name",)
    seen = {entry.name}
    forms: list[tuple[str, tuple[str | int, ...]]] = []
    if entry.full_name is not None:
        forms.append((entry.full_name, ("full_name",)))
    forms += [(name, ("aliases", i)) for i, name in enumerate(entry.aliases)]
    forms += [(name, ("misprints", i)) for i, name in enumerate(entry.misprints)]
    for name, keys in forms:
        if name not in seen:
            yield name, keys
        seen.add(name)
