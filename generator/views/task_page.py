"""Turns a record into all that its page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.model.catalogue import Catalogue
from generator.views.days import word_day
from generator.views.entry import Entry
from generator.views.fact import FactView
from generator.views.glossary.explained import TermNote, note_terms
from generator.views.label import LinkLabel
from generator.views.offices import OfficeFacts
from generator.views.position import PositionView, view_position
from generator.views.progress_list import ProgressView, view_progress
from generator.views.related import Neighbours
from generator.views.related_lists import RelatedView, view_related
from generator.views.source import source_link, word_citation, word_issue_date, word_row
from generator.views.task_changes import ChangesView, view_changes
from generator.views.task_facts import view_facts
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskTitle:
    """The title of a record, its own in the whole site."""

    text: str
    """Official wording."""
    lang: str
    """The lang attribute of the official wording."""
    suffix: str
    """Where it stands, with the space and the brackets before and around it."""

    @property
    def whole(self) -> str:
        """What the head of the page says; the first heading has the same text."""
        return self.text + self.suffix


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPageView:
    """The page of one record."""

    title: TaskTitle
    """Its title."""
    id: str
    """Its record id."""
    wording: tuple[str, ...]
    """The official wording, verbatim, by paragraph."""
    lang: str
    """The lang attribute of official wording."""
    terms: tuple[TermNote, ...]
    """What hard words of the wording mean."""
    source: LinkLabel
    """The notice it is quoted from."""
    source_row: str
    """Its place in it, and the day of issue."""
    status_code: str
    """Its neutral status."""
    status_text: str
    """The status in words."""
    status_hint: str
    """What the status says and does not say."""
    changes: ChangesView
    """Replacement and corrections."""
    facts: tuple[FactView, ...]
    """Who, by when, under which heading, on which subject."""
    progress: tuple[ProgressView, ...]
    """What was published since, latest first; may be empty."""
    position: PositionView
    """Its place in the table."""
    related: tuple[RelatedView, ...]
    """A few other records."""
    elements_html: Markup
    """The element block of its notice."""
    permalink: str
    """Its full address, to copy."""
    address: str
    """Its address on the site."""
    twin: str
    """The address of its data."""
    citation: str
    """A citation to copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskSurroundings:
    """What the page of a record shows of the rest of the site."""

    catalogue: Catalogue
    """To name offices, places and themes."""
    offices: OfficeFacts
    """Words the lines about offices."""
    as_of: date
    """The day statuses refer to."""
    neighbours: Mapping[str, Neighbours]
    """Other records, by record id."""
    entries_by_id: Mapping[str, Entry]
    """Every record by its id."""
    rows_html: Mapping[str, Markup]
    """Rows rendered once, by record id."""
    elements_html: Mapping[str, Markup]
    """Element blocks rendered once, by document id."""


def title_task(entry: Entry, voice: Voice) -> TaskTitle:
    """The title of a record with its place, which makes it unique."""
    suffix = voice.words["title_suffix"].format(place=voice.place(entry))
    return TaskTitle(text=entry.title, lang=voice.official_lang, suffix=suffix)


def view_task(
    entry: Entry, around: TaskSurroundings, voice: Voice, *, permalink: str, twin: str
) -> TaskPageView:
    """Everything on the page of a record that is not withdrawn."""
    document = entry.document
    return TaskPageView(
        title=title_task(entry, voice),
        id=entry.id,
        wording=tuple(entry.task.requirement.splitlines()),
        lang=voice.official_lang,
        terms=note_terms(entry.task.requirement, voice),
        source=source_link(document, voice),
        source_row=_source_row(entry, voice),
        status_code=entry.status.value,
        status_text=voice.words[f"status_{entry.status_key}"],
        status_hint=_status_hint(entry.status_key, around.as_of, voice),
        changes=view_changes(entry, voice),
        facts=view_facts(entry, around.offices, voice),
        progress=view_progress(entry, voice),
        position=view_position(entry, around.entries_by_id, voice),
        related=view_related(entry, around.neighbours[entry.id], around.rows_html, voice),
        elements_html=around.elements_html[document.id],
        permalink=permalink,
        address=voice.addresses.task(entry.id),
        twin=twin,
        citation=word_citation(document, entry.task, entry.row, permalink),
    )


def _source_row(entry: Entry, voice: Voice) -> str:
    place = word_row(entry.task, entry.row, voice.words)
    row = voice.words["task_source_row"].format(row=place)
    day = word_issue_date(entry.document, voice)
    return row + voice.words["task_source_day"].format(day=day) if day else row


def _status_hint(key: str, as_of: date, voice: Voice) -> str:
    day = voice.words["task_status_day"].format(day=word_day(as_of, voice.language))
    return voice.words["sentences"].format(first=voice.words[f"task_status_{key}"], second=day)
