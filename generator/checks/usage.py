"""Registry entries that no record uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Protocol

from generator.checks.context import CheckContext, Uses, in_registry
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
    uses = context.uses
    if uses is None:
        uses = tuple(uses_of(document, catalogue) for document in catalogue.documents)
    used = frozenset[str | None]().union(*(one.departments for one in uses))
    if None not in used:
        ids = (e.id for e in catalogue.departments if _is_alone(e, used, context))
        yield from _unused("departments", catalogue.departments, set(ids))
    themes = frozenset[str | None]().union(*(one.themes for one in uses))
    if themes <= catalogue.themes_by_id.keys():
        parents = {theme.parent_id for theme in catalogue.themes}
        yield from _unused(
            "themes", catalogue.themes, catalogue.themes_by_id.keys() - themes - parents
        )
    topics = frozenset[str]().union(*(one.topics for one in uses))
    if topics <= catalogue.topics_by_id.keys():
        yield from _unused("topics", catalogue.topics, catalogue.topics_by_id.keys() - topics)


def uses_of(document: Document, catalogue: Catalogue) -> Uses:
    """What one notice uses; None among them is an office or a theme that is not there."""
    return Uses(
        departments=frozenset(_used_departments(document, catalogue)),
        themes=frozenset(_used_themes(document, catalogue)),
        topics=frozenset(topic for task in document.tasks for topic in task.topic_ids),
    )


def _unused(name: str, entries: Iterable[_WithId], ids: AbstractSet[str]) -> Iterator[Problem]:
    for position, entry in enumerate(entries):
        if entry.id in ids:
            at = in_registry(name, position, "id")
            yield registry_kinds.entry_unused(at, entry_id=entry.id)


def _used_themes(document: Document, catalogue: Catalogue) -> Iterator[str | None]:
    """Of rows with one heading one is asked, unless it names a theme of its own."""
    asked = {(task.heading_key, task.theme_id): task for task in document.tasks}
    return (catalogue.theme_id_of(document, task) for task in asked.values())


def _used_departments(document: Document, catalogue: Catalogue) -> Iterator[str | None]:
    """The ids that printed names lead to; None when a name leads nowhere."""
    cells = frozenset(_printed(document))
    for name in {name for names in cells for name in names}:
        entry = catalogue.department_named(document.jurisdiction_id, name)
        yield None if entry is None else entry.id


def _printed(document: Document) -> Iterator[tuple[str, ...]]:
    """The names of each cell: most cells say what others say."""
    if document.issuer is not None:
        yield (document.issuer,)
    for task in document.tasks:
        yield task.lead
        yield task.responsible


def _is_alone(entry: Department, used: AbstractSet[str | None], context: CheckContext) -> bool:
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
