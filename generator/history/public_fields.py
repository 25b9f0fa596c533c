"""Everything of a record that the public can read, as plain text by field.

Remarks for the office and the names of reviewers are no part of it: changing them changes nothing
that was published.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping

from generator.model.catalogue import Catalogue
from generator.model.deadline import Deadline
from generator.model.document import Document
from generator.model.progress import ProgressEntry, ProgressStatus
from generator.model.task import Correction, Task

PublicFields = Mapping[str, str]
"""Field to what it says; what is absent has no field."""

TASK_FIELDS = (
    "requirement",
    "lead",
    "responsible",
    "departments",
    "deadline",
    "theme_path",
    "theme",
    "topics",
    "title",
    "seq",
    "cells",
    "progress",
    "corrections",
    "superseded_by",
    "withdrawn",
)
"""Fields of a record, in the order in which their changes are told."""

DOCUMENT_FIELDS = (
    "title",
    "number",
    "issuer",
    "issued_on",
    "addressees",
    "preamble",
    "requirements",
    "closing",
    "attachment",
    "publication_mark",
    "cc",
    "based_on",
    "table",
)
"""Fields of a notice beside its rows."""


_CELLS = {
    "lead": "牵头部门",
    "responsible": "责任单位",
    "requirement": "具体要求",
    "deadline": "完成时限",
}
_STATUSES = {ProgressStatus.DISCLOSED: "已公开落实情况", ProgressStatus.UPDATE: "阶段进展"}


def task_fields(catalogue: Catalogue, document: Document, task: Task) -> PublicFields:
    """What is public of a row; of a withdrawn one only that it was withdrawn."""
    if task.withdrawn is not None:
        return {"withdrawn": f"{task.withdrawn.on.isoformat()} {task.withdrawn.reason}"}
    path = catalogue.theme_path(document, task)
    progress = catalogue.progress_by_task_id.get(task.id, ())
    open_cells = task.open_cells or _told_once(task)
    return _filled(
        {
            "requirement": task.requirement,
            "lead": _offices(task.lead, task.lead_text, is_open="lead" in open_cells),
            "responsible": _offices(
                task.responsible, task.responsible_text, is_open="responsible" in open_cells
            ),
            "departments": "\n".join(_departments(catalogue, document, task)),
            "deadline": _deadline(task.deadline),
            "theme_path": " › ".join(f"{heading.mark or ''}{heading.text}" for heading in path),
            "theme": catalogue.theme_id_of(document, task),
            "topics": "、".join(task.topic_ids),
            "title": task.title,
            "seq": task.seq,
            "cells": _cells(task),
            "progress": "\n".join(map(_progress, progress)),
            "corrections": "\n".join(map(_correction, task.corrections)),
            "superseded_by": task.superseded_by,
        }
    )


def document_fields(document: Document) -> PublicFields:
    """What is public of a notice beside its rows."""
    issued = document.issued_on
    return _filled(
        {
            "title": document.title,
            "number": document.number,
            "issuer": document.issuer,
            "issued_on": None if issued is None else f"{issued.text}（{issued.date.isoformat()}）",
            "addressees": document.addressees,
            "preamble": "\n".join(document.preamble),
            "requirements": "\n".join(_requirements(document)),
            "closing": "\n".join(document.closing),
            "attachment": document.attachment,
            "publication_mark": document.publication_mark,
            "cc": document.cc,
            "based_on": "\n".join(f"{u.number}《{u.title}》" for u in document.based_on),
            "table": "\n".join(
                (document.table.title, *(column.header for column in document.table.columns))
            ),
        }
    )


def published_now(catalogue: Catalogue) -> Iterator[tuple[str, PublicFields]]:
    """Every notice and every row with its public fields."""
    for document in catalogue.documents:
        yield document.id, document_fields(document)
        for task in document.tasks:
            yield task.id, task_fields(catalogue, document, task)


def digest(fields: PublicFields) -> str:
    """A short mark that differs as soon as one field does."""
    text = json.dumps(dict(fields), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _filled(fields: Mapping[str, str | None]) -> PublicFields:
    return {name: text for name, text in fields.items() if text}


def _told_once(task: Task) -> frozenset[str]:
    """Where 等 is told of a row that does not tell which cell has it."""
    return frozenset({"responsible"} if task.open_list else ())


def _offices(names: Iterable[str], printed: str | None, *, is_open: bool) -> str:
    listed = "、".join(names) + ("等" if is_open else "")
    return listed if printed is None or printed == listed else f"{listed}（原文：{printed}）"


def _departments(catalogue: Catalogue, document: Document, task: Task) -> list[str]:
    """Whose pages, files and calendars the row is in: the registry may move a printed name."""
    place_id, names = document.jurisdiction_id, {*task.lead, *task.responsible}
    found = ((name, catalogue.department_named(place_id, name)) for name in names)
    return sorted(f"{name}：{meant.id}" for name, meant in found if meant is not None)


def _deadline(deadline: Deadline) -> str | None:
    if deadline.date is None or deadline.text is None:
        return deadline.text
    return f"{deadline.text}（{deadline.date.isoformat()}）"


def _cells(task: Task) -> str:
    """Which cells are merged and which are empty."""
    merged = (f"{_CELLS[name]}同上栏" for name in task.inherited)
    return "、".join((*merged, *(f"{_CELLS[name]}为空" for name in task.blank)))


def _progress(entry: ProgressEntry) -> str:
    evidence = (f"《{e.title}》{e.publisher} {e.published_on} {e.url}" for e in entry.evidence)
    return " ".join((entry.date.isoformat(), _STATUSES[entry.status], entry.note or "", *evidence))


def _correction(correction: Correction) -> str:
    return f"{correction.on.isoformat()} {correction.field} {correction.was} {correction.reason}"


def _requirements(document: Document) -> Iterator[str]:
    for requirement in document.requirements:
        yield f"{requirement.mark or ''}{requirement.heading}"
        yield from requirement.text
