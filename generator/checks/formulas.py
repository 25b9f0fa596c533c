"""Printed cells that a spreadsheet would take for a formula: the office is told (R-104)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import CheckContext
from generator.checks.wording import heading_texts, is_noted
from generator.model.document import Document
from generator.model.formula import FORMULA_LIKE
from generator.model.note import Note
from generator.problems.kinds import wording_kinds
from generator.problems.problem import Place, Problem

QUOTED = 12
"""So many characters show which text is meant."""


def check_formulas(context: CheckContext) -> Iterator[Problem]:
    """Every text that stands in a cell of the published tables as it was printed."""
    for document in context.catalogue.documents:
        for keys, text, notes in _cells(document):
            if FORMULA_LIKE.match(text) and not is_noted(text, 0, notes + document.notes):
                place = Place(path=document.path, keys=keys)
                quote = text.partition("\n")[0][:QUOTED]
                yield wording_kinds.formula_like(place, quote=quote)


def _cells(document: Document) -> Iterator[tuple[tuple[str | int, ...], str, tuple[Note, ...]]]:
    yield ("title",), document.title, ()
    yield from ((keys, text, ()) for keys, text in heading_texts(document))
    for row, task in enumerate(document.tasks):
        yield ("tasks", row, "requirement"), task.requirement, task.notes
        for field in ("lead", "responsible"):
            for index, name in enumerate(() if field in task.inherited else getattr(task, field)):
                yield ("tasks", row, field, index), name, task.notes
        if task.deadline.text is not None:
            yield ("tasks", row, "deadline", "text"), task.deadline.text, task.notes
