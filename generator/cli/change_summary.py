"""Gathers all that two states differ in, for the reports: records, reasons, pages, addresses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.history.comparison import Difference
from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent
from generator.outputs.output_marks import OutputChanges
from generator.problems.problem import Problem
from generator.views.title import title_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """What was found in the later of the two states."""

    file_count: int
    """How many files of records were read."""
    problems: Sequence[Problem]
    """Everything found."""
    waived_count: int
    """How many findings of the scan somebody answers for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSummary:
    """Everything that differs."""

    differences: Sequence[Difference]
    """In order of notice, row and field."""
    vanished: Sequence[str]
    """Published ids that are gone."""
    reasons: Mapping[Difference, str]
    """Why, where a new event tells it."""
    titles: Mapping[str, str]
    """Of each record and notice named in the differences."""
    row_counts: Mapping[str, int]
    """How many rows each notice has."""
    outputs: OutputChanges | None
    """The pages that show something else; none where a state has errors or nobody asked."""
    scanned: Scanned | None = None
    """What the checks and the scan found; none where nobody asked."""
    preview: str | None = None
    """Where the site can be looked at before it is public."""


def summarise(
    differences: Sequence[Difference],
    before: Catalogue | None,
    after: Catalogue,
    *,
    vanished: Sequence[str],
    outputs: OutputChanges | None,
) -> ChangeSummary:
    """Join the differences with what a reviewer needs beside them."""
    known = set() if before is None else {event.id for event in before.changes}
    events = [event for event in after.changes if event.id not in known]
    named = {difference.subject_id for difference in differences}
    return ChangeSummary(
        differences=differences,
        vanished=vanished,
        reasons={d: text for d in differences if (text := _reason(d, events))},
        titles=_titles(named, after),
        row_counts={document.id: len(document.tasks) for document in after.documents},
        outputs=outputs,
    )


def _reason(difference: Difference, events: Sequence[ChangeEvent]) -> str:
    reasons = (
        event.reason
        for event in events
        if (event.subject_id, event.field) == (difference.subject_id, difference.field)
        and (event.field is not None or event.kind is difference.kind)
    )
    return "；".join(dict.fromkeys(reasons))


def _titles(named: set[str], catalogue: Catalogue) -> Mapping[str, str]:
    titles = {d.id: f"《{d.title}》" for d in catalogue.documents if d.id in named}
    for _, task in catalogue.rows():
        if task.id in named and task.withdrawn is None:
            titles[task.id] = title_of(task)
    return titles
