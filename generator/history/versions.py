"""Takes the recorded changes of a record or notice back, one after the other: its versions (R-041).

What stands today and the events are enough, so no old wording is kept twice; events are only ever
appended, so a version that was shown once stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.history.public_fields import PublicFields
from generator.model.change import ChangeEvent, ChangeKind

WITHOUT_WORDS = frozenset({"corrections", "superseded_by", "withdrawn", "departments"})
"""Fields that are not what the text said: changes, and whom a name means; today's page has them."""

_TURNS = frozenset({ChangeKind.WITHDRAWN, ChangeKind.RESTORED})
_NOT_TOLD = _TURNS | {ChangeKind.PUBLISHED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What was public between two changes."""

    number: int
    """From 1; it never changes."""
    events: tuple[ChangeEvent, ...]
    """The changes that led to it; none for the first."""
    fields: PublicFields | None
    """What it said; none of a version that was withdrawn, or stood before a withdrawal (R-049)."""


def list_versions(fields: PublicFields, events: Sequence[ChangeEvent]) -> tuple[Version, ...]:
    """All versions, oldest first, from what is public now and all that happened; one if nothing.

    What was published in one moment, or on one day without an hour, is one version.
    """
    steps = _steps(events)
    known = _known_from(events, steps)
    state: PublicFields | None = None if "withdrawn" in fields else _worded(fields)
    found: list[Version] = []
    for number in range(len(steps) + 1, 0, -1):
        led = steps[number - 2] if number > 1 else ()
        found.append(Version(number=number, events=led, fields=state))
        state = None if state is None or number <= known else take_back(state, led)
    return tuple(reversed(found))


def take_back(fields: PublicFields, events: Sequence[ChangeEvent]) -> PublicFields:
    """What was public before these events."""
    before = dict(fields)
    for event in reversed(events):
        name = event.field
        if name is None or name in WITHOUT_WORDS:
            continue
        was = _other_progress(before.get(name), event) if name == "progress" else event.was
        if was is None:
            before.pop(name, None)
        else:
            before[name] = was
    return before


def fields_before(
    fields: PublicFields, events: Sequence[ChangeEvent], following: Sequence[ChangeEvent]
) -> PublicFields | None:
    """What was public before the events that came next; none where it was not, or is no longer."""
    later = [e for e in events if following and _clock(e) >= _clock(following[0])]
    hidden = "withdrawn" in fields or any(event.kind in _NOT_TOLD for event in later)
    return None if hidden else take_back(_worded(fields), later)


def _worded(fields: PublicFields) -> PublicFields:
    return {name: text for name, text in fields.items() if name not in WITHOUT_WORDS}


def _steps(events: Sequence[ChangeEvent]) -> list[tuple[ChangeEvent, ...]]:
    """Events with values that were published together."""
    told = (event for event in events if event.field is not None)
    return [tuple(group) for _, group in groupby(told, key=_clock)]


def _known_from(events: Sequence[ChangeEvent], steps: Sequence[Sequence[ChangeEvent]]) -> int:
    """The first version that can be told: between withdrawal and return nothing was recorded."""
    turns = [place for place, event in enumerate(events) if event.kind in _TURNS]
    if not turns:
        return 1
    before = set(map(id, events[: turns[-1]]))
    return 1 + sum(any(id(event) in before for event in step) for step in steps)


def _clock(event: ChangeEvent) -> tuple[str, str]:
    return event.on.isoformat(), event.at or ""


def _other_progress(text: str | None, event: ChangeEvent) -> str | None:
    """Entries of progress are told line by line: what came goes, what went comes back."""
    came, went = (_lines(part) for part in (event.now, event.was))
    kept = [line for line in _lines(text) if line not in came]
    return "\n".join(sorted((*kept, *went))) or None


def _lines(text: str | None) -> list[str]:
    return [] if text is None else text.split("\n")


def count_versions(events: Sequence[ChangeEvent]) -> int:
    """How many there are, without making them."""
    return 1 + len(_steps(events))


def steps_of(events: Iterable[ChangeEvent]) -> tuple[tuple[ChangeEvent, ...], ...]:
    """Events of several records by the moment of their publication, oldest first."""
    ordered = sorted(events, key=_clock)
    return tuple(tuple(group) for _, group in groupby(ordered, key=_clock))
