"""Turns a record with a day into one all-day event of a calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from urllib.parse import urlsplit

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeKind
from generator.model.deadline import DeadlineKind
from generator.outputs.calendars.line import escape_text, fold, text_line
from generator.rendering.head import absolute
from generator.settings import Settings
from generator.views.days import word_day
from generator.views.entry import Entry, NamedOffice
from generator.views.voice import Voice

MOST_OFFICES = 3
"""As many names as a phone shows; the page has all of them."""


def write_event(
    entry: Entry, day: date, *, catalogue: Catalogue, settings: Settings, voice: Voice
) -> bytes:
    """The event; of a withdrawn record only that it is cancelled (R-049)."""
    revised = last_revision(entry, catalogue)
    is_gone = not entry.is_listed
    title = voice.words["calendar_cancelled" if is_gone else "calendar_summary"]
    lines = [
        b"BEGIN:VEVENT\r\n",
        fold(f"UID:{entry.id}@{urlsplit(settings.site_url).hostname}"),
        fold(f"DTSTAMP:{_moment(revised or settings.as_of)}"),
        *(() if revised is None else (fold(f"LAST-MODIFIED:{_moment(revised)}"),)),
        fold(f"SEQUENCE:{count_revisions(entry, catalogue)}"),
        fold(f"DTSTART;VALUE=DATE:{day:%Y%m%d}"),
        text_line("SUMMARY", title.format(title=entry.title, place=voice.place(entry))),
        fold(f"URL:{absolute(settings, voice.addresses.task(entry.id))}"),
    ]
    if not is_gone:
        lines.append(text_line("DESCRIPTION", "\n".join(_description(entry, day, voice))))
        if entry.theme is not None:
            lines.append(fold(f"CATEGORIES:{escape_text(entry.theme.name)}"))
    lines += [
        b"TRANSP:TRANSPARENT\r\n",
        b"CLASS:PUBLIC\r\n",
        b"STATUS:CANCELLED\r\n" if is_gone else b"STATUS:CONFIRMED\r\n",
        b"END:VEVENT\r\n",
    ]
    return b"".join(lines)


def last_revision(entry: Entry, catalogue: Catalogue) -> date | None:
    """The day of its last change event, else of its withdrawal, else of issue, where there is one.

    A notice without a day gives none, and none is made up: the event says nothing of when it was
    modified, and bears the stamp that iCalendar wants from the day to which the site speaks.
    """
    events = catalogue.changes_by_subject_id.get(entry.id, ())
    if events:
        return events[-1].on
    if entry.task.withdrawn is not None:
        return entry.task.withdrawn.on
    issued = entry.document.issued_on
    return None if issued is None else issued.date


def _moment(day: date) -> str:
    return f"{day:%Y%m%d}T000000Z"


def count_revisions(entry: Entry, catalogue: Catalogue) -> int:
    """How often it was changed since it was published; programs take the higher number."""
    events = catalogue.changes_by_subject_id.get(entry.id, ())
    count = sum(event.kind is not ChangeKind.PUBLISHED for event in events)
    return count if entry.is_listed else max(count, 1)


def _description(entry: Entry, day: date, voice: Voice) -> Iterator[str]:
    words = voice.words
    deadline = entry.task.deadline
    yield words["calendar_printed"].format(text=deadline.text or "")
    form = "calendar_derived" if deadline.kind is DeadlineKind.MONTH_END else "calendar_day"
    yield words[form].format(day=word_day(day, voice.language))
    for role, offices in (("lead", entry.lead), ("responsible", entry.responsible)):
        if offices:
            yield words[f"calendar_{role}"].format(names=_names(offices, voice))
    yield words["calendar_source"].format(place=voice.place(entry))


def _names(offices: Sequence[NamedOffice], voice: Voice) -> str:
    separator = voice.words["name_separator"]
    shown = separator.join(office.name for office in offices[:MOST_OFFICES])
    if len(offices) <= MOST_OFFICES:
        return shown
    return shown + voice.words["more_offices"].format(count=len(offices))
