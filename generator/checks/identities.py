"""Ids are unique, fit their place, and files are named after them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.checks.context import CheckContext, in_document, in_registry, in_row
from generator.problems.kinds import notice_kinds, registry_kinds, row_kinds
from generator.problems.problem import Problem


def check_identities(context: CheckContext) -> Iterator[Problem]:
    """Files, rows and registry entries, each in order."""
    yield from _files(context)
    yield from _rows(context)
    catalogue = context.catalogue
    yield from _entries("jurisdictions", (entry.id for entry in catalogue.jurisdictions))
    yield from _entries("departments", (entry.id for entry in catalogue.departments))
    yield from _entries("themes", (entry.id for entry in catalogue.themes))
    yield from _entries("topics", (entry.id for entry in catalogue.topics))


def _files(context: CheckContext) -> Iterator[Problem]:
    for document in context.catalogue.documents:
        file_name = document.path.rpartition("/")[2]
        if file_name != f"{document.id}.yml":
            place = in_document(document, "id")
            yield notice_kinds.file_name_mismatch(
                place, document_id=document.id, file_name=file_name
            )


def _rows(context: CheckContext) -> Iterator[Problem]:
    for document in context.catalogue.documents:
        seen: set[str] = set()
        for row, task in enumerate(document.tasks):
            expected = f"{document.id}-{row + 1:03}"
            if task.id in seen:
                yield row_kinds.id_repeated(in_row(document, row, "id"), task_id=task.id)
            elif task.id != expected:
                place = in_row(document, row, "id")
                yield row_kinds.id_out_of_step(place, task_id=task.id, expected=expected)
            seen.add(task.id)


def _entries(name: str, ids: Iterable[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, entry_id in enumerate(ids):
        if entry_id in seen:
            place = in_registry(name, position, "id")
            yield registry_kinds.entry_repeated(place, entry_id=entry_id)
        seen.add(entry_id)
