"""Finds the records of an office of which no result is recorded yet."""

from __future__ import annotations

from generator.importers.progress_sheet import OpenRow
from generator.model.catalogue import Catalogue
from generator.model.department import Department
from generator.model.document import Document
from generator.model.progress import ProgressStatus
from generator.model.task import Task


def open_records(catalogue: Catalogue, office: Department) -> tuple[OpenRow, ...]:
    """Rows that name the office or a collective it is in, in order of notice and row."""
    return tuple(
        OpenRow(
            task=task.id,
            document=document.number or document.title,
            requirement=task.requirement,
            due=task.deadline.text or "",
        )
        for document, task in catalogue.rows()
        if _is_open(catalogue, task) and _is_named(catalogue, document, task, office)
    )


def _is_open(catalogue: Catalogue, task: Task) -> bool:
    entries = catalogue.progress_by_task_id.get(task.id, ())
    is_disclosed = any(entry.status is ProgressStatus.DISCLOSED for entry in entries)
    return not (is_disclosed or task.withdrawn or task.superseded_by)


def _is_named(catalogue: Catalogue, document: Document, task: Task, office: Department) -> bool:
    for name in (*task.lead, *task.responsible):
        named = catalogue.department_named(document.jurisdiction_id, name)
        if named is not None and (named.id == office.id or office.id in named.member_ids):
            return True
    return False
