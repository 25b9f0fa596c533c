"""Turns all notices into the directory with its four columns (R-037)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.model.deadline import DeadlineKind
from generator.model.document import ColumnField, Document
from generator.views.label import name_label
from generator.views.source import shown_issue_date
from generator.views.voice import Voice
from generator.views.wording.phrases import word_count


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """One notice in the directory."""

    index: str
    """Its number as printed, or the words that it has none."""
    index_lang: str
    """The lang attribute of the number."""
    id: str
    """Its id on this site."""
    title: str
    """Its title as printed."""
    title_lang: str
    """The lang attribute of the title."""
    address: str
    """Its page."""
    summary: str
    """Place, year, how many tasks, how many with a deadline."""
    day: str
    """Its day of issue, or the words that it has none."""
    day_iso: str
    """The day for machines; may be empty."""


def view_document_index(catalogue: Catalogue, voice: Voice) -> tuple[DocumentLine, ...]:
    """All notices, the latest year first."""
    ordered = sorted(catalogue.documents, key=lambda document: (-document.year, document.id))
    return tuple(_line(document, catalogue, voice) for document in ordered)


def _line(document: Document, catalogue: Catalogue, voice: Voice) -> DocumentLine:
    unstated = voice.words["not_stated"]
    issued_on = document.issued_on
    return DocumentLine(
        index=document.number or unstated,
        index_lang=voice.official_lang if document.number else "",
        id=document.id,
        title=document.title,
        title_lang=voice.official_lang,
        address=voice.addresses.document(document.id),
        summary=_summary(document, catalogue, voice),
        day=unstated if issued_on is None else shown_issue_date(document, voice),
        day_iso="" if issued_on is None else issued_on.date.isoformat(),
    )


def _summary(document: Document, catalogue: Catalogue, voice: Voice) -> str:
    words = voice.words
    place = catalogue.jurisdictions_by_id.get(document.jurisdiction_id)
    name = "" if place is None else name_label(place.name, place.english, voice.language).text
    return words["documents_summary_text"].format(
        place=name or document.jurisdiction_id,
        year=document.year,
        count=word_count(words, "tasks", len(document.tasks)),
        deadlines=_word_deadlines(document, voice),
    )


def _word_deadlines(document: Document, voice: Voice) -> str:
    if not document.table.has(ColumnField.DEADLINE):
        return voice.words["documents_no_deadlines"]
    # Counted as on the home page: 长期坚持 is a time limit, but names no day.
    counts = Counter(task.deadline.kind for task in document.tasks)
    ongoing = counts[DeadlineKind.ONGOING]
    dated = sum(task.deadline.date is not None for task in document.tasks)
    form = "documents_deadlines_ongoing" if ongoing else "documents_deadlines"
    return voice.words[form].format(dated=dated, ongoing=ongoing)
