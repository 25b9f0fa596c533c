"""Prints of what pages show: two of them are equal only where the pages would be, too.

What pages share is common: settings, registries and the heads of all notices. A portion of the
site names the records it shows; their prints hold everything else that the content says of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from hashlib import blake2b
from pathlib import Path

from generator.model.catalogue import Catalogue
from generator.model.document import Document
from generator.settings import Settings
from generator.views.entry import Entry

_HEAD = tuple(field.name for field in fields(Document) if field.name != "tasks")

IN_COMMON = frozenset(
    {
        "documents",
        "jurisdictions",
        "departments",
        "themes",
        "topics",
        "documents_by_id",
        "jurisdictions_by_id",
        "departments_by_id",
        "departments_by_name",
        "themes_by_id",
        "topics_by_id",
        "headings",
    }
)
"""Fields of a catalogue that every page may show; of notices without their rows."""

IN_RECORDS = frozenset(
    {
        "progress",
        "progress_by_task_id",
        "changes",
        "changes_by_subject_id",
        "first_published",
        "links",
    }
)
"""Fields that the print of a record takes its own part of."""

NOT_SHOWN = frozenset({"published", "answers"})
"""Fields that no page shows: they are for checks."""

Prints = Mapping[str, bytes]
"""By record id."""


def print_of(*facts: object) -> bytes:
    """Differs whenever one of the facts does: texts, numbers, days, tuples, our frozen classes.

    What has no order of its own, or shows where it lies in memory, must not be given.
    """
    return blake2b(repr(facts).encode(), digest_size=16).digest()


def print_common(catalogue: Catalogue, settings: Settings) -> bytes:
    """What any page may show without naming it; a change of it makes every page anew.

    Where the project lies is shown nowhere, and differs from machine to machine.
    """
    heads = tuple(
        tuple(getattr(document, name) for name in _HEAD) for document in catalogue.documents
    )
    registries = (
        catalogue.jurisdictions,
        catalogue.departments,
        catalogue.themes,
        catalogue.topics,
    )
    moments = tuple(catalogue.first_published.get(d.id) for d in catalogue.documents)
    return print_of(replace(settings, root=Path()), registries, heads, moments)


def print_entries(catalogue: Catalogue, entries: Iterable[Entry]) -> Prints:
    """The row, its place, its progress and all that happened to it or to its notice."""
    told = told_of(catalogue)
    return {entry.id: print_entry(entry, catalogue, told) for entry in entries}


def told_of(catalogue: Catalogue) -> Mapping[str, bytes]:
    """Prints of what happened, by the id of the record or the notice."""
    return {key: print_of(events) for key, events in catalogue.changes_by_subject_id.items()}


def print_entry(entry: Entry, catalogue: Catalogue, told: Mapping[str, bytes]) -> bytes:
    """The print of one record."""
    return print_of(
        entry.document.id,
        entry.row,
        len(entry.document.tasks),
        entry.task,
        entry.progress,
        entry.sights,
        catalogue.first_published.get(entry.id),
        told.get(entry.id),
        told.get(entry.document.id),
    )


def print_list(entries: Iterable[Entry], prints: Prints, *facts: object) -> bytes:
    """The print of a list of records, in its order, and of more that is shown with it."""
    return join_prints([prints[entry.id] for entry in entries], *facts)


def join_prints(prints: Iterable[bytes], *facts: object) -> bytes:
    """The print of several prints, in their order, and of more that is shown with them."""
    digest = blake2b(b"".join(prints), digest_size=16)
    digest.update(print_of(*facts))
    return digest.digest()
