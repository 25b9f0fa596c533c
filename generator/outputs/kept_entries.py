"""Records joined with their context, from one build of a process to the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from generator.model.catalogue import Catalogue
from generator.model.document import Document
from generator.outputs.prints import Prints, print_entry, told_of
from generator.views.entry import Entry, entries_of


@dataclass(frozen=True, slots=True, kw_only=True)
class _Notice:
    """The records of one notice, and what they were joined from."""

    facts: tuple[object, ...]
    entries: tuple[Entry, ...]
    told: tuple[object, ...] = ()
    prints: Prints = field(default_factory=dict)


class KeptEntries:
    """Joins anew only the records of a notice that was saved, or of which more is known.

    A reader gives the same objects for the same bytes (`reading.shelf`), so it is enough to ask
    whether objects are the same.
    """

    __slots__ = ("_common", "_notices")

    def __init__(self) -> None:
        """Nothing is kept yet."""
        self._common: tuple[object, ...] = ()
        self._notices: dict[str, _Notice] = {}

    def join(self, catalogue: Catalogue, as_of: date) -> tuple[tuple[Entry, ...], Prints]:
        """Every record in the order of document and row, and the prints of all."""
        common = (as_of, *_registries(catalogue), *catalogue.links.items())
        if not _are_same(common, self._common):
            self._notices.clear()
        self._common = common
        told = told_of(catalogue)
        kept = {d.id: self._notice(d, catalogue, as_of, told) for d in catalogue.documents}
        self._notices = kept
        prints: dict[str, bytes] = {}
        for notice in kept.values():
            prints.update(notice.prints)
        return tuple(chain.from_iterable(notice.entries for notice in kept.values())), prints

    def _notice(
        self, document: Document, catalogue: Catalogue, as_of: date, told: Prints
    ) -> _Notice:
        facts = (document, *_progress(document, catalogue))
        happened = tuple(
            known.get(subject)
            for subject in (document.id, *(task.id for task in document.tasks))
            for known in (told, catalogue.first_published)
        )
        kept = self._notices.get(document.id)
        is_known = kept is not None and _are_same(kept.facts, facts)
        if kept is not None and is_known and kept.told == happened:
            return kept
        entries = (
            kept.entries
            if kept is not None and is_known
            else tuple(entries_of(document, catalogue, as_of))
        )
        return _Notice(
            facts=facts,
            entries=entries,
            told=happened,
            prints={entry.id: print_entry(entry, catalogue, told) for entry in entries},
        )


def _registries(catalogue: Catalogue) -> Iterable[object]:
    return chain(catalogue.jurisdictions, catalogue.departments, catalogue.themes, catalogue.topics)


def _progress(document: Document, catalogue: Catalogue) -> Iterable[object]:
    known = catalogue.progress_by_task_id
    return chain.from_iterable(known.get(task.id, ()) for task in document.tasks)


def _are_same(ones: Sequence[object], others: Sequence[object]) -> bool:
    """Equal or the very same, in order: what is the same need not be compared."""
    return len(ones) == len(others) and all(
        one is other or (isinstance(one, tuple | date) and one == other)
        for one, other in zip(ones, others, strict=True)
    )
