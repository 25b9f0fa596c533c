"""Turns the answers about an office or a collective into an entry of the registry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from generator.drafting.draft import AnswerError, Insertion, read_back
from generator.drafting.insertion import add_item
from generator.drafting.lookup import department_names, find_day, find_id, place_names
from generator.formatting.record_text import write_record
from generator.model.catalogue import Catalogue
from generator.model.department import Department, DepartmentKind
from generator.reading.registry_shape import DEPARTMENT
from generator.reading.sources import SourceKind

PATH = "content/registry/departments.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentAnswers:
    """What a person says about one office or collective."""

    jurisdiction: str
    """The place it belongs to, id or name."""
    name: str
    """Its name as the documents print it."""
    slug: str | None = None
    """The last part of its id; without one the function serves."""
    kind: str = DepartmentKind.OFFICE.value
    """office or collective."""
    function: str | None = None
    """What it does, shared across levels."""
    full_name: str | None = None
    """The name with its place."""
    aliases: tuple[str, ...] = ()
    """Other right names that are printed."""
    short: tuple[str, ...] = ()
    """As people say it."""
    misprints: tuple[str, ...] = ()
    """Printed wrongly."""
    members: tuple[str, ...] = ()
    """Members of a collective, ids or names."""
    members_open: bool = False
    """The documents do not say who all the members are."""
    valid_from: str | None = None
    """The first day it existed."""
    valid_to: str | None = None
    """The last day it existed."""
    successor: str | None = None
    """Who took over, id or name."""
    english: str | None = None
    """Our translation."""


def draft_department(catalogue: Catalogue, answers: DepartmentAnswers, *, text: str) -> Insertion:
    """The registry, whose text this is, with the entry behind the last one of its place."""
    place = find_id("jurisdiction", answers.jurisdiction, place_names(catalogue))
    entry_id = _free_id(catalogue, place, answers)
    values = _values(catalogue, entry_id, answers)
    read = cast("tuple[Department, ...]", read_back(text, PATH, SourceKind.DEPARTMENTS))
    same_place = [n for n, entry in enumerate(read) if entry.jurisdiction_id == place]
    position = same_place[-1] + 1 if same_place else None
    file = (PATH, SourceKind.DEPARTMENTS, text)
    return add_item(file, write_record(values, DEPARTMENT), entry_id, position=position)


def _free_id(catalogue: Catalogue, place: str, answers: DepartmentAnswers) -> str:
    """The id, if neither it nor the name is taken."""
    same = catalogue.departments_by_name.get((place, answers.name.strip()))
    if same is not None:
        raise AnswerError(
            "name",
            f"“{answers.name}”已经登记为 {same.id}",
            f'"{answers.name}" is already registered as {same.id}',
        )
    slug = answers.slug or answers.function
    if slug is None:
        raise AnswerError(
            "slug",
            "请给编号的后半段（小写字母、数字、连字符），例如 education",
            "give the last part of its id (lower-case letters, digits, hyphens), like education",
        )
    entry_id = f"{place}/{slug}"
    taken = catalogue.departments_by_id.get(entry_id)
    if taken is None:
        return entry_id
    raise AnswerError(
        "slug",
        f"编号 {entry_id} 已经是“{taken.name}”的，请另起一个",
        f"{entry_id} is {taken.name} already; choose another",
    )


def _values(catalogue: Catalogue, entry_id: str, answers: DepartmentAnswers) -> dict[str, Any]:
    kind = find_id("kind", answers.kind, {"office": ("单位",), "collective": ("统称",)})
    offices = department_names(catalogue)
    if kind == DepartmentKind.OFFICE and (answers.members or answers.members_open):
        raise AnswerError(
            "members", "只有统称（collective）才有成员", "only a collective has members"
        )
    if kind == DepartmentKind.COLLECTIVE and not (answers.members or answers.members_open):
        raise AnswerError(
            "members",
            "统称请写出能确定的成员，或者说明成员没有列全（members_open）",
            "name the members of a collective that can be told, or say members_open",
        )
    successor = answers.successor
    return {
        "id": entry_id,
        "name": answers.name.strip(),
        "full_name": answers.full_name,
        "kind": kind,
        "function": answers.function,
        "aliases": answers.aliases,
        "short": answers.short,
        "misprints": answers.misprints,
        "members": [find_id("members", words, offices) for words in answers.members],
        "members_open": answers.members_open,
        "valid_from": _day("valid_from", answers.valid_from),
        "valid_to": _day("valid_to", answers.valid_to),
        "successor": find_id("successor", successor, offices) if successor else None,
        "english": answers.english,
    }


def _day(answer: str, words: str | None) -> object:
    return find_day(answer, words) if words else None
