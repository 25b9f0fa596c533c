"""Links of hand-written pages lead to something that is there, found without building the site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.checks.context import nearest_record
from generator.model.catalogue import Catalogue
from generator.model.page_link import PageLink
from generator.problems.kinds import reference_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Problem

_FILES = {
    "task": "document",
    "document": "document",
    "department": "departments",
    "theme": "themes",
    "topic": "topics",
}
"""Which kind of file knows the ids; where one was not read, its links are not judged."""


def check_page_links(
    catalogue: Catalogue, links: Iterable[PageLink], unread: frozenset[str]
) -> Iterator[Problem]:
    """Every link whose id nothing has."""
    links = tuple(links)
    if not links:
        return
    known: Mapping[str, Iterable[str]] = {
        "task": frozenset(task.id for _, task in catalogue.rows()),
        "document": catalogue.documents_by_id,
        "department": catalogue.departments_by_id,
        "theme": catalogue.themes_by_id,
        "topic": catalogue.topics_by_id,
    }
    for link in links:
        if _FILES[link.kind] in unread or link.target in known[link.kind]:
            continue
        near = (
            nearest_record(link.target, catalogue)
            if link.kind == "task"
            else nearest(link.target, known[link.kind])
        )
        yield reference_kinds.page_link_unknown(
            link.place, kind=link.kind, value=link.target, near=near
        )
