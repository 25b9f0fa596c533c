"""Turns everything that was parsed into one frozen Catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from generator.model.catalogue import Catalogue
from generator.model.department import Department
from generator.model.document import Document
from generator.model.jurisdiction import Jurisdiction
from generator.model.progress import ProgressEntry
from generator.model.theme import Theme
from generator.model.topic import Topic


@dataclass(slots=True)
class Gathered:
    """All parsed records, before they are looked up by id."""

    documents: list[Document] = field(default_factory=list)
    jurisdictions: list[Jurisdiction] = field(default_factory=list)
    departments: list[Department] = field(default_factory=list)
    themes: list[Theme] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    progress: list[ProgressEntry] = field(default_factory=list)


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


Entry = TypeVar("Entry", bound=_WithId)


def assemble(gathered: Gathered) -> Catalogue:
    """Look everything up by id; of two with one id the first counts (a check reports it)."""
    documents = tuple(sorted(gathered.documents, key=lambda document: document.id))
    progress = tuple(sorted(gathered.progress, key=lambda e: (e.task_id, e.date, e.path)))
    return Catalogue(
        documents=documents,
        jurisdictions=tuple(gathered.jurisdictions),
        departments=tuple(gathered.departments),
        themes=tuple(gathered.themes),
        topics=tuple(gathered.topics),
        progress=progress,
        documents_by_id=_by_id(documents),
        jurisdictions_by_id=_by_id(gathered.jurisdictions),
        departments_by_id=_by_id(gathered.departments),
        departments_by_name=_by_name(gathered.departments),
        themes_by_id=_by_id(gathered.themes),
        topics_by_id=_by_id(gathered.topics),
        headings={(d.id, h.key): h for d in documents for h in d.headings},
        progress_by_task_id=_by_task_id(progress),
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


def _by_task_id(progress: Iterable[ProgressEntry]) -> dict[str, tuple[ProgressEntry, ...]]:
    found: dict[str, tuple[ProgressEntry, ...]] = {}
    for entry in progress:
        found[entry.task_id] = (*found.get(entry.task_id, ()), entry)
    return found
