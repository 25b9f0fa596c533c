"""The kind and the day of a deadline agree with its printed words and the document's year."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.checks.context import CheckContext, in_document, in_row
from generator.checks.wording import is_noted
from generator.checks.years import Read, YearDoubt, doubted_year, is_of_year
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.deadline_words import (
    deadline_from_words,
    impossible_day,
    seen_day,
    serial_day,
)
from generator.model.document import Document
from generator.model.note import NoteKind
from generator.model.task import Task
from generator.problems.kinds import notice_kinds, row_kinds
from generator.problems.problem import Place, Problem

_NEEDS_QUOTES = re.compile(r"""^[-?&*!|>@`%'"\s]|[,:#\[\]{}]|\s$""")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What the printed words of a deadline say in one year."""

    meaning: Deadline | None
    impossible: str | None
    """A day that no calendar has."""
    serial: date | None
    """The day that a bare number is in Excel."""
    seen: date | None
    """A day among words that are not understood as a whole."""


def check_deadlines(context: CheckContext) -> Iterator[Problem]:
    """Every row that has a deadline; the same words in one year are read once."""
    known: dict[tuple[str, int], _Words] = {}
    for document in context.catalogue.documents:
        rows = [(row, task) for row, task in enumerate(document.tasks) if task.deadline.text]
        read = [(task.deadline, _words(known, task, document.year).meaning) for _, task in rows]
        doubt = doubted_year(document, read)
        if doubt is not None:
            yield _year(document, doubt, read)
        year = document.year if doubt is None or doubt.is_borne_out else doubt.likely
        for row, task in rows:
            if doubt is not None and _follows(task.deadline, document, doubt):
                continue
            at, words = in_row(document, row, "deadline"), _words(known, task, year)
            yield from _before_issue(document, task, at)
            yield from _disagreeing(task, str(task.deadline.text), words, at)


def _words(known: dict[tuple[str, int], _Words], task: Task, year: int) -> _Words:
    key = (str(task.deadline.text), year)
    if key not in known:
        meaning = deadline_from_words(*key)
        known[key] = _Words(
            meaning=meaning,
            impossible=impossible_day(*key),
            serial=serial_day(key[0]),
            seen=None if meaning else seen_day(*key),
        )
    return known[key]


def _year(document: Document, doubt: YearDoubt, read: Sequence[Read]) -> Problem:
    """The one cause of deadlines that are all of another year."""
    others = (meaning for deadline, meaning in read if meaning and deadline != meaning)
    example = next(others, None) if doubt.is_borne_out else None
    return notice_kinds.year_disagrees(
        in_document(document, "year"),
        year=document.year,
        likely=doubt.likely,
        rows=doubt.rows,
        item=None if example is None else write_deadline(example),
    )


def _follows(deadline: Deadline, document: Document, doubt: YearDoubt) -> bool:
    """Whether the year alone decides about this deadline."""
    return is_of_year(deadline, doubt.likely) or is_of_year(deadline, document.year)


def _disagreeing(task: Task, text: str, words: _Words, at: Place) -> Iterator[Problem]:
    deadline, expected = task.deadline, words.meaning
    if words.serial is not None:
        day = words.serial
        printed = f"{day.year}年{day.month}月{day.day}日"
        yield row_kinds.deadline_serial(at, text=text, day=day.isoformat(), printed=printed)
        return
    if words.impossible is not None:
        if not _is_misprint(task, text):
            yield row_kinds.deadline_impossible(at, text=text, day=words.impossible)
        return
    if expected == deadline or (expected is None and _names_no_day(deadline)):
        return
    if expected is None and not _is_incomplete(deadline):
        yield row_kinds.deadline_unread(at, text=text, seen=_iso(words.seen))
    else:
        likely = expected or _likely(deadline, words.seen)
        yield row_kinds.deadline_disagrees(
            at,
            text=text,
            expected=write_deadline(likely),
            is_read=expected is not None or likely.date is not None,
        )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _before_issue(document: Document, task: Task, at: Place) -> Iterator[Problem]:
    """A time limit that was over when the notice went out, unless a note quotes it."""
    issued, due, text = document.issued_on, task.deadline.date, task.deadline.text or ""
    if issued is None or due is None or due >= issued.date or is_noted(text, 0, task.notes):
        return
    day, issue_day = due.isoformat(), issued.date.isoformat()
    yield row_kinds.deadline_before_issue(at, text=text, day=day, issued=issue_day)


def _is_misprint(task: Task, text: str) -> bool:
    """Whether a person has confirmed that the paper prints these words."""
    return is_noted(text, 0, tuple(n for n in task.notes if n.kind is NoteKind.MISPRINT))


def _names_no_day(deadline: Deadline) -> bool:
    """Whether words that cannot be read are recorded as those of no day: nothing to verify."""
    return deadline.kind is DeadlineKind.ONGOING and deadline.date is None


def _is_incomplete(deadline: Deadline) -> bool:
    """Whether kind and date contradict each other, whatever the words say."""
    return (deadline.kind is DeadlineKind.ONGOING) == (deadline.date is not None)


def _likely(deadline: Deadline, seen: date | None) -> Deadline:
    """The day that is seen in the words; words like 尽快 name none, and none is made up."""
    if deadline.date is not None and deadline.kind is not DeadlineKind.ONGOING:
        return deadline
    if seen is not None:
        return Deadline(kind=DeadlineKind.DATE, date=seen, text=deadline.text)
    return Deadline(kind=DeadlineKind.ONGOING, text=deadline.text)


def write_deadline(deadline: Deadline) -> str:
    """A deadline as it is typed in a record."""
    text = deadline.text or ""
    if _NEEDS_QUOTES.search(text):
        text = json.dumps(text, ensure_ascii=False)
    if deadline.date is None:
        return f"{{kind: {deadline.kind}, text: {text}}}"
    return f"{{kind: {deadline.kind}, date: {deadline.date.isoformat()}, text: {text}}}"
