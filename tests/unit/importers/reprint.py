"""Prints a record of ours again as a paper, so that importing it must give the record."""

from __future__ import annotations

from itertools import groupby

from generator.model.document import ColumnField, Document, Heading
from generator.model.task import Task
from tests.unit.importers.paper import Cell, Paper, wide

_NAMES = {ColumnField.LEAD: "lead", ColumnField.RESPONSIBLE: "responsible"}
_LEVELS = {ColumnField.THEME: -1, ColumnField.THEME_1: 0, ColumnField.THEME_2: -1}


def reprint(document: Document) -> Paper:
    """The whole notice with its table; cells that rows share are merged."""
    return Paper(
        before=list(_before(document)),
        tables=[_table(document)],
        after=[document.cc] if document.cc else [],
    )


def _before(document: Document) -> list[str]:
    lines = [document.number, document.issuer]
    if document.preamble:
        lines.append(document.title)
    lines += [document.addressees, *document.preamble]
    for requirement in document.requirements:
        head = (requirement.mark or "") + requirement.heading
        runs_on = requirement.heading.endswith("。")
        texts = list(requirement.text)
        lines += [head + texts.pop(0), *texts] if runs_on else [head, *texts]
    lines += [*document.closing, document.attachment]
    if document.issued_on:
        lines += [document.issuer, document.issued_on.text]
    lines += [document.publication_mark, "附件", document.table.title]
    return [line for line in lines if line]


def _table(document: Document) -> list[list[Cell]]:
    columns = document.table.columns
    fields = [field for column in columns for field in column.fields]
    rows = [[Cell(text=c.header, columns=len(c.fields)) for c in columns]]
    headings = {heading.key: heading for heading in document.headings}
    paths = [_path(headings, task) for task in document.tasks]
    starts = {field: _runs(field, document, paths) for field in fields}
    for number, task in enumerate(document.tasks):
        is_new = number == 0 or paths[number][0] is not paths[number - 1][0]
        if document.table.section_rows and is_new:
            rows.append([wide(_words(paths[number][0]), len(fields))])
        rows.append(
            [
                Cell(text=_text(field, task, paths[number]), rows=starts[field][number])
                for field in fields
                if number in starts[field]
            ]
        )
    return rows


def _path(headings: dict[str, Heading], task: Task) -> list[Heading]:
    lowest = headings[task.heading_key]
    above = headings.get(lowest.parent_key or "")
    return [lowest] if above is None else [above, lowest]


def _runs(field: ColumnField, document: Document, paths: list[list[Heading]]) -> dict[int, int]:
    """For each row in which a cell begins, over how many rows it goes."""
    number = 0

    def key(row: int) -> int:
        nonlocal number
        task = document.tasks[row]
        if field in _LEVELS:
            same = row > 0 and paths[row][_LEVELS[field]] is paths[row - 1][_LEVELS[field]]
        else:
            same = field.value in task.inherited
        number += not same
        return number

    runs = [list(rows) for _, rows in groupby(range(len(document.tasks)), key=key)]
    return {rows[0]: len(rows) for rows in runs}


def _words(heading: Heading) -> str:
    return (heading.mark or "") + heading.text


def _text(field: ColumnField, task: Task, path: list[Heading]) -> str:
    if field in _LEVELS:
        return _words(path[_LEVELS[field]])
    if field in _NAMES:
        name = _NAMES[field]
        return getattr(task, f"{name}_text") or "\n".join(getattr(task, name))
    if field is ColumnField.DEADLINE:
        return task.deadline.text or ""
    return task.seq or "" if field is ColumnField.SEQ else task.requirement
