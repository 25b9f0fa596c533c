"""One notice: its text, its table's shape, its headings and its rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.note import Note
from generator.model.review import Review
from generator.model.task import Task

NUMBER_FORM = "[\u4e00-\u9fff]{2,10}〔[0-9]{4}〕[1-9][0-9]*号"
"""How a 发文字号 is written, as a regular expression for Python and for JSON Schema."""

ELEMENTS = (
    "number",
    "issuer",
    "issued_on",
    "addressees",
    "preamble",
    "requirements",
    "attachment",
    "publication_mark",
    "cc",
)
"""Elements that a notice either gives or is said not to give, in printed order."""


class ColumnField(StrEnum):
    """What a printed column holds."""

    SEQ = "seq"
    THEME = "theme"
    """The lowest heading, where the level above is printed as a row across the table."""
    THEME_1 = "theme_1"
    THEME_2 = "theme_2"
    LEAD = "lead"
    RESPONSIBLE = "responsible"
    REQUIREMENT = "requirement"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueDate:
    """成文日期: the day and its printed form."""

    date: date
    """The day."""
    text: str
    """The printed words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneralRequirement:
    """One numbered part of the notice's own text."""

    heading: str
    """Its heading as printed; a run-in heading keeps its full stop."""
    text: tuple[str, ...]
    """Its paragraphs."""
    mark: str | None = None
    """The printed number mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpperDocument:
    """A document that the notice names as its basis."""

    number: str
    """Its 发文字号."""
    title: str
    """Its title as printed in the notice."""
    document_id: str | None = None
    """Our own document, if we hold it."""
    not_held: bool = False
    """We do not hold it (未收录)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One printed column."""

    header: str
    """The printed header."""
    fields: tuple[ColumnField, ...]
    """What it holds; a header may span several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The shape of the printed table."""

    title: str
    """Its printed title."""
    columns: tuple[Column, ...]
    """Its columns, left to right."""
    section_rows: bool = False
    """Headings of level 1 are printed as rows across the table."""

    def has(self, field: ColumnField) -> bool:
        """Whether a column holds this field."""
        return any(field in column.fields for column in self.columns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of the table in the document's own words."""

    key: str
    """Its place: "1" or "1.1"."""
    text: str
    """Its words without the number mark."""
    mark: str | None = None
    """The printed number mark."""
    theme_id: str | None = None
    """The canonical theme it maps to."""
    parent_key: str | None = None
    """The heading above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One published notice, whole."""

    id: str
    """Stable, part of every address."""
    path: str
    """The file it was read from, for messages."""
    jurisdiction_id: str
    """The place that issued it."""
    year: int
    """The year its tasks are for."""
    title: str
    """Its printed title."""
    table: Table
    """The shape of its table."""
    headings: tuple[Heading, ...]
    """All headings, each followed by those under it."""
    tasks: tuple[Task, ...]
    """Its rows, in printed order."""
    number: str | None = None
    """发文字号."""
    issuer: str | None = None
    """发文机关 as printed."""
    issued_on: IssueDate | None = None
    """成文日期."""
    addressees: str | None = None
    """主送机关, the whole line."""
    preamble: tuple[str, ...] = ()
    """Paragraphs before the general requirements."""
    requirements: tuple[GeneralRequirement, ...] = ()
    """The general requirements."""
    closing: tuple[str, ...] = ()
    """Paragraphs after them."""
    attachment: str | None = None
    """The line that names the annex."""
    publication_mark: str | None = None
    """（此件公开发布）."""
    cc: str | None = None
    """抄送."""
    not_stated: tuple[str, ...] = ()
    """Elements that the document does not give."""
    based_on: tuple[UpperDocument, ...] = ()
    """The documents it is based on."""
    notes: tuple[Note, ...] = ()
    """Remarks for the office."""
    review: Review | None = None
    """The release of the whole notice."""
