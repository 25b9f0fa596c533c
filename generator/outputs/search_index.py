"""Lists what the search engine reads: records, then notices, in a fixed order."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from generator.model.document import Document
from generator.outputs.search_ground import SearchGround
from generator.search.indexed_page import IndexedPage, Shown
from generator.views.entry import Entry, NamedOffice
from generator.views.task_row import word_deadline
from generator.views.title import title_of

_SEPARATORS = re.compile(r"[、，；,;\s]")


def list_indexed_pages(
    ground: SearchGround, places: Collection[str] | None = None
) -> tuple[IndexedPage, ...]:
    """What is searched by its text, of all places or of some; equal content gives equal lists."""
    return tuple(_pages(ground, places))


def _pages(ground: SearchGround, places: Collection[str] | None) -> Iterator[IndexedPage]:
    for entry in ground.listed:
        if places is None or entry.document.jurisdiction_id in places:
            yield _record(entry, ground)
    for document in ground.catalogue.documents:
        if places is None or document.jurisdiction_id in places:
            yield _notice(document, ground)


def _record(entry: Entry, ground: SearchGround) -> IndexedPage:
    """The wording comes first: where a term stands in it decides the order of results."""
    task = entry.task
    headings = tuple(heading.text for heading in reversed(entry.theme_path))
    title = () if task.title is None else (task.title,)
    return IndexedPage(
        id=entry.id,
        address=ground.chinese.addresses.task(entry.id),
        blocks=(*title, task.requirement, *headings, *task.lead, *task.responsible),
        beside=tuple(dict.fromkeys(_beside(entry))),
        shown=_shown(entry, headings, ground),
    )


def _beside(entry: Entry) -> Iterator[str]:
    """What printed cells say beside names: 牵头, 配合, 按职责分工负责; and names put right."""
    offices = (*entry.lead, *entry.responsible)
    names = sorted((office.name for office in offices), key=len, reverse=True)
    for cell in _given(entry.task.lead_text, entry.task.responsible_text):
        rest = cell
        for name in names:
            rest = rest.replace(name, "\n")
        yield from filter(None, _SEPARATORS.split(rest))
    yield from (office.shown_name for office in offices if office.shown_name != office.name)
    for progress in entry.progress:
        yield from _given(progress.note)
        for evidence in progress.evidence:
            yield from (evidence.title, evidence.publisher)


def _shown(entry: Entry, headings: Sequence[str], ground: SearchGround) -> Shown:
    """What a result shows; the names of notices and statuses are added in the browser."""
    deadline = entry.task.deadline
    days = {
        f"deadline_{language}": word_deadline(deadline, voice.words, language)
        for language, voice in ground.voices.items()
        if deadline.date is not None
    }
    return {
        "title": title_of(entry.task),
        "row": entry.row,
        "text": entry.task.requirement,
        "headings": headings,
        "lead": _offices(entry.lead),
        "responsible": _offices(entry.responsible),
        "status": entry.status_key,
        **days,
    }


def _offices(offices: Sequence[NamedOffice]) -> list[list[str]]:
    """The printed name, which is shown, and where they differ the one that is meant."""
    return [[o.name] if o.shown_name == o.name else [o.name, o.shown_name] for o in offices]


def _notice(document: Document, ground: SearchGround) -> IndexedPage:
    return IndexedPage(
        id=document.id,
        address=ground.chinese.addresses.document(document.id),
        blocks=(document.title, *_notice_text(document)),
        shown={"title": document.title},
    )


def _notice_text(document: Document) -> Iterator[str]:
    day = None if document.issued_on is None else document.issued_on.text
    yield from _given(document.number, document.issuer, day, document.addressees)
    yield from document.preamble
    for part in document.requirements:
        yield (part.mark or "") + part.heading
        yield from part.text
    yield from document.closing
    yield from _given(document.attachment, document.publication_mark, document.cc)
    for upper in document.based_on:
        yield upper.title
        yield upper.number
    yield document.table.title


def _given(*texts: str | None) -> Iterator[str]:
    return (text for text in texts if text)
