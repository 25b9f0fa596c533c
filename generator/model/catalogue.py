"""Everything that was read, frozen and looked up by id or by printed name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.change import ChangeEvent, ChangeKind
from generator.model.department import Department
from generator.model.document import Document, Heading
from generator.model.jurisdiction import Jurisdiction
from generator.model.link_sight import LinkSight
from generator.model.office_answer import OfficeAnswer
from generator.model.progress import ProgressEntry
from generator.model.task import Task
from generator.model.theme import Theme
from generator.model.topic import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The whole content; sequences are in their canonical order."""

    documents: tuple[Document, ...]
    jurisdictions: tuple[Jurisdiction, ...]
    departments: tuple[Department, ...]
    themes: tuple[Theme, ...]
    topics: tuple[Topic, ...]
    progress: tuple[ProgressEntry, ...]
    changes: tuple[ChangeEvent, ...]
    """What happened to published records, oldest first."""
    documents_by_id: Mapping[str, Document]
    jurisdictions_by_id: Mapping[str, Jurisdiction]
    departments_by_id: Mapping[str, Department]
    departments_by_name: Mapping[tuple[str, str], Department]
    """By jurisdiction id and printed name."""
    themes_by_id: Mapping[str, Theme]
    topics_by_id: Mapping[str, Topic]
    headings: Mapping[tuple[str, str], Heading]
    """By document id and heading key."""
    progress_by_task_id: Mapping[str, tuple[ProgressEntry, ...]]
    changes_by_subject_id: Mapping[str, tuple[ChangeEvent, ...]]
    """By the id of a record or a notice."""
    published: Mapping[str, str]
    """What was published last: the id of a record or a notice to the digest of its fields."""
    first_published: Mapping[str, str]
    """The recorded moment of first publication, by the id of what has its own: it never moves."""

    links: Mapping[str, LinkSight] = field(default_factory=dict)
    """By address of evidence: when somebody last looked, and what was there."""
    answers: tuple[OfficeAnswer, ...] = ()
    """What the office answers in the self-check; nothing of it is on the site."""

    def rows(self) -> Iterator[tuple[Document, Task]]:
        """Every row with its document, in order of document and row."""
        for document in self.documents:
            for task in document.tasks:
                yield document, task

    def first_publication(self, subject_id: str) -> ChangeEvent | None:
        """The recorded first publication of this very record or notice."""
        events = self.changes_by_subject_id.get(subject_id, ())
        return next((event for event in events if event.kind is ChangeKind.PUBLISHED), None)

    def published_by(self, document_id: str, task_id: str) -> ChangeEvent | None:
        """When a record was first published: by itself, else with its notice."""
        return self.first_publication(task_id) or self.first_publication(document_id)

    def lineage(self, jurisdiction_id: str) -> tuple[str, ...]:
        """A place and those above it, nearest first."""
        found: list[str] = []
        current: str | None = jurisdiction_id
        while current is not None and current not in found:
            found.append(current)
            place = self.jurisdictions_by_id.get(current)
            current = place.parent_id if place else None
        return tuple(found)

    def department_named(self, jurisdiction_id: str, name: str) -> Department | None:
        """Who a printed name in a document of this place means."""
        named = self.departments_by_name
        own = named.get((jurisdiction_id, name))
        if own is not None:
            return own
        for place_id in self.lineage(jurisdiction_id)[1:]:
            found = named.get((place_id, name))
            if found is not None:
                return found
        return None

    def heading_of(self, document: Document, task: Task) -> Heading | None:
        """The heading a row stands under."""
        return self.headings.get((document.id, task.heading_key))

    def theme_path(self, document: Document, task: Task) -> tuple[Heading, ...]:
        """The headings above a row, topmost first, in the document's own words."""
        path: list[Heading] = []
        heading = self.heading_of(document, task)
        while heading is not None:
            path.append(heading)
            above = heading.parent_key
            heading = None if above is None else self.headings.get((document.id, above))
        return tuple(reversed(path))

    def theme_id_of(self, document: Document, task: Task) -> str | None:
        """The canonical theme: the row's own, else its heading's."""
        if task.theme_id is not None:
            return task.theme_id
        return next(
            (h.theme_id for h in reversed(self.theme_path(document, task)) if h.theme_id), None
        )
