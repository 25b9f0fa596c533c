"""Every row of the five notices, told again cell by cell, becomes the row that was made by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.drafting.row_cells import BLANK, MERGED, RowAnswers, RowPlace, row_cells
from generator.model.catalogue import Catalogue
from generator.model.deadline import DeadlineKind
from generator.model.document import Document
from generator.model.task import Task
from generator.pipeline import examine
from generator.settings import Settings

ROOT = Path(__file__).parents[3]
KEYS = ("lead", "lead_text", "responsible", "responsible_text", "open_list", "inherited", "blank")


def told(document: Document, task: Task, cell: str) -> str | None:
    """The cell of the paper as a person would answer it."""
    if not any(cell in column.fields for column in document.table.columns):
        return None
    if cell in task.blank:
        return BLANK
    if cell in task.inherited:
        return MERGED
    if cell == "deadline":
        return task.deadline.text
    return getattr(task, f"{cell}_text") or "\n".join(getattr(task, cell))


def again(catalogue: Catalogue, document: Document, row: int) -> dict[str, object]:
    place = RowPlace(
        jurisdiction_id=document.jurisdiction_id,
        year=document.year,
        table=document.table,
        headings=document.headings,
        above=document.tasks[row - 1] if row else None,
    )
    task = document.tasks[row]
    answers = RowAnswers(
        **{c: told(document, task, c) for c in ("lead", "responsible", "deadline")}
    )
    values = row_cells(catalogue, place, answers)
    typed = {key: values.get(key) or None for key in KEYS}
    for key in ("inherited", "blank"):
        typed[key] = tuple(values[key])
    deadline = values.get("deadline")
    return {**typed, "deadline": deadline and (deadline["date"], deadline["text"])}


def by_hand(task: Task) -> dict[str, object]:
    typed = {key: getattr(task, key) or None for key in KEYS}
    for key in ("inherited", "blank"):
        typed[key] = getattr(task, key)
    has_deadline = task.deadline.kind is not DeadlineKind.NONE
    return {**typed, "deadline": (task.deadline.date, task.deadline.text) if has_deadline else None}


def test_every_row_is_drafted_as_it_was_made_by_hand() -> None:
    catalogue = examine(Settings(root=ROOT, as_of=date(2024, 1, 1))).catalogue
    compared = 0
    differing = []
    for document in catalogue.documents:
        for row, task in enumerate(document.tasks):
            compared += 1
            if again(catalogue, document, row) != by_hand(task):
                differing.append((task.id, again(catalogue, document, row), by_hand(task)))
    assert compared == 294
    assert differing == []
