"""Turns the answers about a notice and the first row of its table into a new file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.drafting.columns import USUAL_HEADERS, read_columns
from generator.drafting.draft import AnswerError, DraftFile, read_back
from generator.drafting.headings import read_headings
from generator.drafting.lookup import find_day, find_id, place_names
from generator.drafting.row_cells import RowPlace
from generator.drafting.task_draft import TaskAnswers, task_values
from generator.formatting.record_text import write_record
from generator.model.catalogue import Catalogue
from generator.model.document import ELEMENTS, Heading, Table
from generator.reading.document_shape import DOCUMENT
from generator.reading.sources import SourceKind

REST = "rest"
"""Said of the elements that the document does not give: all that were not answered."""

_ATTACHMENT_MARK = "附件："


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentAnswers:
    """What a person says about a notice; words are copied from the paper."""

    jurisdiction: str
    """The place that issued it, id or name."""
    year: int
    """The year its tasks are for."""
    title: str
    """Its printed title."""
    headings: tuple[str, ...]
    """一、上级标题 > （一）下级标题=theme, each once, in order."""
    id: str | None = None
    """Without one: the place and the year."""
    number: str | None = None
    """发文字号."""
    issuer: str | None = None
    """发文机关 as printed."""
    issued_on: str | None = None
    """成文日期 as printed: 2023年7月5日."""
    addressees: str | None = None
    """主送机关, the whole line."""
    preamble: tuple[str, ...] = ()
    """The opening paragraphs."""
    attachment: str | None = None
    """The line that names the annex."""
    publication_mark: str | None = None
    """（此件公开发布）."""
    cc: str | None = None
    """抄送."""
    not_stated: tuple[str, ...] = ()
    """Elements that the document does not give, by key or Chinese name, or REST."""
    table_title: str | None = None
    """The printed title of the table; without one that of the annex, else of the document."""
    columns: tuple[str, ...] = USUAL_HEADERS
    """The printed headers, left to right."""
    section_rows: bool = False
    """Headings of level 1 are printed as rows across the table."""


def document_place(catalogue: Catalogue, answers: DocumentAnswers) -> RowPlace:
    """Where the first row of the new notice comes to stand; tells which cells to ask for."""
    headings = read_headings(catalogue, answers.headings)
    return RowPlace(
        jurisdiction_id=find_id("jurisdiction", answers.jurisdiction, place_names(catalogue)),
        year=answers.year,
        table=_table(answers, headings),
        headings=headings,
    )


def draft_document(
    catalogue: Catalogue, answers: DocumentAnswers, first_row: TaskAnswers
) -> DraftFile:
    """The file of a new notice, with what was told; a table has at least one row."""
    place = document_place(catalogue, answers)
    document_id = _free_id(catalogue, place, answers)
    elements = _elements(answers)
    not_stated = _not_stated(answers, elements)
    values = {
        "id": document_id,
        "jurisdiction": place.jurisdiction_id,
        "year": answers.year,
        "title": answers.title.strip(),
        **elements,
        "not_stated": not_stated,
        "table": _typed_table(place.table),
        "headings": list(_typed_headings(place.headings)),
        "tasks": [task_values(catalogue, place, first_row, f"{document_id}-001")],
    }
    path = f"content/documents/{document_id}.yml"
    text = write_record(values, DOCUMENT, path=path)
    read_back(text, path, SourceKind.DOCUMENT)
    pending = tuple(e for e in ELEMENTS if e not in elements and e not in not_stated)
    return DraftFile(path=path, text=text, record_id=document_id, pending=pending)


def _free_id(catalogue: Catalogue, place: RowPlace, answers: DocumentAnswers) -> str:
    document_id = answers.id or f"{place.jurisdiction_id}-{answers.year}"
    if document_id not in catalogue.documents_by_id:
        return document_id
    raise AnswerError(
        "id",
        f"编号 {document_id} 已经有了，请另起一个，例如 {document_id}-2",
        f"{document_id} is taken; choose another id, like {document_id}-2",
    )


def _elements(answers: DocumentAnswers) -> dict[str, Any]:
    """The elements that were answered."""
    told: dict[str, Any] = {
        element: getattr(answers, element)
        for element in ELEMENTS
        if element not in {"issued_on", "requirements"} and getattr(answers, element)
    }
    if answers.issued_on:
        words = answers.issued_on.strip()
        day = find_day("issued_on", words)
        if "年" not in words:
            raise AnswerError(
                "issued_on",
                f"请照录印出的成文日期，例如 {day.year}年{day.month}月{day.day}日",
                f"copy the printed date, like {day.year}年{day.month}月{day.day}日",
            )
        told["issued_on"] = {"date": day, "text": words}
    return told


def _not_stated(answers: DocumentAnswers, elements: dict[str, Any]) -> list[str]:
    """Only what a person said is absent; nobody asked is not the same as not printed."""
    names = {f.key: (f.zh.partition("，")[0],) for f in DOCUMENT.fields if f.key in ELEMENTS}
    names[REST] = ("其余都没有",)
    told = {find_id("not_stated", words, names) for words in answers.not_stated}
    if REST in told:
        return [element for element in ELEMENTS if element not in elements]
    return [element for element in ELEMENTS if element in told]


def _table(answers: DocumentAnswers, headings: tuple[Heading, ...]) -> Table:
    levels = 2 if any(heading.parent_key for heading in headings) else 1
    annex = (answers.attachment or "").strip().removeprefix(_ATTACHMENT_MARK)
    title = answers.table_title or annex.strip("《》") or answers.title
    columns = read_columns(answers.columns, levels=levels, section_rows=answers.section_rows)
    return Table(title=title.strip(), columns=columns, section_rows=answers.section_rows)


def _typed_table(table: Table) -> dict[str, Any]:
    columns = [
        {"header": column.header, "fields": [field.value for field in column.fields]}
        for column in table.columns
    ]
    return {"title": table.title, "section_rows": table.section_rows, "columns": columns}


def _typed_headings(headings: Iterable[Heading]) -> Iterator[dict[str, Any]]:
    known = tuple(headings)
    for heading in known:
        if heading.parent_key is None:
            under = [_typed_heading(sub) for sub in known if sub.parent_key == heading.key]
            yield {**_typed_heading(heading), "under": under}


def _typed_heading(heading: Heading) -> dict[str, Any]:
    return {
        "key": heading.key,
        "mark": heading.mark,
        "text": heading.text,
        "theme": heading.theme_id,
    }
