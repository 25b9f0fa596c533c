"""Registry entries that no record uses."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import CheckContext, in_registry
from generator.model.department import Department
from generator.model.document import Document
from generator.problems.kinds import registry_kinds
from generator.problems.problem import Problem


def check_usage(context: CheckContext) -> Iterator[Problem]:
    """Offices, themes and topics; not judged while a notice could not be read."""
    if context.unread or not context.catalogue.documents:
        return
    catalogue = context.catalogue
    used = _used_departments(context)
    for position, entry in enumerate(catalogue.departments):
        if entry.id not in used and not _is_part_of_used(entry, used, context):
            at = in_registry("departments", position, "id")
            yield registry_kinds.entry_unused(at, entry_id=entry.id)
    themes = {catalogue.theme_id_of(document, task) for document, task in catalogue.rows()}
    parents = {theme.parent_id for theme in catalogue.themes}
    for position, theme in enumerate(catalogue.themes):
        if theme.id not in themes and theme.id not in parents:
            at = in_registry("themes", position, "id")
            yield registry_kinds.entry_unused(at, entry_id=theme.id)
    topics = {topic for _, task in catalogue.rows() for topic in task.topic_ids}
    for position, topic in enumerate(catalogue.topics):
        if topic.id not in topics:
            at = in_registry("topics", position, "id")
            yield registry_kinds.entry_unused(at, entry_id=topic.id)


def _used_departments(context: CheckContext) -> set[str]:
    named = context.catalogue.department_named
    pairs = {
        (document.jurisdiction_id, name)
        for document in context.catalogue.documents
        for name in _printed(document)
    }
    found = (named(*pair) for pair in pairs)
    return {entry.id for entry in found if entry is not None}


def _printed(document: Document) -> Iterator[str]:
    if document.issuer is not None:
        yield document.issuer
    for task in document.tasks:
        yield from task.lead
        yield from task.responsible


def _is_part_of_used(entry: Department, used: set[str], context: CheckContext) -> bool:
    """Members of a used collective, and successors of a used office, have pages too."""
    return any(
        entry.id in other.member_ids or other.successor_id == entry.id
        for other in context.catalogue.departments
        if other.id in used
    )
