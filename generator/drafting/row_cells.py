"""Turns the printed cells of a row into its keys: names, deadline, what is blank or merged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.drafting.draft import AnswerError
from generator.drafting.lookup import find_day, office_names
from generator.model.catalogue import Catalogue
from generator.model.cell_words import CellNames, names_from_cell
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.deadline_words import deadline_from_words
from generator.model.document import ColumnField, Document, Heading, Table
from generator.model.task import Task

MERGED = "^"
"""The answer for a cell that is merged with the one above."""
BLANK = "-"
"""The answer for a cell that is printed empty."""

_CELLS = (ColumnField.LEAD, ColumnField.RESPONSIBLE, ColumnField.DEADLINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAnswers:
    """The cells of a row that name offices or a time limit."""

    lead: str | None = None
    """The whole cell as printed, MERGED or BLANK; None where the table has no such column."""
    responsible: str | None = None
    """The same."""
    deadline: str | None = None
    """The same."""
    deadline_on: str | None = None
    """The last day, where the program cannot read the words of the deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPlace:
    """Where a row comes to stand."""

    jurisdiction_id: str
    year: int
    table: Table
    headings: tuple[Heading, ...]
    above: Task | None = None
    """The row above, whose cells it may share."""

    @classmethod
    def in_document(cls, document: Document) -> RowPlace:
        """Behind the last row of a notice."""
        return cls(
            jurisdiction_id=document.jurisdiction_id,
            year=document.year,
            table=document.table,
            headings=document.headings,
            above=document.tasks[-1],
        )


def row_cells(catalogue: Catalogue, place: RowPlace, answers: RowAnswers) -> dict[str, Any]:
    """The keys that come from the cells; an empty cell is always explained."""
    values: dict[str, Any] = {"inherited": [], "blank": [], "notes": []}
    known = office_names(catalogue, place.jurisdiction_id)
    for cell in _CELLS:
        printed = _printed(cell, place, answers)
        if printed is None:
            continue
        if printed == BLANK:
            values["blank"].append(cell.value)
        elif printed == MERGED:
            values["inherited"].append(cell.value)
            values.update(_from_above(cell, place))
        elif cell is ColumnField.DEADLINE:
            values["deadline"] = _typed(_deadline(printed, place.year, answers.deadline_on))
        else:
            _add_names(values, cell, names_from_cell(printed, known))
    return values


def _printed(cell: ColumnField, place: RowPlace, answers: RowAnswers) -> str | None:
    """The answer about a cell; one is needed exactly where the table has the column."""
    printed = (getattr(answers, cell.value) or "").strip()
    header = next((c.header for c in place.table.columns if cell in c.fields), None)
    if printed and header is None:
        raise AnswerError(
            cell.value,
            f"原表没有这一栏，不要写 {cell.value}",
            f"the table has no such column; leave {cell.value} out",
        )
    if header is not None and not printed:
        raise AnswerError(
            cell.value,
            f"原表有“{header}”一栏：请照抄整格；原表空白写 {BLANK}，和上一格合并写 {MERGED}",
            f'the table has a column "{header}": copy the cell; {BLANK} if it is printed empty, '
            f"{MERGED} if it is merged with the one above",
        )
    return printed or None


def _from_above(cell: ColumnField, place: RowPlace) -> dict[str, Any]:
    above = place.above
    value = getattr(above, cell.value, None)
    if above is None or not value or value == Deadline(kind=DeadlineKind.NONE):
        raise AnswerError(
            cell.value,
            "上一行的这一格是空的，不能写成合并",
            "this cell of the row above has no value to share",
        )
    if cell is ColumnField.DEADLINE:
        return {"deadline": _typed(above.deadline)}
    key = f"{cell.value}_text"
    text = getattr(above, key)
    is_open = above.open_list and "等" in (text or "")
    return {cell.value: value, key: text, **({"open_list": True} if is_open else {})}


def _deadline(words: str, year: int, last_day: str | None) -> Deadline:
    read = deadline_from_words(words, year)
    if read is not None:
        return read
    if last_day is not None:
        day = find_day("deadline_on", last_day)
        return Deadline(kind=DeadlineKind.DATE, date=day, text=words)
    raise AnswerError(
        "deadline_on",
        f"程序读不懂时限“{words}”，请另写最后一天，例如 {year}-12-31",
        f'the deadline "{words}" is not understood; give its last day too, like {year}-12-31',
    )


def _typed(deadline: Deadline) -> dict[str, Any]:
    return {"kind": deadline.kind.value, "date": deadline.date, "text": deadline.text}


def _add_names(values: dict[str, Any], cell: ColumnField, found: CellNames) -> None:
    values[cell.value] = found.names
    values[f"{cell.value}_text"] = found.text
    if found.lead:
        values["lead"] = found.lead
    if found.open_list:
        values["open_list"] = True
    for words in found.glued:
        values["notes"].append(
            {"kind": "split", "quote": words, "text": "两个单位名称之间缺分隔，按两个单位录入。"}
        )
    for words in found.doubled:
        values["notes"].append(
            {"kind": "dropped", "quote": words, "text": "重复的标点，中间的空项未作为单位。"}
        )
