"""Everything that happened, latest first: changes of records, and the days of notices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind
from generator.model.document import Document
from generator.views.entry import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsItem:
    """One thing that happened on a day."""

    id: str
    """Permanent: the id of the event, or of the notice with -issued."""
    on: date
    """The day."""
    document: Document
    """The notice it is about, or that its record stands in."""
    entry: Entry | None = None
    """The record it is about; none where it is about the whole notice."""
    event: ChangeEvent | None = None
    """The recorded change; none for the day of issue that a notice bears itself."""

    @property
    def at(self) -> str | None:
        """The hour in China, if it was recorded."""
        return None if self.event is None else self.event.at

    @property
    def moment(self) -> str:
        """The day, with its hour where that is known: 2024-01-02 10:30."""
        return self.on.isoformat() if self.event is None else self.event.moment

    @property
    def order(self) -> tuple[date, str, str]:
        """Sorts by day and hour; an event without an hour stands at the start of its day."""
        return (self.on, self.at or "", self.id)

    @property
    def kind(self) -> ChangeKind | None:
        """What the recorded change is."""
        return None if self.event is None else self.event.kind


def list_news(catalogue: Catalogue, entries: Iterable[Entry]) -> tuple[NewsItem, ...]:
    """All of it, latest first.

    The days of issue stand in it because they are printed, so that there is something to follow
    before the first change; the day on which this site published a notice is never guessed.
    """
    entries_by_id = {entry.id: entry for entry in entries}
    items = (*_issued(catalogue), *_changed(catalogue, entries_by_id))
    return tuple(sorted(items, key=lambda item: item.order, reverse=True))


def news_of(
    entries: Iterable[Entry], known: Mapping[str, Sequence[NewsItem]]
) -> tuple[NewsItem, ...]:
    """The news of some records and of the notices they stand in, latest first."""
    subjects: dict[str, None] = {}
    for entry in entries:
        subjects[entry.document.id] = None
        subjects[entry.id] = None
    found = [item for subject in subjects for item in known.get(subject, ())]
    return tuple(sorted(found, key=lambda item: item.order, reverse=True))


def news_of_record(entry: Entry, known: Mapping[str, Sequence[NewsItem]]) -> tuple[NewsItem, ...]:
    """What happened to one record; it was first published with its notice, or later by itself."""
    own = known.get(entry.id, ())
    if any(item.kind is ChangeKind.PUBLISHED for item in own):
        return tuple(own)
    of_notice = known.get(entry.document.id, ())
    return (*own, *(item for item in of_notice if item.kind is ChangeKind.PUBLISHED))


def by_subject(news: Iterable[NewsItem]) -> dict[str, list[NewsItem]]:
    """News by the record, else by the notice."""
    found: dict[str, list[NewsItem]] = {}
    for item in news:
        subject = item.document.id if item.entry is None else item.entry.id
        found.setdefault(subject, []).append(item)
    return found


def _issued(catalogue: Catalogue) -> Iterator[NewsItem]:
    for document in catalogue.documents:
        if document.issued_on is not None:
            day = document.issued_on.date
            yield NewsItem(id=f"{document.id}-issued", on=day, document=document)


def _changed(catalogue: Catalogue, entries: dict[str, Entry]) -> Iterator[NewsItem]:
    for event in catalogue.changes:
        entry = entries.get(event.subject_id)
        if entry is not None:
            if entry.is_listed or _is_last_word(event, catalogue):
                yield NewsItem(
                    id=event.id, on=event.on, document=entry.document, entry=entry, event=event
                )
        elif (document := catalogue.documents_by_id.get(event.subject_id)) is not None:
            yield NewsItem(id=event.id, on=event.on, document=document, event=event)


def _is_last_word(event: ChangeEvent, catalogue: Catalogue) -> bool:
    """Of a withdrawn record only its withdrawal is told: the rest says what it said (R-049)."""
    events = catalogue.changes_by_subject_id[event.subject_id]
    return event.kind is ChangeKind.WITHDRAWN and event is events[-1]
