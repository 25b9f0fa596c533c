"""Turns the composed tree of a notice into a Document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from yaml.nodes import MappingNode, Node

from generator.model.deadline import Deadline, DeadlineKind
from generator.model.document import (
    Column,
    ColumnField,
    Document,
    GeneralRequirement,
    Heading,
    IssueDate,
    Table,
    UpperDocument,
)
from generator.model.note import Note, NoteKind
from generator.model.task import Correction, Task, Withdrawal
from generator.reading.document_shape import DOCUMENT
from generator.reading.parsed import Reading
from generator.reading.review_record import read_review

T = TypeVar("T")

_KINDS = {kind.value: kind for kind in DeadlineKind}


def parse_document(root: Node, reading: Reading) -> Document | None:
    """The notice, or nothing when a problem was reported."""
    reading.year = _year(root)
    values = DOCUMENT.read(root, reading)
    if values is None:
        return None
    values["issued_on"] = _one(IssueDate, values.get("issued_on"))
    values["requirements"] = _many(GeneralRequirement, values.get("requirements"))
    values["based_on"] = _many(UpperDocument, values.get("based_on"))
    values["headings"] = tuple(_headings(values["headings"]))
    values["table"] = _table(values["table"])
    values["notes"] = _notes(values)
    values["review"] = read_review(values)
    values["tasks"] = tuple(_task(row) for row in values["tasks"])
    return Document(path=reading.path, **values)


def _year(root: Node) -> int | None:
    """The year of the notice, told before its rows are read; its own check comes later."""
    pairs = root.value if isinstance(root, MappingNode) else ()
    years = (value.value for key, value in pairs if key.value == "year")
    found = next(years, "")
    return int(found) if isinstance(found, str) and re.fullmatch("20[0-9]{2}", found) else None


def _one(kind: type[T], values: Mapping[str, Any] | None) -> T | None:
    return None if values is None else kind(**values)


def _many(kind: type[T], entries: Iterable[Mapping[str, Any]] | None) -> tuple[T, ...]:
    return tuple(kind(**entry) for entry in entries or ())


def _headings(entries: Iterable[dict[str, Any]]) -> Iterable[Heading]:
    for entry in entries:
        under = entry.pop("under", ())
        yield Heading(**entry)
        for sub in under:
            yield Heading(parent_key=entry["key"], **sub)


def _table(values: dict[str, Any]) -> Table:
    columns = tuple(
        Column(header=c["header"], fields=tuple(ColumnField(f) for f in c["fields"]))
        for c in values.pop("columns")
    )
    return Table(columns=columns, **values)


def _notes(values: Mapping[str, Any]) -> tuple[Note, ...]:
    entries = values.get("notes", ())
    return tuple(Note(**{**entry, "kind": NoteKind(entry["kind"])}) for entry in entries)


def _task(values: dict[str, Any]) -> Task:
    deadline = values.get("deadline")
    if deadline is not None:
        deadline["kind"] = _KINDS[deadline["kind"]]
        values["deadline"] = Deadline(**deadline)
    if "notes" in values:
        values["notes"] = _notes(values)
    if "review" in values:
        values["review"] = read_review(values)
    if "withdrawn" in values:
        values["withdrawn"] = Withdrawal(**values["withdrawn"])
    if "corrections" in values:
        values["corrections"] = _many(Correction, values["corrections"])
    return Task(**values)
