"""Published records whose public fields are no longer those that were published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.checks.context import CheckContext, in_document, in_progress, in_row
from generator.history.public_fields import digest, document_fields, task_fields
from generator.model.catalogue import Catalogue
from generator.model.department import Department
from generator.model.document import Document
from generator.model.progress import ProgressEntry
from generator.model.task import Task
from generator.problems.kinds import change_kinds
from generator.problems.problem import Problem

_SEVERAL = 2
"""So many records of one office that all changed may have changed with the office."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row that was published."""

    document: Document
    position: int
    task: Task


def check_unrecorded(context: CheckContext) -> Iterator[Problem]:
    """Every published record without an event for what changed, as near to the cause as can be."""
    catalogue = context.catalogue
    published = catalogue.published
    for document in catalogue.documents:
        known = published.get(document.id)
        if known is not None and known != digest(document_fields(document)):
            at = in_document(document, "id")
            yield change_kinds.change_without_event(at, subject_id=document.id)
    changed = [
        row
        for row in _published_rows(catalogue)
        if _digest(catalogue, row) != _known(row, catalogue)
    ]
    left: list[_Row] = []
    for row in changed:
        added = _added_progress(catalogue, row)
        if added is None:
            left.append(row)
        else:
            at = in_progress(added, "task")
            yield change_kinds.change_without_event(at, subject_id=row.task.id, is_progress=True)
    yield from _elsewhere(catalogue, left)


def _published_rows(catalogue: Catalogue) -> Iterator[_Row]:
    for document in catalogue.documents:
        for position, task in enumerate(document.tasks):
            if task.id in catalogue.published:
                yield _Row(document=document, position=position, task=task)


def _known(row: _Row, catalogue: Catalogue) -> str:
    return catalogue.published[row.task.id]


def _digest(catalogue: Catalogue, row: _Row) -> str:
    return digest(task_fields(catalogue, row.document, row.task))


def _added_progress(catalogue: Catalogue, row: _Row) -> ProgressEntry | None:
    """The first entry that is new, if new entries alone make up what changed."""
    entries = catalogue.progress_by_task_id.get(row.task.id, ())
    files = dict.fromkeys(entry.path for entry in entries)
    of_files = (tuple(entry for entry in entries if entry.path == path) for path in files)
    for new in (*((entry,) for entry in entries), *of_files, entries):
        kept = tuple(entry for entry in entries if entry not in new)
        without = replace(catalogue, progress_by_task_id={row.task.id: kept})
        if new and _digest(without, row) == _known(row, catalogue):
            return new[0]
    return None


def _elsewhere(catalogue: Catalogue, rows: Sequence[_Row]) -> Iterator[Problem]:
    """What is told at the record, with the other files that the cause may stand in."""
    moved = _offices_of_changed(catalogue, rows)
    for row in rows:
        office = max(
            _offices(catalogue, row) & moved.keys(), key=lambda o: (moved[o], o), default=None
        )
        entry = None if office is None else catalogue.departments_by_id[office]
        paths = dict.fromkeys(e.path for e in catalogue.progress_by_task_id.get(row.task.id, ()))
        yield change_kinds.change_without_event(
            in_row(row.document, row.position, "id"),
            subject_id=row.task.id,
            office=None if entry is None else entry.name,
            office_id="" if entry is None else entry.id,
            files="、".join(paths) or None,
        )


def _offices_of_changed(catalogue: Catalogue, rows: Sequence[_Row]) -> Counter[str]:
    """Offices of which every published record changed: the registry may say something else now."""
    changed = Counter(office for row in rows for office in _offices(catalogue, row))
    if not any(count >= _SEVERAL for count in changed.values()):
        return Counter()
    all_rows = Counter(o for row in _published_rows(catalogue) for o in _offices(catalogue, row))
    return Counter({o: n for o, n in changed.items() if n >= _SEVERAL and n == all_rows[o]})


def _offices(catalogue: Catalogue, row: _Row) -> set[str]:
    place_id, names = row.document.jurisdiction_id, {*row.task.lead, *row.task.responsible}
    found: Iterator[Department | None] = (
        catalogue.department_named(place_id, name) for name in names
    )
    return {office.id for office in found if office is not None}
