"""The names of a cell and its printed text say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.context import CheckContext, in_row
from generator.checks.open_lists import check_open_list
from generator.model.document import ColumnField, Document
from generator.model.task import Task
from generator.problems.kinds import row_kinds
from generator.problems.problem import Place, Problem

_SEPARATORS = re.compile(r"[\s、，,；;。]+")
_LABELS = (
    r"(?:牵头|主办|责任|配合|协办|参与|参加)(?:单位|部门)?[：:]"
    r"|[（(](?:牵头|配合|协办)(?:单位|部门)?[)）]|^由"
)
_DUTIES = (
    r"等?(?:部门|单位|部门、单位)?按(?:照)?职责分工(?:分别)?负责"
    r"|等?(?:分别|共同|具体|积极)?(?:牵头|配合|负责|参与|落实|协助|协同|协办|实施|抓好)"
)
_ROLE_WORDS = re.compile(rf"{_LABELS}|{_DUTIES}|^等|等$")


def check_cells(context: CheckContext) -> Iterator[Problem]:
    """Every row that tells of the printed text of a cell; equal cells are compared once.

    Where a cell has words that no name accounts for, 等 may be one of them: that is told alone.
    """
    sound: set[tuple[str, tuple[str, ...]]] = set()
    for document, row, task in _rows(context):
        responsible = task.responsible if _has_lead_column(document) else _with_roles(task)
        told = list(_cells(document, row, task, responsible=responsible, sound=sound))
        yield from told or check_open_list(in_row(document, row), task, responsible)


def _cells(
    document: Document,
    row: int,
    task: Task,
    *,
    responsible: tuple[str, ...],
    sound: set[tuple[str, tuple[str, ...]]],
) -> Iterator[Problem]:
    """What is wrong with the two cells of a row, unless cells like them were sound."""
    for field, text, names in (
        ("lead", task.lead_text, task.lead),
        ("responsible", task.responsible_text, responsible),
    ):
        if text is None or (text, names) in sound:
            continue
        found = list(_cell(in_row(document, row, f"{field}_text"), field, text, names))
        if not found:
            sound.add((text, names))
        yield from found


def _rows(context: CheckContext) -> Iterator[tuple[Document, int, Task]]:
    for document in context.catalogue.documents:
        for row, task in enumerate(document.tasks):
            if task.lead_text or task.responsible_text or task.open_list:
                yield document, row, task


def _has_lead_column(document: Document) -> bool:
    return document.table.has(ColumnField.LEAD)


def _with_roles(task: Task) -> tuple[str, ...]:
    """Without a lead column the lead is named in the same cell: X牵头，Y配合, in either order."""
    text = task.responsible_text or ""
    return tuple(sorted((*task.lead, *task.responsible), key=text.find))


def _cell(at: Place, field: str, text: str, names: tuple[str, ...]) -> Iterator[Problem]:
    rest: list[str] = []
    start = 0
    for name in names:
        found = text.find(name, start)
        if found < 0:
            yield row_kinds.cell_disagrees(at, field=field, name=name, text=text)
            return
        rest.append(text[start:found])
        start = found + len(name)
    rest.append(text[start:])
    for gap in rest:
        left = _left_over(gap, names)
        if left:
            yield row_kinds.cell_text_left_over(at, field=field, rest=left)


def _left_over(gap: str, names: tuple[str, ...]) -> str:
    """What is left of the text between two names; a name that is printed twice is listed once."""
    parts = (_ROLE_WORDS.sub("", part) for part in _SEPARATORS.split(gap))
    return "".join(part for part in parts if part not in names)
