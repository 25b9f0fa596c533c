"""The flag of a row that says 等 was printed agrees with its printed cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.task import Task
from generator.problems.kinds import row_kinds
from generator.problems.problem import Place, Problem


def check_open_list(row: Place, task: Task, responsible: tuple[str, ...]) -> Iterator[Problem]:
    """One row; a cell without its printed text is just its names, so it has no 等.

    `responsible` are the names of that cell, with those who lead where they stand in it, too.
    """
    printed = task.printed_etc
    if task.open_list and not printed:
        at = replace(row, keys=(*row.keys, "open_list"))
        yield row_kinds.open_list_unprinted(at, item=_cell_with_etc(task, responsible))
    elif printed and not task.open_list:
        field, offset = next(iter(printed.items()))
        at = replace(row, keys=(*row.keys, f"{field}_text"), offset=offset)
        yield row_kinds.open_list_missing(at, field=field)


def _cell_with_etc(task: Task, responsible: tuple[str, ...]) -> str | None:
    """The cell as it would be typed if the paper has 等."""
    field, names = ("responsible", responsible) if task.responsible else ("lead", task.lead)
    return f"{field}_text: {'、'.join(names)}等" if names else None
