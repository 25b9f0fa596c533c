"""Turns a list of sources into parsed records and the problems of all files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from yaml.nodes import Node

from generator.problems.kinds import file_kinds
from generator.problems.problem import Problem
from generator.reading.answer_records import parse_answers
from generator.reading.assemble import Gathered
from generator.reading.change_records import parse_changes
from generator.reading.document_record import parse_document
from generator.reading.file_text import read_text
from generator.reading.parsed import (
    MOST_PROBLEMS,
    IdCalled,
    Reading,
    TooManyProblemsError,
    nothing_is_called,
)
from generator.reading.progress_records import parse_progress
from generator.reading.registry_records import (
    parse_departments,
    parse_jurisdictions,
    parse_themes,
    parse_topics,
)
from generator.reading.shelf import Kept, Shelf
from generator.reading.sources import Found, Source, SourceKind
from generator.reading.yaml_tree import compose, depth_problems, is_perhaps_deep

PARSERS: dict[SourceKind, Callable[[Node, Reading], Any]] = {
    SourceKind.JURISDICTIONS: parse_jurisdictions,
    SourceKind.DEPARTMENTS: parse_departments,
    SourceKind.THEMES: parse_themes,
    SourceKind.TOPICS: parse_topics,
    SourceKind.DOCUMENT: parse_document,
    SourceKind.PROGRESS: parse_progress,
    SourceKind.CHANGES: parse_changes,
    SourceKind.SELF_CHECK: parse_answers,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds that a file must keep."""

    file_bytes: int
    depth: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """What reading gave."""

    gathered: Gathered
    """All records without a problem."""
    problems: tuple[Problem, ...]
    """Everything wrong with the files."""
    unread_count: int
    """How many files gave no record: what checks would say of them is not known yet."""
    unread: frozenset[SourceKind]
    """Kinds of which a file gave no record: references to them cannot be judged."""


def read_sources(found: Found, limits: Limits, shelf: Shelf | None = None) -> ReadResult:
    """Read every file, one tree in memory at a time; with a shelf those that have changed."""
    gathered = Gathered()
    problems = list(found.problems)
    unread = set(found.unread)
    unread_count = 0
    for source in found.sources:
        record, told = _read_or_find(source, limits, gathered.id_called, shelf)
        problems.extend(told)
        if record is None:
            unread_count += 1
            unread.add(source.kind)
        else:
            _gather(gathered, source.kind, record)
    return ReadResult(
        gathered=gathered,
        problems=tuple(problems),
        unread_count=unread_count,
        unread=frozenset(unread),
    )


def _read_or_find(
    source: Source, limits: Limits, id_called: IdCalled, shelf: Shelf | None
) -> tuple[Any, list[Problem]]:
    if shelf is None:
        return read_source(source, limits, id_called)
    kept = shelf.find(source)
    if kept is not None:
        return kept.record, []
    mark = shelf.mark_of(source.file)
    record, told = read_source(source, limits, id_called)
    if not told:  # What is said of a slip may name what other files hold.
        shelf.put(source, Kept(mark=mark, record=record))
    return record, told


def read_source(
    source: Source, limits: Limits, id_called: IdCalled = nothing_is_called
) -> tuple[Any, list[Problem]]:
    """The record or records of one file, or None, and what is wrong with it."""
    text, problems = read_text(source.file, source.path, limits.file_bytes)
    if text is None:
        return None, _bounded(problems)
    reading = Reading(path=source.path, id_called=id_called, most=MOST_PROBLEMS)
    return _read_text_as(source.kind, text, reading, limits, problems)


def read_content(
    text: str, path: str, kind: SourceKind, limits: Limits, problems: list[Problem]
) -> tuple[Any, list[Problem]]:
    """The same for text that is already in memory."""
    reading = Reading(path=path, most=MOST_PROBLEMS)
    return _read_text_as(kind, text, reading, limits, problems)


def _read_text_as(
    kind: SourceKind, text: str, reading: Reading, limits: Limits, problems: list[Problem]
) -> tuple[Any, list[Problem]]:
    path = reading.path
    root, found = compose(text, path, limits.depth)
    problems = problems + found
    if root is None:
        return None, _bounded(problems)
    try:
        record = PARSERS[kind](root, reading)
    except TooManyProblemsError:
        record = None
    if reading.problems and is_perhaps_deep(text, limits.depth):
        too_deep = depth_problems(text, path, limits.depth)
        if too_deep:
            return None, problems + too_deep
    return record, _bounded(problems + reading.problems)


def _bounded(problems: list[Problem]) -> list[Problem]:
    """As many as anybody reads; that there are more is said at the last one."""
    if len(problems) < MOST_PROBLEMS:
        return problems
    kept = problems[:MOST_PROBLEMS]
    return [*kept, file_kinds.too_many_problems(kept[-1].place, shown=MOST_PROBLEMS)]


_LISTS = {
    SourceKind.PROGRESS: "progress",
    SourceKind.CHANGES: "changes",
    SourceKind.JURISDICTIONS: "jurisdictions",
    SourceKind.DEPARTMENTS: "departments",
    SourceKind.THEMES: "themes",
    SourceKind.TOPICS: "topics",
    SourceKind.SELF_CHECK: "answers",
}
"""Of a file with several records: where they are gathered."""


def _gather(gathered: Gathered, kind: SourceKind, record: Any) -> None:  # noqa: ANN401 - by kind
    if kind is SourceKind.DOCUMENT:
        gathered.documents.append(record)
    else:
        getattr(gathered, _LISTS[kind]).extend(record)
