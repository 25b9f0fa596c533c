"""What a check is given, and how it names a spot in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model.catalogue import Catalogue
from generator.model.document import Document
from generator.model.progress import ProgressEntry
from generator.model.review import REVIEW_STEPS
from generator.problems.likeness import nearest
from generator.problems.problem import Place, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """The entries of registries that one notice uses, by their ids."""

    departments: frozenset[str | None]
    """Offices and collectives; None for a name that leads nowhere."""
    themes: frozenset[str | None]
    """Themes; None for a row without one."""
    topics: frozenset[str]
    """Topics, as they are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckContext:
    """The content to check and the day it is checked on."""

    catalogue: Catalogue
    """Every record that could be read."""
    as_of: date
    """Today, as the run sees it."""
    unread: frozenset[str]
    """Kinds of files that gave no record; references to them are not judged (one cause, once)."""
    review_required: bool = False
    """A notice without a recorded review is not published."""
    review_steps: tuple[str, ...] = REVIEW_STEPS
    """The reviews that a release takes."""
    uses: tuple[Uses, ...] | None = None
    """What each notice uses, where that is known already."""


Check = Callable[[CheckContext], Iterable[Problem]]


def in_document(document: Document, *keys: str | int, offset: int = 0) -> Place:
    """A spot in the file of a notice."""
    return Place(path=document.path, keys=keys, offset=offset)


def in_row(document: Document, row: int, *keys: str | int, offset: int = 0) -> Place:
    """A spot in a row of a notice; rows count from 0."""
    return Place(path=document.path, keys=("tasks", row, *keys), offset=offset)


def in_registry(name: str, position: int, *keys: str | int) -> Place:
    """A spot in a registry; entries count from 0."""
    return Place(path=f"content/registry/{name}.yml", keys=(name, position, *keys))


def in_progress(entry: ProgressEntry, *keys: str | int) -> Place:
    """A spot in a progress file."""
    return Place(path=entry.path, keys=("progress", entry.position, *keys))


def first_of_each(found: Iterable[tuple[str, Place]]) -> Iterator[tuple[str, Place, int]]:
    """Each value once, where it first stands, and how often: a missing entry is one cause."""
    places: dict[str, list[Place]] = {}
    for value, place in found:
        places.setdefault(value, []).append(place)
    for value, where in places.items():
        yield value, where[0], len(where)


def nearest_record(record_id: str, catalogue: Catalogue) -> str | None:
    """The same row of the notice that was meant, else its nearest; all notices take too long."""
    stem, _, row = record_id.rpartition("-")
    document = catalogue.documents_by_id.get(nearest(stem, catalogue.documents_by_id) or "")
    if document is None:
        return None
    rows = [task.id for task in document.tasks]
    same_row = f"{document.id}-{row}"
    return same_row if same_row in rows else nearest(record_id, rows)
