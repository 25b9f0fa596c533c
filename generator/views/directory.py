"""All offices and collectives that have records, and how pages lead to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

from generator.model.catalogue import Catalogue
from generator.model.department import Department, DepartmentKind
from generator.views.counted_link import CountedLink
from generator.views.department_name import name_departments
from generator.views.entry import Entry
from generator.views.groups import DepartmentGroup, by_department
from generator.views.label import Label
from generator.views.place_print import print_of_place
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """Who has a page, and under which title."""

    catalogue: Catalogue
    """Everything that was read."""
    groups: Mapping[str, DepartmentGroup]
    """The records of each office and collective that has any, in registry order."""
    titles: Mapping[str, str]
    """The title of each, unique in the site."""
    voice: Voice
    """The language of the page."""

    places: Mapping[str, tuple[Department, ...]]
    """Everyone who has a page, by place, in registry order."""
    functions: Mapping[str, tuple[Department, ...]]
    """Those who do the same, by function."""
    holders: Mapping[str, tuple[Department, ...]]
    """The collectives that are known to hold an office, by id of the office."""
    place_print: Callable[[str], str]
    """What all notices of a place print, by id of the place."""

    def departments(self) -> Iterator[Department]:
        """Everyone who has a page, in registry order."""
        return (self.catalogue.departments_by_id[key] for key in self.groups)

    def offices(self, place_id: str | None = None) -> tuple[Department, ...]:
        """Single bodies, of one place or of all."""
        return self._of_kind(DepartmentKind.OFFICE, place_id)

    def collectives(self, place_id: str | None = None) -> tuple[Department, ...]:
        """Phrases that stand for several bodies, of one place or of all."""
        return self._of_kind(DepartmentKind.COLLECTIVE, place_id)

    def collectives_with(self, department_id: str) -> tuple[Department, ...]:
        """The collectives that are known to hold an office."""
        return self.holders.get(department_id, ())

    def siblings(self, department: Department) -> tuple[Department, ...]:
        """Offices of other places that do the same."""
        alike = self.functions.get(department.function or "", ())
        return tuple(d for d in alike if d.jurisdiction_id != department.jurisdiction_id)

    def label(self, department: Department) -> Label:
        """The title of an office, with its language."""
        is_foreign = self.voice.language == "en" and department.english is None
        lang = self.voice.official_lang if is_foreign else ""
        return Label(text=self.titles[department.id], lang=lang)

    def link(self, department: Department) -> CountedLink:
        """The way to the page of an office, with the number of its records."""
        label = self.label(department)
        count = len(self.groups[department.id].entries)
        return CountedLink(
            text=label.text,
            lang=label.lang,
            address=self.voice.addresses.department(department.id),
            count_text=word_count(self.voice.words, "tasks", count),
        )

    def links(self, departments: Iterable[Department]) -> tuple[CountedLink, ...]:
        """The ways to the pages of several."""
        return tuple(self.link(department) for department in departments)

    def _of_kind(self, kind: DepartmentKind, place_id: str | None) -> tuple[Department, ...]:
        found = self.departments() if place_id is None else self.places.get(place_id, ())
        return tuple(department for department in found if department.kind is kind)


def open_directory(catalogue: Catalogue, listed: Iterable[Entry], voice: Voice) -> Directory:
    """Find out who has records."""
    groups = {group.key: group for group in by_department(listed, catalogue)}
    shown = tuple(catalogue.departments_by_id[key] for key in groups)
    return Directory(
        catalogue=catalogue,
        groups=groups,
        titles=name_departments(catalogue, voice.words, voice.language),
        voice=voice,
        places=_sorted_by(shown, lambda d: (d.jurisdiction_id,)),
        functions=_sorted_by(shown, lambda d: () if d.function is None else (d.function,)),
        holders=_sorted_by(shown, lambda d: d.member_ids),
        place_print=lru_cache(maxsize=1)(partial(print_of_place, catalogue)),  # Asked in order.
    )


def _sorted_by(
    departments: Iterable[Department], keys_of: Callable[[Department], tuple[str, ...]]
) -> Mapping[str, tuple[Department, ...]]:
    """Departments under each of their keys, in their order."""
    found: dict[str, list[Department]] = {}
    for department in departments:
        for key in keys_of(department):
            found.setdefault(key, []).append(department)
    return {key: tuple(alike) for key, alike in found.items()}
