"""Every printed name leads to an office or a collective of its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.checks.context import CheckContext, first_of_each, in_document
from generator.model.document import Document
from generator.problems.kinds import reference_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Place, Problem

_SEPARATORS = re.compile(r"[、，,；;\s]+")
_LONGEST_NAME = 60
_OPEN = re.compile(r"(?P<names>.{2,60}?)等(?P<rest>(?:有关|相关|各)?(?:部门|单位|部门、单位)?)")
_Suggestion = tuple[str | None, str | None]


def check_offices(context: CheckContext) -> Iterator[Problem]:
    """Every name in every notice; a name is looked up once for a place."""
    if "departments" in context.unread or "jurisdictions" in context.unread:
        return
    places = context.catalogue.jurisdictions_by_id
    known: dict[tuple[str, str], bool] = {}
    for document in context.catalogue.documents:
        lineage = context.catalogue.lineage(document.jurisdiction_id)
        if places.keys() >= set(lineage):  # else the missing place is told, and that is the cause
            for name, at, times in first_of_each(_unknown(context, document, known)):
                parts = _parts(context, document.jurisdiction_id, name)
                if parts:
                    yield reference_kinds.departments_joined(at, name=name, names=parts)
                    continue
                listed = _open_list(name)
                if listed:
                    cell = _whole_cell(document, at)
                    yield reference_kinds.department_list_open(
                        at, name=name, names=listed, item=cell
                    )
                    continue
                near, near_id = _suggest(context, document.jurisdiction_id, name)
                yield reference_kinds.unknown_department(
                    at, name=name, near=near, near_id=near_id, times=times
                )


def _unknown(
    context: CheckContext, document: Document, known: dict[tuple[str, str], bool]
) -> Iterator[tuple[str, Place]]:
    """Names of a notice that lead nowhere."""
    place = document.jurisdiction_id
    for name, keys in _names(document):
        if (place, name) not in known:
            known[place, name] = context.catalogue.department_named(place, name) is not None
        if not known[place, name]:
            yield name, Place(path=document.path, keys=keys)


def _names(document: Document) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    if document.issuer is not None:
        yield document.issuer, in_document(document, "issuer").keys
    for row, task in enumerate(document.tasks):
        for index, name in enumerate(task.lead):
            yield name, ("tasks", row, "lead", index)
        for index, name in enumerate(task.responsible):
            yield name, ("tasks", row, "responsible", index)


def _parts(context: CheckContext, place: str, name: str) -> tuple[str, ...]:
    """The known names of which this one is put together, if it is."""
    parts = tuple(part for part in _SEPARATORS.split(name) if part)
    named = context.catalogue.department_named
    is_joined = len(parts) > 1 and all(named(place, part) for part in parts)
    if is_joined:
        return parts
    cuts = range(2, min(len(name), _LONGEST_NAME) - 1)  # two names glued without a mark
    halves = ((name[:cut], name[cut:]) for cut in cuts)
    return next((both for both in halves if named(place, both[0]) and named(place, both[1])), ())


def _open_list(name: str) -> tuple[str, ...]:
    """The names before 等, and what may stand behind it as a name of its own: 有关部门."""
    found = _OPEN.fullmatch(name)
    if found is None:
        return ()
    names = tuple(part for part in _SEPARATORS.split(found["names"]) if part)
    return (*names, found["rest"]) if found["rest"] else names


def _whole_cell(document: Document, at: Place) -> str | None:
    """The cell as it would be typed, where a name that ends a list stands for the printed text."""
    if at.keys[0] != "tasks":
        return None  # the name of who issued the notice
    _, row, field, _ = at.keys
    task = document.tasks[int(row)]
    text = getattr(task, f"{field}_text")
    return None if text else f"{field}_text: {'、'.join(getattr(task, str(field)))}"


def _suggest(context: CheckContext, place: str, name: str) -> _Suggestion:
    """The name of the office that was most likely meant, and its id."""
    lineage = context.catalogue.lineage(place)
    offices = [one for one in context.catalogue.departments if one.jurisdiction_id in lineage]
    shared = Counter((one.jurisdiction_id, one.name) for one in offices)
    known = {
        printed: entry
        for entry in offices
        if shared[entry.jurisdiction_id, entry.name] == 1  # else it leads to another office, too
        for printed in (*entry.printed_names, *entry.short_names)
    }
    near = nearest(name, known)
    return (known[near].name, known[near].id) if near else (None, None)
