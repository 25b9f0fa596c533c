"""Themes, topics and successors that rows name exist."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import CheckContext, in_row, nearest
from generator.model.document import Document
from generator.model.task import Task
from generator.problems.kinds import reference_kinds, row_kinds
from generator.problems.problem import Problem


def check_references(context: CheckContext) -> Iterator[Problem]:
    """Every row."""
    ids = frozenset(task.id for _, task in context.catalogue.rows())
    for document in context.catalogue.documents:
        for row, task in enumerate(document.tasks):
            yield from _themes(context, document, row, task)
            yield from _topics(context, document, row, task)
            later = task.superseded_by
            if later is not None and (later not in ids or later == task.id):
                at = in_row(document, row, "superseded_by")
                yield row_kinds.withdrawn_twice_told(at, task_id=later)


def _themes(context: CheckContext, document: Document, row: int, task: Task) -> Iterator[Problem]:
    known = context.catalogue.themes_by_id
    if task.theme_id is None or task.theme_id in known or "themes" in context.unread:
        return
    at = in_row(document, row, "theme")
    near = nearest(task.theme_id, known)
    yield reference_kinds.unknown_theme(at, value=task.theme_id, near=near)


def _topics(context: CheckContext, document: Document, row: int, task: Task) -> Iterator[Problem]:
    known = context.catalogue.topics_by_id
    if "topics" in context.unread:
        return
    for index, topic_id in enumerate(task.topic_ids):
        if topic_id not in known:
            at = in_row(document, row, "topics", index)
            near = nearest(topic_id, known)
            yield reference_kinds.unknown_topic(at, value=topic_id, near=near)
