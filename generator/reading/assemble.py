"""Turns everything that was parsed into one frozen Catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent
from generator.model.department import Department
from generator.model.document import Document, Heading
from generator.model.jurisdiction import Jurisdiction
from generator.model.link_sight import LinkSight
from generator.model.office_answer import OfficeAnswer
from generator.model.progress import ProgressEntry
from generator.model.theme import Theme
from generator.model.topic import Topic
from generator.problems.likeness import nearest
from generator.reading.publication_lock import PublicationLock


@dataclass(slots=True)
class Gathered:
    """All parsed records, before they are looked up by id."""

    documents: list[Document] = field(default_factory=list)
    jurisdictions: list[Jurisdiction] = field(default_factory=list)
    departments: list[Department] = field(default_factory=list)
    themes: list[Theme] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    progress: list[ProgressEntry] = field(default_factory=list)
    changes: list[ChangeEvent] = field(default_factory=list)
    answers: list[OfficeAnswer] = field(default_factory=list)
    lock: PublicationLock = field(default_factory=PublicationLock)
    links: Mapping[str, LinkSight] = field(default_factory=dict)

    def id_called(self, registry: str, name: str) -> str | None:
        """The id of the place, theme or topic that people call so; the first of several."""
        called: dict[str, str] = {}
        if registry == "jurisdictions":
            places = self.jurisdictions
            called = {known: e.id for e in reversed(places) for known in (*e.names, e.name)}
        elif registry == "themes":
            called = {theme.name: theme.id for theme in reversed(self.themes)}
        elif registry == "topics":
            topics = reversed(self.topics)
            called = {known: e.id for e in topics for known in (*e.words, e.name)}
        near = name if name in called else nearest(name, tuple(called))
        return called[near] if near else None


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


Entry = TypeVar("Entry", bound=_WithId)


def assemble(gathered: Gathered) -> Catalogue:
    """Look everything up by id; of two with one id the first counts (a check reports it)."""
    documents = tuple(sorted(gathered.documents, key=lambda document: document.id))
    progress = tuple(sorted(gathered.progress, key=lambda e: (e.task_id, e.date, e.path)))
    changes = tuple(sorted(gathered.changes, key=lambda e: (e.on, e.path, e.position)))
    return Catalogue(
        documents=documents,
        jurisdictions=tuple(gathered.jurisdictions),
        departments=tuple(gathered.departments),
        themes=tuple(gathered.themes),
        topics=tuple(gathered.topics),
        progress=progress,
        changes=changes,
        documents_by_id=_by_id(documents),
        jurisdictions_by_id=_by_id(gathered.jurisdictions),
        departments_by_id=_by_id(gathered.departments),
        departments_by_name=_by_name(gathered.departments),
        themes_by_id=_by_id(gathered.themes),
        topics_by_id=_by_id(gathered.topics),
        headings=_headings(documents),
        progress_by_task_id=_by_task_id(progress),
        changes_by_subject_id=_by_subject_id(changes),
        published=gathered.lock.records,
        first_published=gathered.lock.first,
        links=gathered.links,
        answers=tuple(gathered.answers),
    )


def _by_id(entries: Iterable[Entry]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for entry in entries:
        found.setdefault(entry.id, entry)
    return found


def _by_name(departments: Iterable[Department]) -> dict[tuple[str, str], Department]:
    found: dict[tuple[str, str], Department] = {}
    for department in departments:
        for name in department.printed_names:
            found.setdefault((department.jurisdiction_id, name), department)
    return found


def _headings(documents: Iterable[Document]) -> dict[tuple[str, str], Heading]:
    """The first of two with one key: so a heading always stands below the one it names."""
    found: dict[tuple[str, str], Heading] = {}
    for document in documents:
        for heading in document.headings:
            found.setdefault((document.id, heading.key), heading)
    return found


def _by_task_id(progress: Iterable[ProgressEntry]) -> dict[str, tuple[ProgressEntry, ...]]:
    found: dict[str, tuple[ProgressEntry, ...]] = {}
    for entry in progress:
        found[entry.task_id] = (*found.get(entry.task_id, ()), entry)
    return found


def _by_subject_id(changes: Iterable[ChangeEvent]) -> dict[str, tuple[ChangeEvent, ...]]:
    found: dict[str, tuple[ChangeEvent, ...]] = {}
    for event in changes:
        found[event.subject_id] = (*found.get(event.subject_id, ()), event)
    return found
