"""Each printed column is accounted for in each row: a value, blank, or merged."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import CheckContext, in_document, in_row
from generator.model.deadline import DeadlineKind
from generator.model.document import ColumnField, Document
from generator.model.task import Task
from generator.problems.kinds import notice_kinds, row_kinds
from generator.problems.problem import Problem

_CELLS = {
    "lead": ColumnField.LEAD,
    "responsible": ColumnField.RESPONSIBLE,
    "deadline": ColumnField.DEADLINE,
}


def check_columns(context: CheckContext) -> Iterator[Problem]:
    """Every notice: its columns, then every row against them."""
    for document in context.catalogue.documents:
        yield from _repeated(document)
        headers = _headers(document)
        prints_numbers = document.table.has(ColumnField.SEQ)
        for row, task in enumerate(document.tasks):
            if task.seq is not None and not prints_numbers:
                yield row_kinds.cell_without_column(in_row(document, row, "seq"), field="seq")
            yield from _row(document, row, task, headers)


def _repeated(document: Document) -> Iterator[Problem]:
    seen: set[ColumnField] = set()
    for position, column in enumerate(document.table.columns):
        for index, field in enumerate(column.fields):
            if field in seen:
                at = in_document(document, "table", "columns", position, "fields", index)
                yield notice_kinds.column_repeated(at, field=field)
            seen.add(field)


def _headers(document: Document) -> dict[str, str]:
    """The printed header of every cell that the table has."""
    return {
        cell: column.header
        for cell, field in _CELLS.items()
        for column in document.table.columns
        if field in column.fields
    }


def _has_value(task: Task, cell: str) -> bool:
    if cell == "deadline":
        return task.deadline.kind is not DeadlineKind.NONE
    return bool(getattr(task, cell))


def _row(document: Document, row: int, task: Task, headers: dict[str, str]) -> Iterator[Problem]:
    for cell in _CELLS:
        has_value = _has_value(task, cell)
        if cell in task.blank:
            if has_value:
                at = in_row(document, row, cell)
                yield row_kinds.blank_with_value(at, field=cell)
        elif cell in headers and not has_value:
            at = in_row(document, row)
            yield row_kinds.cell_unexplained(at, field=cell, header=headers[cell])
        elif has_value and cell not in headers and not _is_role(task, cell, headers):
            at = in_row(document, row, cell)
            yield row_kinds.cell_without_column(at, field=cell)
    if task.blank:
        yield from _blank(document, row, task, headers)
    if task.inherited:
        yield from _inherited(document, row, task)


def _blank(document: Document, row: int, task: Task, headers: dict[str, str]) -> Iterator[Problem]:
    """Only a column that is printed can be blank, and the requirement never is."""
    for index, cell in enumerate(task.blank):
        at = in_row(document, row, "blank", index)
        if cell == "requirement":
            yield row_kinds.blank_with_value(at, field=cell)
        elif cell not in headers and not _has_value(task, cell):
            yield row_kinds.cell_without_column(at, field=cell)


def _is_role(task: Task, cell: str, headers: dict[str, str]) -> bool:
    """A table without a lead column can still name the lead inside the responsible cell."""
    return cell == "lead" and "responsible" in headers and task.responsible_text is not None


def _inherited(document: Document, row: int, task: Task) -> Iterator[Problem]:
    above = document.tasks[row - 1] if row else None
    for cell in task.inherited:
        value = getattr(above, cell) if above else None
        if value != getattr(task, cell):
            at = in_row(document, row, cell)
            shown = _words(value)
            yield row_kinds.inherited_differs(at, field=cell, above=shown)


def _words(value: object) -> str:
    if isinstance(value, tuple):
        return "、".join(value)
    text = getattr(value, "text", None) or getattr(value, "requirement", None)
    return str(text or value or "（无）")
