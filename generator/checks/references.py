"""Themes, topics and successors that rows name exist."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import CheckContext, first_of_each, in_row
from generator.model.document import Document
from generator.problems.kinds import reference_kinds, row_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Problem


def check_references(context: CheckContext) -> Iterator[Problem]:
    """Themes and topics of every row."""
    for document in context.catalogue.documents:
        yield from _themes(context, document)
        yield from _topics(context, document)


def check_successors(context: CheckContext) -> Iterator[Problem]:
    """Rows that say which row took their place, in this notice or in another."""
    replaced = [
        (document, row, task.id, task.superseded_by)
        for document in context.catalogue.documents
        for row, task in enumerate(document.tasks)
        if task.superseded_by is not None
    ]
    ids = frozenset(task.id for _, task in context.catalogue.rows()) if replaced else frozenset()
    for document, row, task_id, later in replaced:
        if later not in ids and "document" in context.unread:
            continue
        if later not in ids or later == task_id:
            at = in_row(document, row, "superseded_by")
            yield row_kinds.withdrawn_twice_told(at, task_id=later)


def _themes(context: CheckContext, document: Document) -> Iterator[Problem]:
    known = context.catalogue.themes_by_id
    if "themes" in context.unread:
        return
    wrong = (
        (task.theme_id, in_row(document, row, "theme"))
        for row, task in enumerate(document.tasks)
        if task.theme_id is not None and task.theme_id not in known
    )
    for value, at, times in first_of_each(wrong):
        near = nearest(value, known)
        yield reference_kinds.unknown_theme(at, value=value, near=near, times=times)


def _topics(context: CheckContext, document: Document) -> Iterator[Problem]:
    known = context.catalogue.topics_by_id
    if "topics" in context.unread:
        return
    wrong = (
        (topic_id, in_row(document, row, "topics", index))
        for row, task in enumerate(document.tasks)
        for index, topic_id in enumerate(task.topic_ids)
        if topic_id not in known
    )
    for value, at, times in first_of_each(wrong):
        near = nearest(value, known)
        yield reference_kinds.unknown_topic(at, value=value, near=near, times=times)
