"""Changes of published records are recorded: each with its day, its kind and its reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.checks.context import CheckContext, nearest_record
from generator.checks.unrecorded import check_unrecorded
from generator.model.catalogue import Catalogue
from generator.model.change import PUBLISHED_PATH, ChangeEvent, ChangeKind
from generator.problems.kinds import change_kinds, progress_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Place, Problem

_OF_A_RECORD = re.compile(r"-[0-9]{4}(?:-[a-z0-9]+)*-[0-9]{3,4}$")

WITHOUT_VALUES = frozenset({ChangeKind.PUBLISHED, ChangeKind.WITHDRAWN, ChangeKind.RESTORED})
"""Events that tell no values."""


def check_changes(context: CheckContext) -> Iterator[Problem]:
    """Every event, and every published record against what was published of it."""
    catalogue = context.catalogue
    rows = {task.id for _, task in catalogue.rows()}
    subjects = rows | set(catalogue.documents_by_id)
    counted: Counter[str] = Counter()
    for event in catalogue.changes:
        counted[event.subject_id] += 1
        if event.on > context.as_of:
            yield progress_kinds.date_in_future(
                place_of_event(event, "date"),
                value=event.on.isoformat(),
                as_of=context.as_of.isoformat(),
            )
        if "document" not in context.unread and event.subject_id not in subjects:
            near = _near(event.subject_id, catalogue)
            at = place_of_event(event, "subject")
            yield change_kinds.change_subject_unknown(at, value=event.subject_id, near=near)
        else:
            yield from _event(event, counted[event.subject_id])
    if catalogue.published and not context.unread:
        yield from check_unrecorded(context)
        missing = {
            subject_id: None for subject_id in catalogue.published if subject_id not in subjects
        }
        for subject_id in missing:
            if subject_id.rpartition("-")[0] not in missing:  # a notice takes its rows with it
                at = Place(path=PUBLISHED_PATH)
                yield change_kinds.published_record_missing(at, subject_id=subject_id)


def _near(subject_id: str, catalogue: Catalogue) -> str | None:
    if _OF_A_RECORD.search(subject_id):
        return nearest_record(subject_id, catalogue)
    return nearest(subject_id, catalogue.documents_by_id)


def _event(event: ChangeEvent, number: int) -> Iterator[Problem]:
    expected = f"{event.subject_id}-c{number}"
    if event.id != expected:
        yield change_kinds.change_id_wrong(
            place_of_event(event, "id"), value=event.id, expected=expected
        )
    values = (event.field, event.was, event.now)
    wants_field = event.kind not in WITHOUT_VALUES
    is_told = event.field is not None and event.was != event.now
    if is_told if wants_field else values == (None, None, None):
        return
    yield change_kinds.change_value_wrong(
        place_of_event(event, "kind"), kind=event.kind.value, wants_field=wants_field
    )


def place_of_event(event: ChangeEvent, *keys: str | int) -> Place:
    """A spot in a change event."""
    return Place(path=event.path, keys=("changes", event.position, *keys))
