"""Compares the names of a draft with the registry and suggests entries for those it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.importers.log import Entry, EntryKind, Log
from generator.importers.shell_word import shell_word
from generator.model.catalogue import Catalogue
from generator.model.department import Department
from generator.problems.likeness import nearest
from generator.views.pinyin import spell

_PREFIX = re.compile(r"^(?:[市区县省]|.{2,4}?[市区县](?=.{3}))(?:直|级|属)?")
_COLLECTIVE = re.compile(r"^(?:各|有关|相关)|各|有关|相关|、|等|成员单位|部门（单位）")


def known_names(catalogue: Catalogue, place_id: str) -> frozenset[str]:
    """Every printed name that means someone in a document of this place."""
    places = catalogue.lineage(place_id)
    return frozenset(
        name
        for office in catalogue.departments
        if office.jurisdiction_id in places
        for name in office.printed_names
    )


def report_unknown(
    catalogue: Catalogue,
    place_id: str,
    printed: tuple[str | None, Sequence[Mapping[str, Any]]],
    log: Log,
) -> None:
    """One entry of the log for each name that the registry does not have."""
    issuer, tasks = printed
    first_rows: dict[str, str | None] = {issuer: None} if issuer else {}
    for task in tasks:
        for name in (*task.get("lead", ()), *task.get("responsible", ())):
            first_rows.setdefault(name, task["id"])
    known = known_names(catalogue, place_id)
    taken = {office.id for office in catalogue.departments}
    for name, task_id in first_rows.items():
        if name not in known:
            log.entries.append(_unknown(catalogue, place_id, name, task_id, taken))


def _unknown(
    catalogue: Catalogue, place_id: str, name: str, task_id: str | None, taken: set[str]
) -> Entry:
    places = catalogue.lineage(place_id)
    own = {
        printed: office
        for office in catalogue.departments
        if office.jurisdiction_id in places
        for printed in (*office.printed_names, *office.short_names)
    }
    near = nearest(name, tuple(own))
    suggestion = suggest_entry(catalogue, place_id, name, taken)
    taken.add(suggestion["id"])
    also = f"是不是“{own[near].name}”（{own[near].id}）？不是的话" if near else ""
    also_en = f"did you mean {own[near].id}? If not, " if near else ""
    snippet = "，".join(f"{key}: {value}" for key, value in suggestion.items())
    given = {
        "jurisdiction": place_id,
        "name": name,
        "slug": suggestion["id"].partition("/")[2],
        "kind": suggestion["kind"],
    }
    options = " ".join(f"--{option} {shell_word(value)}" for option, value in given.items())
    return Entry(
        kind=EntryKind.OFFICE,
        zh=f"登记表没有“{name}”。{also}可新登记：{snippet}；taizhang new department {options}",
        en=f'"{name}" is not registered; {also_en}run taizhang new department {options}',
        record=task_id,
        quote=name,
        needs_person=True,
    )


def suggest_entry(
    catalogue: Catalogue, place_id: str, name: str, taken: set[str]
) -> dict[str, str]:
    """An entry for the registry: the id of the same office elsewhere, else its pinyin."""
    twin = _twin(catalogue, name)
    slug = twin.id.partition("/")[2] if twin else "-".join(_syllables(name)) or "office"
    entry_id, number = f"{place_id}/{slug}", 2
    while entry_id in taken:
        entry_id, number = f"{place_id}/{slug}-{number}", number + 1
    kind = "collective" if _COLLECTIVE.search(name) else "office"
    entry = {"id": entry_id, "name": name, "kind": kind}
    if twin and twin.function:
        entry["function"] = twin.function
    return entry


def _twin(catalogue: Catalogue, name: str) -> Department | None:
    """An office of another place with the same name but for its place."""
    bare = _PREFIX.sub("", name)
    return next((office for office in catalogue.departments if bare in _bare_names(office)), None)


def _bare_names(office: Department) -> Iterator[str]:
    for printed in (office.name, *office.aliases, *office.short_names):
        yield _PREFIX.sub("", printed)


def _syllables(name: str) -> list[str]:
    bare = _PREFIX.sub("", name) or name
    return [s for s in (re.sub("[^a-z0-9]", "", word.lower()) for word in spell(bare)[:8]) if s]
