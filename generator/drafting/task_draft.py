"""Turns the answers about one row of a table into a record behind the last one of its notice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from generator.drafting.draft import AnswerError, Insertion, read_back
from generator.drafting.insertion import add_item
from generator.drafting.lookup import find_heading, find_id, theme_names, topic_names
from generator.drafting.row_cells import RowAnswers, RowPlace, row_cells
from generator.formatting.record_text import write_record
from generator.model.catalogue import Catalogue
from generator.model.document import ColumnField, Document
from generator.reading.sources import SourceKind
from generator.reading.task_shape import TASK


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAnswers(RowAnswers):
    """What a person says about one row."""

    requirement: str
    """具体要求, verbatim."""
    heading: str | None = None
    """The lowest heading it stands under: its key, its words or a part of them."""
    seq: str | None = None
    """The printed 序号."""
    theme: str | None = None
    """Its canonical theme, id or name, where it differs from its heading's."""
    topics: tuple[str, ...] = ()
    """Topics, ids or names."""
    title: str | None = None
    """An editorial title."""


def draft_task(
    catalogue: Catalogue, document_id: str, answers: TaskAnswers, *, text: str
) -> Insertion:
    """The file of the notice, whose text this is, with the row behind its last one."""
    document = _document(catalogue, document_id)
    read = cast("Document", read_back(text, document.path, SourceKind.DOCUMENT))
    task_id = next_task_id(catalogue, read)
    values = task_values(catalogue, RowPlace.in_document(read), answers, task_id)
    item = write_record(values, TASK)
    return add_item((document.path, SourceKind.DOCUMENT, text), item, task_id)


def next_task_id(catalogue: Catalogue, document: Document) -> str:
    """The id of a new row; a number that was ever given is not given again."""
    named = [task.id for task in document.tasks]
    named += [task.superseded_by for _, task in catalogue.rows() if task.superseded_by]
    named += [entry.task_id for entry in catalogue.progress]
    form = re.compile(rf"{re.escape(document.id)}-([0-9]{{3,4}})")
    numbers = [int(found[1]) for found in map(form.fullmatch, named) if found]
    return f"{document.id}-{max(numbers, default=0) + 1:03}"


def task_values(
    catalogue: Catalogue, place: RowPlace, answers: TaskAnswers, task_id: str
) -> Mapping[str, Any]:
    """The keys of a row as they are typed."""
    heading = find_heading(answers.heading, place.headings)
    themes = theme_names(catalogue)
    theme = find_id("theme", answers.theme, themes) if answers.theme else None
    topics = topic_names(catalogue)
    return {
        "id": task_id,
        "seq": _seq(place, answers),
        "heading": heading.key,
        "theme": None if theme == heading.theme_id else theme,
        "topics": [find_id("topics", words, topics) for words in answers.topics],
        "title": answers.title,
        "requirement": answers.requirement.strip(),
        **row_cells(catalogue, place, answers),
    }


def _document(catalogue: Catalogue, document_id: str) -> Document:
    names = {document.id: (document.title,) for document in catalogue.documents}
    return catalogue.documents_by_id[find_id("document", document_id, names)]


def _seq(place: RowPlace, answers: TaskAnswers) -> str | None:
    if place.table.has(ColumnField.SEQ) == bool(answers.seq):
        return answers.seq
    if answers.seq:
        raise AnswerError("seq", "原表没有序号一栏，不要写序号", "the table prints no numbers")
    raise AnswerError(
        "seq", "原表印有序号，请照录这一行的序号", "the table prints numbers; copy this row's"
    )
