"""Holds every calendar of a site to RFC 5545 and R-110, from its bytes alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from generator.verification.built import BuiltSite

LONGEST_LINE = 75
"""Bytes of one line, its end not counted."""

CALENDAR = ("VERSION", "PRODID", "NAME", "X-WR-CALNAME", "SOURCE", "URL")
EVENT = (
    *("UID", "DTSTAMP", "SEQUENCE", "DTSTART", "SUMMARY", "URL"),
    *("TRANSP", "CLASS", "STATUS"),
)
FORBIDDEN = frozenset({"METHOD", "DTEND", "DUE", "TRIGGER", "ACTION"})
"""Nobody is invited, and nobody's telephone rings."""

_INSIDE = {"": "VCALENDAR", "VCALENDAR": "VEVENT"}
"""What may begin where."""

_LINE = re.compile(r"([A-Z-]+)((?:;[A-Z-]+=[^:;]*)*):(.*)")
_MOMENT = re.compile(r"\d{8}T\d{6}Z")
_UID = re.compile(r"[a-z0-9-]+@[a-z0-9.-]+")

Property = tuple[str, str, str]
"""Name, parameters and value."""


@dataclass(slots=True)
class ReadCalendar:
    """One calendar as it is read."""

    head: list[Property] = field(default_factory=list)
    """What it says of itself."""
    events: list[list[Property]] = field(default_factory=list)
    """What each event says."""
    faults: list[str] = field(default_factory=list)
    """What is wrong with it."""
    begun: list[str] = field(default_factory=list)
    """What has begun and not ended."""


def calendars_are_valid(site: BuiltSite) -> Iterator[str]:
    """R-110; one event is the same in every file that has it."""
    seen: dict[str, tuple[str, list[Property]]] = {}
    for path in sorted(site.files):
        if not path.endswith(".ics"):
            continue
        calendar = read_calendar((site.folder / path).read_bytes())
        yield from (f"{path}: {fault}" for fault in calendar.faults)
        for event in calendar.events:
            uid = value_of(event, "UID")
            elsewhere, other = seen.setdefault(uid, (path, event))
            if other != event:
                yield f"{path}: {uid} is another event than in {elsewhere}"


def read_calendar(content: bytes) -> ReadCalendar:
    """A calendar and everything that is wrong with it; bytes that are wrong are not read on."""
    faults = list(_byte_faults(content))
    if faults:
        return ReadCalendar(faults=faults)
    calendar = _read(content)
    calendar.faults += _property_faults(calendar)
    return calendar


def value_of(properties: list[Property], name: str) -> str:
    """The value of the first property of a name."""
    return next((value for found, _, value in properties if found == name), "")


def _byte_faults(content: bytes) -> Iterator[str]:
    bare = content.replace(b"\r\n", b"")
    if b"\n" in bare or b"\r" in bare or not content.endswith(b"\r\n"):
        yield "a line that does not end with CR LF"
    for line in content.split(b"\r\n"):
        if len(line) > LONGEST_LINE:
            yield f"a line of {len(line)} bytes"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield "a line folded within a character"


def _read(content: bytes) -> ReadCalendar:
    calendar = ReadCalendar()
    for line in content.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n"):
        found = _LINE.fullmatch(line)
        if found is None:
            calendar.faults.append(f"no property: {line[:40]}")
        elif found[1] == "BEGIN":
            _begin(calendar, found[3])
        elif found[1] == "END":
            if not calendar.begun or calendar.begun.pop() != found[3]:
                calendar.faults.append(f"{found[3]} ends where it has not begun")
        else:
            inside = calendar.events[-1] if calendar.begun[-1:] == ["VEVENT"] else calendar.head
            inside.append((found[1], found[2], found[3]))
    calendar.faults += (f"{name} does not end" for name in calendar.begun)
    return calendar


def _begin(calendar: ReadCalendar, name: str) -> None:
    if _INSIDE.get("/".join(calendar.begun)) != name:
        calendar.faults.append(f"{name} in {'/'.join(calendar.begun) or 'nothing'}")
    if name == "VEVENT":
        calendar.events.append([])
    calendar.begun.append(name)


def _property_faults(calendar: ReadCalendar) -> Iterator[str]:
    names = Counter(name for name, _, _ in calendar.head)
    yield from (f"{names[name]} of {name}" for name in CALENDAR if names[name] != 1)
    if not calendar.events:
        yield "no event"
    uids = Counter(value_of(event, "UID") for event in calendar.events)
    yield from (f"{uid} stands {count} times" for uid, count in uids.items() if count > 1)
    for event in calendar.events:
        yield from _event_faults(event)
    everything = {name for event in calendar.events for name, _, _ in event} | set(names)
    yield from (f"has {name}" for name in sorted(FORBIDDEN & everything))


def _event_faults(event: list[Property]) -> Iterator[str]:
    names = Counter(name for name, _, _ in event)
    uid = value_of(event, "UID")
    yield from (f"{uid}: {names[name]} of {name}" for name in EVENT if names[name] != 1)
    if ("DTSTART", ";VALUE=DATE") not in {(name, given) for name, given, _ in event}:
        yield f"{uid}: not a whole day"
    if not _is_day(value_of(event, "DTSTART")):
        yield f"{uid}: no day"
    if names["LAST-MODIFIED"] > 1:
        yield f"{uid}: {names['LAST-MODIFIED']} of LAST-MODIFIED"
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        if names[name] and not _MOMENT.fullmatch(value_of(event, name)):
            yield f"{uid}: {name} is no moment"
    if not value_of(event, "SEQUENCE").isdecimal():
        yield f"{uid}: SEQUENCE is no number"
    if not _UID.fullmatch(uid):
        yield f"{uid}: no permanent UID"


def _is_day(text: str) -> bool:
    try:
        return len(text) == len("20231231") and bool(date.fromisoformat(text))
    except ValueError:
        return False
