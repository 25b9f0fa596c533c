"""What RFC 5545 and R-110 ask of a calendar, read from its bytes alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

Lines = list[tuple[str, str, str]]
"""Name, parameters and value of each property."""

CALENDAR = ("VERSION", "PRODID", "NAME", "X-WR-CALNAME", "DESCRIPTION", "SOURCE", "URL")
EVENT = (
    *("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "SUMMARY", "URL"),
    *("TRANSP", "CLASS", "STATUS"),
)
FORBIDDEN = ("METHOD", "DTEND", "VALARM", "VTODO", "DUE", "TRIGGER")


@dataclass(frozen=True, slots=True)
class ReadCalendar:
    """One calendar file."""

    head: Lines
    events: list[Lines]


def read_calendar(content: bytes) -> ReadCalendar:
    """Cut into properties; nesting other than calendar and event is an error."""
    head: Lines = []
    events: list[Lines] = []
    inside: Lines | None = None
    for name, parameters, value in unfold(content):
        if (name, value) == ("BEGIN", "VEVENT"):
            inside = []
        elif (name, value) == ("END", "VEVENT"):
            assert inside is not None
            events.append(inside)
            inside = None
        else:
            (head if inside is None else inside).append((name, parameters, value))
    assert inside is None
    return ReadCalendar(head, events)


def unfold(content: bytes) -> Iterator[tuple[str, str, str]]:
    for line in content.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n"):
        found = re.fullmatch(r"([A-Z-]+)((?:;[A-Z-]+=[^:;]*)*):(.*)", line)
        assert found, f"not a property: {line!r}"
        yield found[1], found[2], found[3]


def faults(content: bytes) -> list[str]:
    """Everything that a calendar of ours breaks."""
    return [*_byte_faults(content)] or [*_property_faults(read_calendar(content))]


def _byte_faults(content: bytes) -> Iterator[str]:
    if not content.endswith(b"END:VCALENDAR\r\n"):
        yield "does not end"
    bare = content.replace(b"\r\n", b"")
    if b"\n" in bare or b"\r" in bare:
        yield "line end"
    for line in content.split(b"\r\n"):
        if len(line) > 75:
            yield f"{len(line)} octets"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield "folded within a character"


def _property_faults(calendar: ReadCalendar) -> Iterator[str]:
    names = [name for name, _, _ in calendar.head]
    yield from (f"calendar without {name}" for name in CALENDAR if name not in names)
    if not calendar.events:
        yield "empty"
    uids = Counter(value_of(event, "UID") for event in calendar.events)
    yield from (f"{uid} twice" for uid, count in uids.items() if count > 1)
    for event in calendar.events:
        yield from _event_faults(event)
    everything = {name for event in calendar.events for name, _, _ in event} | set(names)
    yield from (f"has {name}" for name in FORBIDDEN if name in everything)


def _event_faults(event: Lines) -> Iterator[str]:
    counted = Counter(name for name, _, _ in event)
    yield from (f"{counted[name]} of {name}" for name in EVENT if counted[name] != 1)
    if parameters_of(event, "DTSTART") != ";VALUE=DATE":
        yield "not all day"
    if not re.fullmatch(r"\d{8}", value_of(event, "DTSTART")):
        yield "bad day"
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        if not re.fullmatch(r"\d{8}T\d{6}Z", value_of(event, name)):
            yield f"bad {name}"
    if not re.fullmatch(r"[a-z0-9-]+@[a-z0-9.-]+", value_of(event, "UID")):
        yield "bad UID"
    if value_of(event, "STATUS") == "CONFIRMED" and counted["DESCRIPTION"] != 1:
        yield "no DESCRIPTION"


def value_of(lines: Lines, name: str) -> str:
    return next((value for found, _, value in lines if found == name), "")


def parameters_of(lines: Lines, name: str) -> str:
    return next((parameters for found, parameters, _ in lines if found == name), "")
