"""Turns what changed since publication into events, and renews what is held as published."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from generator.drafting.draft import AnswerError, DraftFile, Insertion, read_back
from generator.drafting.insertion import insert_item
from generator.drafting.saving import read_file
from generator.formatting.record_text import write_record
from generator.history.comparison import Comparison, Difference, Moment, date_events
from generator.history.public_fields import digest, published_now
from generator.model.catalogue import Catalogue
from generator.model.change import PUBLISHED_PATH, ChangeEvent, ChangeKind
from generator.reading.change_shape import CHANGE, CHANGES
from generator.reading.publication_lock import write_lock
from generator.reading.sources import SourceKind


def unrecorded(
    comparison: Comparison, before: Catalogue | None, after: Catalogue
) -> tuple[Difference, ...]:
    """The differences that no event tells yet, so that writing twice writes once."""
    digests = {key: digest(fields) for key, fields in published_now(after)}
    known = {event.id for event in before.changes} if before is not None else set()
    told = {_told(event) for event in after.changes if event.id not in known}
    return tuple(
        difference
        for difference in comparison.differences
        if after.published.get(difference.subject_id) != digests[difference.subject_id]
        and _told(difference) not in told
    )


def confirm_whole(
    comparison: Comparison, differences: Iterable[Difference], after: Catalogue
) -> None:
    """Refuse to renew what was published while a part of what changed would go untold."""
    if comparison.vanished:
        names = "、".join(comparison.vanished[:3])
        raise AnswerError(
            "content",
            f"公布过的不能删去：{names}。请恢复，不再公开的写 withdrawn。",
            f"what was published cannot be removed: {names}. Restore it, or write withdrawn.",
        )
    told = {difference.subject_id for difference in differences}
    told |= {event.subject_id for event in after.changes}
    for key, fields in published_now(after):
        if after.published.get(key, digest(fields)) != digest(fields) and key not in told:
            raise AnswerError(
                "since",
                f"“{key}”改过，但是和所比的版本没有差别：请用 --since 写明更早的版本",
                f'"{key}" changed, but not since that version: give an earlier one with --since',
            )


def draft_changes(
    root: Path,
    catalogue: Catalogue,
    differences: Iterable[Difference],
    *,
    moment: Moment,
    reason: str,
) -> tuple[DraftFile | Insertion, ...]:
    """The file of the year with the new events behind its last, and the renewed lock.

    A file that would stay as it is is not among them.
    """
    events = tuple(date_events(differences, catalogue.changes, moment=moment, reason=reason))
    drafts: list[DraftFile | Insertion] = []
    if events:
        drafts.append(_draft_events(root, f"content/changes/{moment.on.year}.yml", events))
    digests = {key: digest(fields) for key, fields in published_now(catalogue)}
    first = first_publications((*catalogue.changes, *events))
    drafts.append(_draft_file(root, PUBLISHED_PATH, write_lock(digests, first)))
    return tuple(d for d in drafts if isinstance(d, DraftFile) or d.new_text != d.old_text)


def first_publications(events: Iterable[ChangeEvent]) -> dict[str, str]:
    """The moment of the first publication of each subject that has its own."""
    found: dict[str, str] = {}
    for event in events:
        if event.kind is ChangeKind.PUBLISHED:
            found.setdefault(event.subject_id, event.moment)
    return found


def _draft_events(root: Path, path: str, events: Sequence[ChangeEvent]) -> DraftFile | Insertion:
    values = [_values(event) for event in events]
    if (root / path).is_file():
        text = read_file(root, path)
        for entry in values:
            text = insert_item(text, "changes", write_record(entry, CHANGE))
    else:
        text = write_record({"changes": values}, CHANGES, path=path)
    read_back(text, path, SourceKind.CHANGES)
    return _draft_file(root, path, text)


def _draft_file(root: Path, path: str, text: str) -> DraftFile | Insertion:
    if not (root / path).is_file():
        return DraftFile(path=path, text=text, record_id=path)
    old = (root / path).read_bytes().decode()
    return Insertion(path=path, old_text=old, new_text=text, record_id=path)


def _values(event: ChangeEvent) -> dict[str, Any]:
    return {
        "id": event.id,
        "date": event.on,
        "time": event.at,
        "subject": event.subject_id,
        "kind": event.kind.value,
        "field": event.field,
        "was": event.was,
        "now": event.now,
        "reason": event.reason,
    }


def _told(change: Difference | ChangeEvent) -> tuple[str | None, ...]:
    return (change.subject_id, change.kind.value, change.field, change.was, change.now)
