"""Words one thing that happened: the day, what it is about, what changed and why."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent
from generator.views.days import iso_moment, word_day
from generator.views.label import Label, LinkLabel, name_label
from generator.views.news import NewsItem
from generator.views.voice import Voice
from generator.views.word_difference import Piece, word_difference


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """One line of a history."""

    iso: str
    """The day for machines."""
    day: str
    """The day in words."""
    kind: str
    """What happened."""
    subject: LinkLabel
    """The record or the notice."""
    place: str
    """Where a record stands; empty for a notice."""
    field: str
    """The field that changed; empty where no values are told."""
    pieces: tuple[Piece, ...]
    """What went and what came; none where no values are told."""
    lang: str
    """The lang attribute of the values."""
    reason: Label | None
    """Why; none for a day of issue."""


def view_change(item: NewsItem, catalogue: Catalogue, voice: Voice) -> ChangeView:
    """One line."""
    event = item.event
    words = voice.words
    kind = "issued" if event is None else event.kind.value.replace("-", "_")
    field = None if event is None else event.field
    return ChangeView(
        iso=iso_moment(item.on, item.at),
        day=word_day(item.on, voice.language),
        kind=words[f"change_kind_{kind}"],
        subject=_subject(item, voice),
        place="" if item.entry is None else voice.place(item.entry),
        field="" if field is None else words[f"change_field_{field}"],
        pieces=() if event is None else _pieces(event, catalogue, voice),
        lang=voice.official_lang,
        reason=None if event is None else Label(text=event.reason, lang=voice.official_lang),
    )


def _subject(item: NewsItem, voice: Voice) -> LinkLabel:
    entry = item.entry
    if entry is None:
        address = voice.addresses.document(item.document.id)
        return LinkLabel(text=item.document.title, address=address, lang=voice.official_lang)
    address = voice.addresses.task(entry.id)
    if not entry.is_listed:
        return LinkLabel(text=entry.id, address=address)
    return LinkLabel(text=entry.title, address=address, lang=voice.official_lang)


def _pieces(event: ChangeEvent, catalogue: Catalogue, voice: Voice) -> tuple[Piece, ...]:
    if event.field is None:
        return ()
    was, now = (
        show_field(text or "", event.field, catalogue, voice) for text in (event.was, event.now)
    )
    return word_difference(was, now)


def show_field(text: str, field: str, catalogue: Catalogue, voice: Voice) -> str:
    """The value as people know it: our themes, topics and departments by their names."""
    if field == "departments":
        return "\n".join(_meaning(line, catalogue, voice) for line in text.split("\n"))
    if not text or field not in {"theme", "topics"}:
        return text
    known = catalogue.themes_by_id if field == "theme" else catalogue.topics_by_id
    named = (known.get(key) for key in text.split("、"))
    return voice.words["name_separator"].join(
        key if subject is None else name_label(subject.name, subject.english, voice.language).text
        for key, subject in zip(text.split("、"), named, strict=True)
    )


def _meaning(line: str, catalogue: Catalogue, voice: Voice) -> str:
    """A printed name and the office that it means."""
    printed, colon, department_id = line.rpartition("：")
    department = catalogue.departments_by_id.get(department_id)
    if department is None:
        return line
    label = name_label(department.full_name or department.name, department.english, voice.language)
    return f"{printed}{colon}{label.text}"
