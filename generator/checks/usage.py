"""Registry entries that no record uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Protocol

from generator.checks.context import CheckContext, in_registry
from generator.model.catalogue import Catalogue
from generator.model.department import Department
from generator.model.document import Document
from generator.problems.kinds import registry_kinds
from generator.problems.problem import Problem


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


def check_usage(context: CheckContext) -> Iterator[Problem]:
    """Offices, themes and topics; not judged while a notice could not be read.

    Nor while a record names an entry that is not there: most often it means one that seems unused.
    """
    if context.unread or not context.catalogue.documents:
        return
    catalogue = context.catalogue
    used = _used_departments(context)
    if used is not None:
        ids = (e.id for e in catalogue.departments if _is_alone(e, used, context))
        yield from _unused("departments", catalogue.departments, set(ids))
    themes = _used_themes(catalogue)
    if themes <= catalogue.themes_by_id.keys():
        parents = {theme.parent_id for theme in catalogue.themes}
        yield from _unused(
            "themes", catalogue.themes, catalogue.themes_by_id.keys() - themes - parents
        )
    topics = {topic for _, task in catalogue.rows() for topic in task.topic_ids}
    if topics <= catalogue.topics_by_id.keys():
        yield from _unused("topics", catalogue.topics, catalogue.topics_by_id.keys() - topics)


def _unused(name: str, entries: Iterable[_WithId], ids: AbstractSet[str]) -> Iterator[Problem]:
    for position, entry in enumerate(entries):
        if entry.id in ids:
            at = in_registry(name, position, "id")
            yield registry_kinds.entry_unused(at, entry_id=entry.id)


def _used_themes(catalogue: Catalogue) -> set[str | None]:
    """Of rows with one heading one is asked, unless it names a theme of its own."""
    asked = {
        (document.id, task.heading_key, task.theme_id): (document, task)
        for document, task in catalogue.rows()
    }
    return {catalogue.theme_id_of(*row) for row in asked.values()}


def _used_departments(context: CheckContext) -> set[str] | None:
    """The ids that printed names lead to; None when a name leads nowhere."""
    named = context.catalogue.department_named
    cells = {
        (document.jurisdiction_id, names)
        for document in context.catalogue.documents
        for names in _printed(document)
    }
    pairs = {(place, name) for place, names in cells for name in names}
    found = {entry.id if entry else None for entry in (named(*pair) for pair in pairs)}
    return None if None in found else {entry_id for entry_id in found if entry_id is not None}


def _printed(document: Document) -> Iterator[tuple[str, ...]]:
    """The names of each cell: most cells say what others say."""
    if document.issuer is not None:
        yield (document.issuer,)
    for task in document.tasks:
        yield task.lead
        yield task.responsible


def _is_alone(entry: Department, used: set[str], context: CheckContext) -> bool:
    """Members of a used collective, and successors of a used office, have pages too.

    Of an office whose name another one claims as well it is not known whether it is used.
    """
    if entry.id in used:
        return False
    named = context.catalogue.departments_by_name
    shares = any(named[entry.jurisdiction_id, name] is not entry for name in entry.printed_names)
    return not shares and not any(
        entry.id in other.member_ids or other.successor_id == entry.id
        for other in context.catalogue.departments
        if other.id in used
    )
