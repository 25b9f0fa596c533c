"""Turns an office or a collective into what its page shows: who it is, and what it answers for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.department import Department, DepartmentKind
from generator.views.counted_link import CountedLink
from generator.views.days import word_day
from generator.views.department_roles import word_roles
from generator.views.directory import Directory
from generator.views.fact import FactView, ValueView
from generator.views.label import name_label
from generator.views.printed_name import is_ours, printed_names
from generator.views.voice import Voice

CHINESE_SEPARATOR = "、"
"""Between Chinese names, on English pages too."""

GOVERNMENTS = frozenset({"government", "town-government", "management-committee"})
"""Functions of those who govern a whole place; they are none of its departments."""

OF_OFFICES = ("部门", "单位", "机构", "部门（单位）")
"""How a collective of single offices ends; others stand for governments of a lower level."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentView:
    """The part of the page of an office that all its pages share."""

    title: str
    """Its title."""
    lang: str
    """The lang attribute of the title."""
    lead: str
    """One sentence: how many records it has in which role."""
    facts: tuple[FactView, ...]
    """Who it is."""
    open_note: str
    """What the documents do not say about the members of a collective, or nothing."""
    open_collectives: tuple[CountedLink, ...]
    """Collectives of its place that may include it: the documents do not say whom they mean."""


def view_department(department: Department, directory: Directory) -> DepartmentView:
    """Say who an office is."""
    label = directory.label(department)
    return DepartmentView(
        title=label.text,
        lang=label.lang,
        lead=word_roles(department, directory),
        facts=tuple(fact for fact in _facts(department, directory) if fact.content),
        open_note=_open_note(department, directory.voice),
        open_collectives=directory.links(_open_collectives(department, directory)),
    )


def _facts(department: Department, directory: Directory) -> Iterator[FactView]:
    voice, title = directory.voice, directory.titles[department.id]
    words = voice.words
    printed = printed_names(department, directory)
    spoken = (department.name, *department.aliases, *department.abbreviations)
    known = {title, *printed}
    full = department.full_name
    is_added = full is not None and is_ours(full, department, directory)
    if voice.language == "en":
        official = full or department.name
        known.add(official)
        label = "department_full" if is_added else "department_official"
        yield _texts(words[label], (official,), voice)
    yield _texts(words["department_printed"], (n for n in printed if n != title), voice)
    if voice.language == "zh" and full is not None and is_added:
        yield _texts(words["department_full"], (full,), voice)
    yield _texts(words["department_short"], (n for n in spoken if n not in known), voice)
    yield FactView(name=words["place"], content=_place(department, directory))
    if department.kind is DepartmentKind.COLLECTIVE:
        yield _links(words["department_members"], _members(department, directory), directory)
    holding = directory.collectives_with(department.id)
    yield _links(words["department_belongs"], holding, directory)
    yield _links(words["department_siblings"], directory.siblings(department), directory)
    yield from _lifetime(department, directory)


def _texts(name: str, texts: Iterable[str], voice: Voice) -> FactView:
    """Chinese names in one line."""
    joined = CHINESE_SEPARATOR.join(dict.fromkeys(texts))
    content = (ValueView(text=joined, lang=voice.official_lang),) if joined else ()
    return FactView(name=name, content=content)


def _links(name: str, departments: Iterable[Department], directory: Directory) -> FactView:
    links = directory.links(departments)
    return FactView(
        name=name,
        content=tuple(ValueView(text=e.text, lang=e.lang, address=e.address) for e in links),
    )


def _place(department: Department, directory: Directory) -> tuple[ValueView, ...]:
    place = directory.catalogue.jurisdictions_by_id.get(department.jurisdiction_id)
    if place is None:
        return ()
    label = name_label(place.name, place.english, directory.voice.language)
    address = directory.voice.addresses.jurisdiction(place.id)
    return (ValueView(text=label.text, lang=label.lang, address=address),)


def _members(department: Department, directory: Directory) -> Iterator[Department]:
    return (
        directory.catalogue.departments_by_id[member]
        for member in department.member_ids
        if member in directory.groups
    )


def _lifetime(department: Department, directory: Directory) -> Iterator[FactView]:
    words, language = directory.voice.words, directory.voice.language
    for name, day in (("from", department.valid_from), ("to", department.valid_to)):
        if day is not None:
            value = ValueView(text=word_day(day, language), iso=day.isoformat())
            yield FactView(name=words[f"department_valid_{name}"], content=(value,))
    successor = department.successor_id
    if successor is not None and successor in directory.groups:
        office = directory.catalogue.departments_by_id[successor]
        yield _links(words["department_successor"], (office,), directory)


def _open_note(department: Department, voice: Voice) -> str:
    if not department.members_open:
        return ""
    return voice.words[
        "department_members_some" if department.member_ids else "department_members_none"
    ]


def _open_collectives(department: Department, directory: Directory) -> tuple[Department, ...]:
    """A bureau may be one of 各部门; it is none of 各县（市、区）政府, 各镇街 or 各园区."""
    if department.kind is DepartmentKind.COLLECTIVE or department.function in GOVERNMENTS:
        return ()
    return tuple(
        collective
        for collective in directory.collectives(department.jurisdiction_id)
        if collective.members_open
        and department.id not in collective.member_ids
        and collective.name.endswith(OF_OFFICES)
    )
