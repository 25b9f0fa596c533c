"""Every printed name leads to an office or a collective of its place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import CheckContext, in_document, nearest
from generator.model.document import Document
from generator.problems.kinds import reference_kinds
from generator.problems.problem import Place, Problem


def check_offices(context: CheckContext) -> Iterator[Problem]:
    """Every name in every notice; a name is looked up once for a place."""
    if "departments" in context.unread or "jurisdictions" in context.unread:
        return
    known: dict[tuple[str, str], bool] = {}
    named = context.catalogue.department_named
    for document in context.catalogue.documents:
        place = document.jurisdiction_id
        if place not in context.catalogue.jurisdictions_by_id:
            continue
        for name, at in _names(document):
            key = (place, name)
            if key not in known:
                known[key] = named(place, name) is not None
            if not known[key]:
                yield _unknown(context, place, name, Place(path=document.path, keys=at))


def _names(document: Document) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    if document.issuer is not None:
        yield document.issuer, in_document(document, "issuer").keys
    for row, task in enumerate(document.tasks):
        for index, name in enumerate(task.lead):
            yield name, ("tasks", row, "lead", index)
        for index, name in enumerate(task.responsible):
            yield name, ("tasks", row, "responsible", index)


def _unknown(context: CheckContext, place: str, name: str, at: Place) -> Problem:
    catalogue = context.catalogue
    lineage = catalogue.lineage(place)
    known = {
        printed: entry
        for entry in catalogue.departments
        if entry.jurisdiction_id in lineage
        for printed in (*entry.printed_names, *entry.short_names)
    }
    near = nearest(name, known)
    near_id = known[near].id if near else None
    shown = known[near].name if near else None
    return reference_kinds.unknown_department(at, name=name, near=shown, near_id=near_id)
