"""Compares two states of the content and tells every public difference as a typed event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.history.public_fields import (
    DOCUMENT_FIELDS,
    TASK_FIELDS,
    PublicFields,
    published_now,
)
from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind

KINDS_OF_TASK_FIELDS: Mapping[str, ChangeKind] = {
    "requirement": ChangeKind.WORDING_CORRECTED,
    "lead": ChangeKind.OFFICE_CHANGED,
    "responsible": ChangeKind.OFFICE_CHANGED,
    "departments": ChangeKind.OFFICE_CHANGED,
    "deadline": ChangeKind.DEADLINE_MOVED,
    "theme_path": ChangeKind.WORDING_CORRECTED,
    "theme": ChangeKind.SORTING_CHANGED,
    "topics": ChangeKind.SORTING_CHANGED,
    "title": ChangeKind.SORTING_CHANGED,
    "seq": ChangeKind.WORDING_CORRECTED,
    "cells": ChangeKind.WORDING_CORRECTED,
    "progress": ChangeKind.PROGRESS_RECORDED,
    "corrections": ChangeKind.WORDING_CORRECTED,
    "superseded_by": ChangeKind.SUPERSEDED,
    "withdrawn": ChangeKind.WITHDRAWN,
}
"""What a difference in a field of a record is called; in a notice it is always the wording."""

_LINE_BY_LINE = frozenset({"progress", "departments"})
"""Fields of which only the lines are told that came or went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One difference, before it has a day and a reason."""

    subject_id: str
    """The record or the notice."""
    kind: ChangeKind
    """What it is called."""
    field: str | None = None
    """The field that differs."""
    was: str | None = None
    """What it said."""
    now: str | None = None
    """What it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When changes are published."""

    on: date
    """The day."""
    at: str | None = None
    """The hour in China, 10:30, if it is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everything that differs."""

    differences: tuple[Difference, ...]
    """In order of notice, row and field."""
    vanished: tuple[str, ...]
    """Ids that are gone: a record is never removed, only withdrawn."""


def compare(before: Catalogue | None, after: Catalogue) -> Comparison:
    """Every public difference; without a state before, everything is new."""
    old = {} if before is None else dict(published_now(before))
    new = dict(published_now(after))
    notices = {document.id for document in after.documents}
    owners = {task.id: document.id for document, task in after.rows()}
    found: list[Difference] = []
    for subject_id, fields in new.items():
        if subject_id in old:
            found += _differences(subject_id, old[subject_id], fields, subject_id in notices)
        elif subject_id in notices or owners[subject_id] in old:
            # the rows of a new notice are published with it
            found.append(Difference(subject_id=subject_id, kind=ChangeKind.PUBLISHED))
    vanished = tuple(subject_id for subject_id in old if subject_id not in new)
    return Comparison(differences=tuple(found), vanished=vanished)


def date_events(
    differences: Iterable[Difference],
    known: Iterable[ChangeEvent],
    *,
    moment: Moment,
    reason: str,
) -> Iterator[ChangeEvent]:
    """The differences as events: each subject goes on counting from its last event."""
    last: dict[str, int] = {}
    for event in known:
        number = int(event.id.rpartition("-c")[2])
        last[event.subject_id] = max(number, last.get(event.subject_id, 0))
    for difference in differences:
        subject_id = difference.subject_id
        last[subject_id] = number = last.get(subject_id, 0) + 1
        yield ChangeEvent(
            id=f"{subject_id}-c{number}",
            on=moment.on,
            at=moment.at,
            subject_id=subject_id,
            kind=difference.kind,
            reason=reason,
            field=difference.field,
            was=difference.was,
            now=difference.now,
        )


def _differences(
    subject_id: str,
    old: PublicFields,
    new: PublicFields,
    is_notice: bool,  # noqa: FBT001 - inner
) -> Iterator[Difference]:
    if "withdrawn" in old or "withdrawn" in new:
        yield from _withdrawal(subject_id, old, new)
        return
    changed = [
        name
        for name in (DOCUMENT_FIELDS if is_notice else TASK_FIELDS)
        if old.get(name) != new.get(name)
    ]
    if len(changed) > 1 and "corrections" in changed:
        changed.remove("corrections")  # a 勘误 says what the corrected field says, too
    if {"lead", "responsible"} & set(changed) and _same_meanings(old, new):
        changed = [name for name in changed if name != "departments"]
    for name in changed:
        was, now = old.get(name), new.get(name)
        if name in _LINE_BY_LINE:
            was, now = _other_lines(was, now), _other_lines(now, was)
        kind = ChangeKind.WORDING_CORRECTED if is_notice else KINDS_OF_TASK_FIELDS[name]
        yield Difference(subject_id=subject_id, kind=kind, field=name, was=was, now=now)


def _withdrawal(subject_id: str, old: PublicFields, new: PublicFields) -> Iterator[Difference]:
    """Withdrawn, or taken back; neither tells what the record said (R-049)."""
    if old.get("withdrawn") == new.get("withdrawn"):
        return
    kind = ChangeKind.WITHDRAWN if "withdrawn" in new else ChangeKind.RESTORED
    yield Difference(subject_id=subject_id, kind=kind)


def _same_meanings(old: PublicFields, new: PublicFields) -> bool:
    """Whether names that stand in both mean the same offices: other names are told by their cell.

    Were they told as well, each name that comes or goes would make two events.
    """
    before, after = (
        dict(line.rsplit("：", 1) for line in fields.get("departments", "").split("\n") if line)
        for fields in (old, new)
    )
    return all(before[name] == after[name] for name in before.keys() & after.keys())


def _other_lines(text: str | None, other: str | None) -> str | None:
    """The lines that the other text does not have."""
    known = set((other or "").split("\n"))
    return "\n".join(line for line in (text or "").split("\n") if line not in known) or None
