"""Turns a record into plain data: the interface that other programs rely on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from generator.model.progress import Evidence, ProgressEntry
from generator.outputs.prints import print_list
from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.rendering.page import Artifact
from generator.settings import Settings
from generator.views.addresses import Addresses, data_twin
from generator.views.entry import Entry, NamedOffice
from generator.views.groups import Group, by_document
from generator.views.printed_cell import absent_fields

TaskData = dict[str, Any]
"""One record as JSON knows it."""


def produce_task_twins(publication: Publication) -> Iterator[Artifact]:
    """Beside the page of every record the same as data (R-109)."""
    for group in by_document(publication.entries):
        yield from publication.keeping.portion(
            f"data/of/{group.key}",
            print_list(group.entries, publication.prints),
            partial(_twins, group, publication),
        )


def _twins(group: Group, publication: Publication) -> Iterator[Artifact]:
    for entry in group.entries:
        yield from publication.keeping.portion(
            f"data/{entry.id}",
            publication.prints[entry.id],
            partial(_twin, entry, publication.settings),
        )


def _twin(entry: Entry, settings: Settings) -> Iterator[Artifact]:
    yield Artifact(path=data_twin(entry.id)[1:], content=_json(task_data(entry, settings)))


def task_data(entry: Entry, settings: Settings) -> TaskData:
    """One record; of a withdrawn one only that it was withdrawn."""
    task = entry.task
    head = {"id": entry.id, "document": entry.document.id, "row": entry.row}
    url = absolute(settings, Addresses(language="zh").task(entry.id))
    if task.withdrawn is not None:
        withdrawn = {"date": task.withdrawn.on.isoformat(), "reason": task.withdrawn.reason}
        return {**head, "withdrawn": withdrawn, "url": url}
    return {
        **head,
        "seq": task.seq,
        "theme_path": [heading.text for heading in entry.theme_path],
        "theme": None if entry.theme is None else entry.theme.id,
        "topics": list(task.topic_ids),
        "lead": _offices(entry.lead),
        "responsible": _offices(entry.responsible),
        "open_list": task.open_list,
        "requirement": task.requirement,
        "deadline": {
            "kind": task.deadline.kind.value,
            "date": None if task.deadline.date is None else task.deadline.date.isoformat(),
            "text": task.deadline.text,
        },
        "inherited": list(task.inherited),
        "absent": list(absent_fields(entry.document)),
        "status": entry.status.value,
        "as_of": settings.as_of.isoformat(),
        "progress": [_progress(progress) for progress in entry.progress],
        "url": url,
    }


def _json(data: TaskData) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _offices(offices: Sequence[NamedOffice]) -> list[TaskData]:
    return [
        {"name": o.name, "department": None if o.department is None else o.department.id}
        for o in offices
    ]


def _progress(progress: ProgressEntry) -> TaskData:
    return {
        "date": progress.date.isoformat(),
        "status": progress.status.value,
        "note": progress.note,
        "evidence": [_evidence(evidence) for evidence in progress.evidence],
    }


def _evidence(evidence: Evidence) -> TaskData:
    return {
        "title": evidence.title,
        "url": evidence.url,
        "publisher": evidence.publisher,
        "published_on": evidence.published_on.isoformat(),
    }
