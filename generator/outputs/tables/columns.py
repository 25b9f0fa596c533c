"""The columns of every table of records: their names, types and values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.department import Department
from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.views.entry import Entry, NamedOffice
from generator.views.printed_cell import absent_fields
from generator.views.wording.words import WORDS

Value = str | int | bool | date | tuple[str, ...] | None
"""What a cell holds; several texts are joined by the format."""


class ColumnType(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"
    LIST = "list"
    """Several texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column."""

    name: str
    """Its ASCII name, the header of a CSV file."""
    type: ColumnType
    """What its cells hold."""
    width: int
    """How wide it is in a workbook, in characters."""
    is_required: bool
    """Whether every record has a value."""
    phrase: str
    """The end of the keys of its phrases."""

    @property
    def label(self) -> str:
        """Its Chinese name, the header of a workbook."""
        return WORDS["zh"][f"column_{self.phrase}"]


def make_column(
    name: str,
    width: int,
    kind: ColumnType = ColumnType.TEXT,
    need: str = "",
    *,
    group: str = "",
) -> Column:
    """A column; tables that name different things alike are told apart by their group."""
    return Column(
        name=name, type=kind, width=width, is_required=need == "required", phrase=f"{group}{name}"
    )


COLUMNS: tuple[Column, ...] = (
    make_column("id", 18, need="required"),
    make_column("document", 14, need="required"),
    make_column("document_title", 36, need="required"),
    make_column("document_number", 22),
    make_column("row", 8, ColumnType.INTEGER, "required"),
    make_column("seq", 8),
    make_column("heading", 18, need="required"),
    make_column("subheading", 24),
    make_column("requirement", 72, need="required"),
    make_column("lead", 24, ColumnType.LIST),
    make_column("responsible", 36, ColumnType.LIST),
    make_column("open_list", 10, ColumnType.BOOLEAN, "required"),
    make_column("deadline_text", 14),
    make_column("deadline_date", 14, ColumnType.DATE),
    make_column("deadline_kind", 14, need="required"),
    make_column("status", 12, need="required"),
    make_column("status_text", 24, need="required"),
    make_column("progress_count", 12, ColumnType.INTEGER, "required"),
    make_column("progress_date", 14, ColumnType.DATE),
    make_column("evidence", 40, ColumnType.LIST),
    make_column("theme", 24),
    make_column("theme_name", 18),
    make_column("topics", 18, ColumnType.LIST),
    make_column("topic_names", 18, ColumnType.LIST),
    make_column("lead_departments", 28, ColumnType.LIST),
    make_column("responsible_departments", 28, ColumnType.LIST),
    make_column("inherited", 16, ColumnType.LIST),
    make_column("url", 48, need="required"),
    make_column("absent", 16, ColumnType.LIST),
    make_column("as_of", 14, ColumnType.DATE, "required"),
)
"""In order: what people read, then what programs join by, then what was added to a published form:
programs that count columns find the others where they were."""

LEAST = {"row": 1, "progress_count": 0}
"""The least number in a column of whole numbers."""

RowMaker = Callable[[Entry], tuple[Value, ...]]
"""Makes the cells of a record, in the order of the columns."""


def row_maker(publication: Publication) -> RowMaker:
    """Make rows whose words and addresses are those of the Chinese pages."""
    words, addresses, settings = publication.words, publication.addresses, publication.settings

    def make_row(entry: Entry) -> tuple[Value, ...]:
        url = absolute(settings, addresses.task(entry.id))
        return (
            *_place(entry),
            *_cells(entry),
            entry.status.value,
            words[f"status_{entry.status_key}"],
            *_progress(entry),
            *_keys(entry),
            url,
            absent_fields(entry.document),
            settings.as_of,
        )

    return make_row


def _place(entry: Entry) -> tuple[Value, ...]:
    document, path = entry.document, entry.theme_path
    return (
        entry.id,
        document.id,
        document.title,
        document.number,
        entry.row,
        entry.task.seq,
        path[0].text if path else "",
        path[1].text if len(path) > 1 else None,
    )


def _cells(entry: Entry) -> tuple[Value, ...]:
    task = entry.task
    return (
        task.requirement,
        tuple(office.name for office in entry.lead),
        tuple(office.name for office in entry.responsible),
        task.open_list,
        task.deadline.text,
        task.deadline.date,
        task.deadline.kind.value,
    )


def _progress(entry: Entry) -> tuple[Value, ...]:
    evidence = (item.url for progress in entry.progress for item in progress.evidence)
    dates = [progress.date for progress in entry.progress]
    return (len(dates), max(dates, default=None), tuple(evidence))


def _keys(entry: Entry) -> tuple[Value, ...]:
    theme = entry.theme
    return (
        None if theme is None else theme.id,
        None if theme is None else theme.name,
        tuple(topic.id for topic in entry.topics),
        tuple(topic.name for topic in entry.topics),
        tuple(_ids(entry.lead)),
        tuple(_ids(entry.responsible)),
        entry.task.inherited,
    )


def _ids(offices: Sequence[NamedOffice]) -> Iterator[str]:
    """As many as there are names: an unregistered one leaves its place empty."""
    return (_id(office.department) for office in offices)


def _id(department: Department | None) -> str:
    return "" if department is None else department.id
