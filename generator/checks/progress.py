"""Progress entries lead to a row, rest on evidence, and stay neutral."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.checks.context import CheckContext, in_progress, nearest_record
from generator.model.document import Document
from generator.model.progress import ProgressEntry, ProgressStatus
from generator.problems.kinds import progress_kinds, reference_kinds
from generator.problems.problem import Problem

_QUOTED = re.compile(r"[“《][^”》]*[”》]")
_JUDGING = re.compile(r"逾期|未完成|超期|拖延|落实不力|未落实|不作为")


def check_progress(context: CheckContext) -> Iterator[Problem]:
    """Every entry of every progress file."""
    documents = {task.id: document for document, task in context.catalogue.rows()}
    for entry in context.catalogue.progress:
        if "document" not in context.unread and entry.task_id not in documents:
            at = in_progress(entry, "task")
            near = nearest_record(entry.task_id, context.catalogue)
            yield reference_kinds.unknown_task(at, value=entry.task_id, near=near)
        yield from _evidence(entry)
        yield from _dates(context, entry, documents.get(entry.task_id))
        found = _JUDGING.search(_QUOTED.sub("", entry.note or ""))
        if found:
            yield progress_kinds.judging_word(in_progress(entry, "note"), word=found[0])


def _evidence(entry: ProgressEntry) -> Iterator[Problem]:
    if entry.evidence:
        return
    if entry.status is ProgressStatus.DISCLOSED:
        yield progress_kinds.evidence_missing(in_progress(entry, "status"))
    elif entry.note is None:
        yield progress_kinds.progress_empty(in_progress(entry))


def _dates(
    context: CheckContext, entry: ProgressEntry, document: Document | None
) -> Iterator[Problem]:
    dated: list[tuple[date, tuple[str | int, ...]]] = [(entry.date, ("date",))]
    for index, piece in enumerate(entry.evidence):
        dated.append((piece.published_on, ("evidence", index, "published_on")))
    as_of = context.as_of
    for day, keys in dated:
        if day > as_of:
            yield progress_kinds.date_in_future(
                in_progress(entry, *keys), value=day.isoformat(), as_of=as_of.isoformat()
            )
    issued = document.issued_on if document else None
    if issued is not None and entry.date < issued.date:
        yield progress_kinds.progress_before_issue(
            in_progress(entry, "date"), value=entry.date.isoformat(), issued=issued.date.isoformat()
        )
