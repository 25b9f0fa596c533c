"""Makes a calendar for everything, each notice, office and theme, and each record with a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from generator.outputs.calendars.event import write_event
from generator.outputs.calendars.line import fold, text_line
from generator.outputs.prints import print_list
from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.rendering.page import Artifact
from generator.settings import Settings
from generator.views.addresses import task_calendar
from generator.views.groups import Group, by_document
from generator.views.subscription_name import subscription_namer
from generator.views.subscriptions import Subscription, has_day

_HEAD = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//taizhang//calendars//ZH\r\nCALSCALE:GREGORIAN\r\n"
)
_REFRESH = b"REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n"
_TAIL = b"END:VCALENDAR\r\n"


def produce_calendars(publication: Publication) -> Iterator[Artifact]:
    """Every calendar that has an event; each event is written once and stands in several."""
    words, events = publication.words, WrittenEvents(publication)
    name_of = subscription_namer(publication.catalogue, publication.voice)
    for subscription in publication.subscriptions:
        if subscription.has_calendar:
            name = words["calendar_name"].format(name=name_of(subscription))
            yield from publication.keeping.portion(
                f"calendars/{subscription.key}",
                print_list(subscription.entries, publication.prints),
                partial(_shared, subscription, name, events, publication),
            )
    head = _calendar_head(words["calendar_one"], words["calendar_about"], publication.settings)
    for group in by_document(publication.entries):
        yield from publication.keeping.portion(
            f"calendars/of/{group.key}",
            print_list(group.entries, publication.prints),
            partial(_of_notice, group, head, events, publication),
        )


class WrittenEvents(dict[str, bytes]):
    """The events of records by their ids; each is written when it is first asked for."""

    __slots__ = ("_entries", "_publication")

    def __init__(self, publication: Publication) -> None:
        """Nothing is written yet: after a small edit few events are needed."""
        super().__init__()
        self._publication = publication
        self._entries = {entry.id: entry for entry in publication.entries}

    def __missing__(self, record_id: str) -> bytes:
        """Write the event of a record with a day, and keep it."""
        event = self[record_id] = self._publication.keeping.part(
            "event", self._publication.prints[record_id], lambda: self._write(record_id)
        )
        return event

    def _write(self, record_id: str) -> bytes:
        entry, publication = self._entries[record_id], self._publication
        day = entry.task.deadline.date
        if day is None:
            return b""
        return write_event(
            entry,
            day,
            catalogue=publication.catalogue,
            settings=publication.settings,
            voice=publication.voice,
        )


def _shared(
    subscription: Subscription, name: str, events: WrittenEvents, publication: Publication
) -> Iterator[Artifact]:
    settings = publication.settings
    head = _calendar_head(name, publication.words["calendar_about"], settings)
    chosen = (events[entry.id] for entry in subscription.entries)
    yield _calendar(head, chosen, settings, address=subscription.calendar, page=subscription.page)


def _of_notice(
    group: Group, head: bytes, events: WrittenEvents, publication: Publication
) -> Iterator[Artifact]:
    """The calendars of single records."""
    for entry in filter(has_day, group.entries):
        yield from publication.keeping.portion(
            f"calendars/of/{entry.id}",
            publication.prints[entry.id],
            partial(_of_record, entry.id, head, events, publication),
        )


def _of_record(
    record_id: str, head: bytes, events: WrittenEvents, publication: Publication
) -> Iterator[Artifact]:
    address, page = task_calendar(record_id), publication.addresses.task(record_id)
    yield _calendar(head, (events[record_id],), publication.settings, address=address, page=page)


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
