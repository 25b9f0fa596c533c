"""Ids are unique, fit their place, and files are named after them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from generator.checks.context import CheckContext, in_document, in_registry, in_row
from generator.model.document import Document
from generator.problems.kinds import notice_kinds, registry_kinds, row_kinds
from generator.problems.problem import Problem

_Series: TypeAlias = "tuple[int, _Series | None]"
"""The last place of a series, and what comes before it."""


def check_identities(context: CheckContext) -> Iterator[Problem]:
    """Files and registry entries, each in order."""
    yield from _files(context)
    catalogue = context.catalogue
    yield from _entries("jurisdictions", (entry.id for entry in catalogue.jurisdictions))
    yield from _entries("departments", (entry.id for entry in catalogue.departments))
    yield from _entries("themes", (entry.id for entry in catalogue.themes))
    yield from _entries("topics", (entry.id for entry in catalogue.topics))


def _files(context: CheckContext) -> Iterator[Problem]:
    documents = context.catalogue.documents
    taken = {document.id for document in documents if document.id == _stem(document)}
    for document in documents:
        if document.id == _stem(document):
            continue
        place = in_document(document, "id")
        if document.id in taken:
            yield row_kinds.id_repeated(place, task_id=document.id)
        else:
            name = f"{_stem(document)}.yml"
            yield notice_kinds.file_name_mismatch(place, document_id=document.id, file_name=name)
        taken.add(document.id)


def _stem(document: Document) -> str:
    return document.path.rpartition("/")[2].removesuffix(".yml")


def check_row_ids(context: CheckContext) -> Iterator[Problem]:
    """Rows of a notice are numbered in order."""
    for document in context.catalogue.documents:
        due = [f"{document.id}-{row + 1:03}" for row in range(len(document.tasks))]
        ids = [task.id for task in document.tasks]
        if ids == due:
            continue
        if sorted(ids) == sorted(due):
            yield from _moved(document, ids)
            continue
        seen: set[str] = set()
        before = ""
        for row, task in enumerate(document.tasks):
            if task.id in seen:
                yield row_kinds.id_repeated(in_row(document, row, "id"), task_id=task.id)
            elif task.id != f"{document.id}-{row + 1:03}" and task.id != _next(before):
                yield from _out_of_step(document, row, task.id, before)
            seen.add(task.id)
            before = task.id


def _moved(document: Document, ids: list[str]) -> Iterator[Problem]:
    """All rows are there, but some stand elsewhere: as few as bring the others into order."""
    kept = set(_in_order([_row(task_id) for task_id in ids]))
    for row, task_id in enumerate(ids):
        if row not in kept:
            after = f"{document.id}-{_row(task_id) - 1:03}" if _row(task_id) > 1 else None
            yield row_kinds.id_out_of_step(
                in_row(document, row, "id"), task_id=task_id, expected=task_id, after=after or ""
            )


def _in_order(numbers: list[int]) -> Iterator[int]:
    """Where the longest rising series in a list stands, from its end."""
    ends: list[int] = []
    series: list[_Series] = []
    for position, number in enumerate(numbers):
        at = bisect_left(ends, number)
        ends[at : at + 1] = [number]
        series[at : at + 1] = [(position, series[at - 1] if at else None)]
    last: _Series | None = series[-1] if series else None
    while last is not None:
        yield last[0]
        last = last[1]


def _next(task_id: str) -> str:
    """The id that follows: behind a row that is out of step all are, by the same cause."""
    stem, _, row = task_id.rpartition("-")
    return f"{stem}-{int(row) + 1:03}" if row else ""


def _out_of_step(document: Document, row: int, task_id: str, before: str) -> Iterator[Problem]:
    if task_id == f"{_stem(document)}-{row + 1:03}":  # then it is the id of the notice that is odd
        return
    place, expected = in_row(document, row, "id"), f"{document.id}-{row + 1:03}"
    due = _next(before) or expected
    if task_id.startswith(f"{document.id}-") and _row(task_id) > _row(due):
        yield row_kinds.row_missing(place, missing=due, found=task_id)
    else:
        yield row_kinds.id_out_of_step(place, task_id=task_id, expected=expected)


def _row(task_id: str) -> int:
    return int(task_id.rpartition("-")[2])


def _entries(name: str, ids: Iterable[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, entry_id in enumerate(ids):
        if entry_id in seen:
            place = in_registry(name, position, "id")
            yield registry_kinds.entry_repeated(place, entry_id=entry_id)
        seen.add(entry_id)
