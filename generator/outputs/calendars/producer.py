"""Makes a calendar for everything, each notice, office and theme, and each record with a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.outputs.calendars.event import write_event
from generator.outputs.calendars.line import fold, text_line
from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.rendering.page import Artifact
from generator.settings import Settings
from generator.views.addresses import task_calendar
from generator.views.subscription_name import subscription_namer

_HEAD = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//taizhang//calendars//ZH\r\nCALSCALE:GREGORIAN\r\n"
)
_REFRESH = b"REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n"
_TAIL = b"END:VCALENDAR\r\n"


def produce_calendars(publication: Publication) -> Iterator[Artifact]:
    """Every calendar that has an event; each event is written once and stands in several."""
    catalogue, settings = publication.catalogue, publication.settings
    words, voice = publication.words, publication.voice
    name_of = subscription_namer(catalogue, voice)
    events: dict[str, bytes] = {}
    for entry in publication.entries:
        day = entry.task.deadline.date
        if day is not None:
            events[entry.id] = write_event(
                entry, day, catalogue=catalogue, settings=settings, voice=voice
            )
    for subscription in publication.subscriptions:
        if subscription.has_calendar:
            name = words["calendar_name"].format(name=name_of(subscription))
            head = _calendar_head(name, words["calendar_about"], settings)
            chosen = (events[e.id] for e in subscription.entries if e.id in events)
            address, page = subscription.calendar, subscription.page
            yield _calendar(head, chosen, settings, address=address, page=page)
    head = _calendar_head(words["calendar_one"], words["calendar_about"], settings)
    for record_id, event in events.items():
        address, page = task_calendar(record_id), publication.addresses.task(record_id)
        yield _calendar(head, (event,), settings, address=address, page=page)


def _calendar_head(name: str, about: str, settings: Settings) -> bytes:
    """What it is called; older programs read the names that begin with X-WR."""
    whole = f"{name} - {settings.site_name}"
    named = (("NAME", whole), ("X-WR-CALNAME", whole), ("DESCRIPTION", about))
    lines = (text_line(key, text) for key, text in (*named, ("X-WR-CALDESC", about)))
    return _HEAD + b"".join(lines)


def _calendar(
    head: bytes, events: Iterable[bytes], settings: Settings, *, address: str, page: str
) -> Artifact:
    source = fold(f"SOURCE;VALUE=URI:{absolute(settings, address)}")
    url = fold(f"URL:{absolute(settings, page)}")
    content = b"".join((head, source, url, _REFRESH, *events, _TAIL))
    return Artifact(path=address[1:], content=content)
