"""Rebuilds what is printed in a cell of the table (R-043)."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.document import ColumnField, Document, Heading
from generator.views.entry import Entry

_MERGEABLE = frozenset(
    {
        ColumnField.LEAD,
        ColumnField.RESPONSIBLE,
        ColumnField.REQUIREMENT,
        ColumnField.DEADLINE,
        ColumnField.SEQ,
    }
)


OFTEN_ABSENT = (
    ColumnField.SEQ,
    ColumnField.LEAD,
    ColumnField.RESPONSIBLE,
    ColumnField.DEADLINE,
)
"""Columns that some tables do not have."""


def absent_fields(document: Document) -> tuple[str, ...]:
    """What the table has no column for; any other cell without a value is printed empty (R-042)."""
    return tuple(field.value for field in OFTEN_ABSENT if not document.table.has(field))


def is_merged(entry: Entry, field: ColumnField) -> bool:
    """Whether the cell is one with the cell above."""
    return field in _MERGEABLE and field.value in entry.task.inherited


def printed_lines(entry: Entry, field: ColumnField) -> tuple[str, ...]:
    """The lines of a cell; none where it is printed empty. A merged cell gives what it shares."""
    return tuple(_text(entry, field).splitlines())


def _text(entry: Entry, field: ColumnField) -> str:
    task = entry.task
    match field:
        case ColumnField.LEAD:
            return _names(task.lead_text, task.lead)
        case ColumnField.RESPONSIBLE:
            return _names(task.responsible_text, task.responsible)
        case ColumnField.REQUIREMENT:
            return task.requirement
        case ColumnField.DEADLINE:
            return task.deadline.text or ""
        case ColumnField.SEQ:
            return task.seq or ""
        case _:
            return _heading(entry.theme_path, field)


def _names(text: str | None, names: Sequence[str]) -> str:
    return "\n".join(names) if text is None else text


def _heading(path: Sequence[Heading], field: ColumnField) -> str:
    at = 0 if field is ColumnField.THEME_1 else 1
    return printed_heading(path[at]) if at < len(path) else ""


def printed_heading(heading: Heading) -> str:
    """A heading with its number mark."""
    return f"{heading.mark or ''}{heading.text}"
