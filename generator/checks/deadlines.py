"""The kind and the day of a deadline agree with its printed words and the document's year."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.checks.context import CheckContext, in_row
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.deadline_words import deadline_from_words
from generator.problems.kinds import row_kinds
from generator.problems.problem import Problem

_NEEDS_QUOTES = re.compile(r"""^[-?&*!|>@`%'"\s]|[,:#\[\]{}]|\s$""")


def check_deadlines(context: CheckContext) -> Iterator[Problem]:
    """Every row that has a deadline; the same words in one year are read once."""
    known: dict[tuple[str, int], Deadline | None] = {}
    for document in context.catalogue.documents:
        for row, task in enumerate(document.tasks):
            deadline = task.deadline
            if deadline.text is None:
                continue
            key = (deadline.text, document.year)
            if key not in known:
                known[key] = deadline_from_words(*key)
            expected = known[key]
            if expected == deadline or (expected is None and _names_no_day(deadline)):
                continue
            at = in_row(document, row, "deadline")
            if expected is None and not _is_incomplete(deadline):
                yield row_kinds.deadline_unread(at, text=deadline.text)
            else:
                shown = write_deadline(expected or _without_a_day(deadline))
                yield row_kinds.deadline_disagrees(at, text=deadline.text, expected=shown)


def _names_no_day(deadline: Deadline) -> bool:
    """Whether words that cannot be read are recorded as those of no day: nothing to verify."""
    return deadline.kind is DeadlineKind.ONGOING and deadline.date is None


def _is_incomplete(deadline: Deadline) -> bool:
    """Whether kind and date contradict each other, whatever the words say."""
    return (deadline.kind is DeadlineKind.ONGOING) == (deadline.date is not None)


def _without_a_day(deadline: Deadline) -> Deadline:
    """Words like 尽快 name no day, and none is made up for them."""
    if deadline.date is not None and deadline.kind is not DeadlineKind.ONGOING:
        return deadline
    return Deadline(kind=DeadlineKind.ONGOING, text=deadline.text)


def write_deadline(deadline: Deadline) -> str:
    """A deadline as it is typed in a record."""
    text = deadline.text or ""
    if _NEEDS_QUOTES.search(text):
        text = json.dumps(text, ensure_ascii=False)
    if deadline.date is None:
        return f"{{kind: {deadline.kind}, text: {text}}}"
    return f"{{kind: {deadline.kind}, date: {deadline.date.isoformat()}, text: {text}}}"
