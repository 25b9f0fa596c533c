"""Joins a row with all that its catalogue says about it, once, for every page that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, partial

from generator.model.catalogue import Catalogue
from generator.model.department import Department
from generator.model.document import Document, Heading
from generator.model.link_sight import LinkSight
from generator.model.progress import ProgressEntry
from generator.model.task import Task
from generator.model.theme import Theme
from generator.model.topic import Topic
from generator.views.status import Status, key_status, status_of
from generator.views.title import title_of


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedOffice:
    """A printed name and who it means."""

    name: str
    """As printed."""
    department: Department | None
    """The registered office or collective, if it is registered."""

    @property
    def shown_name(self) -> str:
        """The name in our own words, where a misprint is put right; records show `name`."""
        if self.department is not None and self.name in self.department.misprints:
            return self.department.name
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One record in its context; knows no language."""

    id: str
    """The record id."""
    document: Document
    """The notice it stands in."""
    task: Task
    """The row itself."""
    row: int
    """Its place in the table, from 1."""
    title: str
    """Its editorial title, or the first clause of its wording."""
    lead: tuple[NamedOffice, ...]
    """Who leads."""
    responsible: tuple[NamedOffice, ...]
    """Who is responsible or supports."""
    theme_path: tuple[Heading, ...]
    """The printed headings above it, topmost first."""
    theme: Theme | None
    """The canonical theme."""
    topics: tuple[Topic, ...]
    """Its topics, in the order of the record."""
    progress: tuple[ProgressEntry, ...]
    """What was published since, oldest first."""
    sights: tuple[tuple[str, LinkSight], ...] = ()
    """When each address of its evidence was last looked at, where that was recorded."""
    status: Status
    """Its neutral status on the day of reference."""
    is_listed: bool
    """Whether lists show it: a withdrawn record keeps nothing but its address."""

    @property
    def status_key(self) -> str:
        """Which phrase words its status."""
        return key_status(self.status, self.progress)


def list_entries(catalogue: Catalogue, as_of: date) -> tuple[Entry, ...]:
    """Every record in the order of document and row."""
    return tuple(
        entry
        for document in catalogue.documents
        for entry in entries_of(document, catalogue, as_of)
    )


def entries_of(document: Document, catalogue: Catalogue, as_of: date) -> Iterator[Entry]:
    """The records of one notice, in the order of its rows."""
    named = cache(partial(_named, catalogue, document.jurisdiction_id))
    for row, task in enumerate(document.tasks, start=1):
        progress = catalogue.progress_by_task_id.get(task.id, ())
        theme_id = catalogue.theme_id_of(document, task)
        yield Entry(
            id=task.id,
            document=document,
            task=task,
            row=row,
            title=title_of(task),
            lead=tuple(map(named, task.lead)),
            responsible=tuple(map(named, task.responsible)),
            theme_path=catalogue.theme_path(document, task),
            theme=None if theme_id is None else catalogue.themes_by_id.get(theme_id),
            topics=tuple(
                catalogue.topics_by_id[topic_id]
                for topic_id in task.topic_ids
                if topic_id in catalogue.topics_by_id
            ),
            progress=progress,
            sights=_sights(catalogue, progress),
            status=status_of(task.deadline, progress, as_of),
            is_listed=task.withdrawn is None,
        )


def _sights(
    catalogue: Catalogue, progress: Iterable[ProgressEntry]
) -> tuple[tuple[str, LinkSight], ...]:
    urls = dict.fromkeys(evidence.url for entry in progress for evidence in entry.evidence)
    return tuple((url, catalogue.links[url]) for url in urls if url in catalogue.links)


def _named(catalogue: Catalogue, place: str, name: str) -> NamedOffice:
    """An office as printed; a notice names few, and each many times."""
    return NamedOffice(name=name, department=catalogue.department_named(place, name))
