"""Turns the shapes of records into questions to a person, in the order of the paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.drafting.columns import USUAL_HEADERS
from generator.drafting.document_draft import REST
from generator.drafting.lookup import Names, lowest_headings, place_names, topic_names
from generator.drafting.progress_draft import STATUS_NAMES
from generator.drafting.row_cells import BLANK, MERGED, RowPlace
from generator.model.catalogue import Catalogue
from generator.model.document import ELEMENTS, ColumnField
from generator.reading.document_shape import DOCUMENT
from generator.reading.progress_shape import EVIDENCE, PROGRESS_ENTRY
from generator.reading.registry_shape import DEPARTMENT
from generator.reading.shape import Field, Shape
from generator.reading.task_shape import TASK
from generator.reading.value import Day, ListOf


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question; its answer goes into the field of the answers that has its name."""

    answer: str
    """The field of DocumentAnswers, TaskAnswers, …"""
    zh: str
    """The question, for editors."""
    en: str
    """The same in English."""
    example: str | None = None
    """What an answer looks like; never filled in for the editor."""
    is_required: bool = False
    """Whether there is no draft without it."""
    is_day: bool = False
    """Whether only a day of the calendar will do."""
    takes_several: bool = False
    """Whether it is asked again until the answer is empty."""
    choices: tuple[str, ...] = ()
    """What can be answered, with its meaning, where that is a short list."""


def document_questions(catalogue: Catalogue) -> tuple[Question, ...]:
    """About a notice, before its first row."""
    return (
        _of(DOCUMENT, "jurisdiction", choices=_choices(place_names(catalogue))),
        _of(DOCUMENT, "year"),
        _of(DOCUMENT, "title"),
        _of(DOCUMENT, "number"),
        _of(DOCUMENT, "issuer"),
        Question(
            answer="issued_on",
            zh="成文日期，照录",
            en="the date of issue, as printed",
            example="2023年7月5日",
        ),
        *(_of(DOCUMENT, key) for key in ("addressees", "preamble", "attachment")),
        *(_of(DOCUMENT, key) for key in ("publication_mark", "cc")),
        _of(DOCUMENT, "not_stated", choices=(*ELEMENTS, f"{REST} 其余都没有")),
        Question(
            answer="table_title",
            zh="表格的标题；不写就用附件或文件的标题",
            en="the title of the table; else that of the annex or the document",
        ),
        Question(
            answer="columns",
            zh=f"表头，从左到右；不写就是 {'、'.join(USUAL_HEADERS)}",
            en="the headers, left to right",
            example="责任单位",
            takes_several=True,
        ),
        Question(
            answer="headings",
            zh="标题和对应的统一主题，逐个照录",
            en="the headings and their canonical themes, one by one",
            example="一、重点领域公开 > （一）民生保障=livelihood",
            is_required=True,
            takes_several=True,
        ),
    )


def task_questions(catalogue: Catalogue, place: RowPlace) -> tuple[Question, ...]:
    """About a row: only the columns that its table has."""
    headings = tuple(f"{h.key} {h.mark or ''}{h.text}" for h in lowest_headings(place.headings))
    return (
        *((_required(_of(TASK, "seq")),) if place.table.has(ColumnField.SEQ) else ()),
        _of(TASK, "heading", choices=headings),
        *_cell_questions(place),
        _of(TASK, "requirement"),
        _of(TASK, "topics", choices=_choices(topic_names(catalogue))),
    )


def department_questions(catalogue: Catalogue) -> tuple[Question, ...]:
    """About an office or a collective."""
    return (
        Question(
            answer="jurisdiction",
            zh="所属的地区",
            en="the place it belongs to",
            is_required=True,
            choices=_choices(place_names(catalogue)),
        ),
        _of(DEPARTMENT, "name"),
        _of(DEPARTMENT, "kind", choices=("office 单位", "collective 统称")),
        Question(
            answer="slug",
            zh="编号的后半段：小写字母、数字、连字符",
            en="the last part of its id: lower-case letters, digits, hyphens",
            example="education",
            is_required=True,
        ),
        *(_of(DEPARTMENT, key) for key in ("full_name", "function", "aliases", "short")),
        *(_of(DEPARTMENT, key) for key in ("members", "english")),
    )


def progress_questions() -> tuple[Question, ...]:
    """About an entry, before its evidence."""
    status = _choices(STATUS_NAMES)
    return (
        _of(PROGRESS_ENTRY, "task"),
        _of(PROGRESS_ENTRY, "date"),
        _of(PROGRESS_ENTRY, "status", choices=status),
        _of(PROGRESS_ENTRY, "note"),
    )


def evidence_questions() -> tuple[Question, ...]:
    """About one publication."""
    return tuple(_of(EVIDENCE, field.key) for field in EVIDENCE.fields)


def _cell_questions(place: RowPlace) -> Iterator[Question]:
    for column in place.table.columns:
        for field in (ColumnField.LEAD, ColumnField.RESPONSIBLE, ColumnField.DEADLINE):
            if field in column.fields:
                yield Question(
                    answer=field.value,
                    zh=f"“{column.header}”一格，整格照录；空白写 {BLANK}，和上一格合并写 {MERGED}",
                    en=f"the whole cell, as printed; {BLANK} if empty, {MERGED} if merged",
                    is_required=True,
                )


def _of(shape: Shape, key: str, *, choices: tuple[str, ...] = ()) -> Question:
    """The question for a key of a record, in the words of its shape."""
    field = next(field for field in shape.fields if field.key == key)
    return Question(
        answer=key,
        zh=field.zh,
        en=field.en,
        example=None if choices else _example(field),
        is_required=field.required,
        is_day=isinstance(field.type, Day),
        takes_several=isinstance(field.type, ListOf),
        choices=choices,
    )


def _required(question: Question) -> Question:
    return Question(
        answer=question.answer,
        zh=question.zh,
        en=question.en,
        example=question.example,
        is_required=True,
    )


def _example(field: Field) -> str:
    value = field.type.item if isinstance(field.type, ListOf) else field.type
    return value.example.strip('"')


def _choices(names: Names) -> tuple[str, ...]:
    return tuple(f"{entry_id} {known[0]}" for entry_id, known in names.items())
