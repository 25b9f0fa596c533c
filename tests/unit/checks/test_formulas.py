"""A printed cell that spreadsheets would run is told to the office (R-104)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.checks import run_checks
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.note import Note, NoteKind
from generator.outputs.tables.csv_table import guard
from tests.factories import AS_OF, make_catalogue, make_document, make_headings, make_task

ONGOING = DeadlineKind.ONGOING


def found(**fields: object) -> list[tuple[str | int, ...]]:
    document = {key: fields.pop(key) for key in ("title", "headings", "notes") if key in fields}
    catalogue = make_catalogue(documents=[make_document(**document, tasks=(make_task(**fields),))])
    problems = run_checks(catalogue, AS_OF)
    return [problem.place.keys for problem in problems if problem.code == "formula-like"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠", "'="])
def test_every_start_that_csv_guards_is_a_finding(start: str) -> None:
    text = f"{start}公开收费标准。"
    assert guard(text) != text
    assert found(requirement=text) == [("tasks", 0, "requirement")]


def test_every_printed_cell_is_looked_at() -> None:
    assert found(lead=("市商务局", "@市教育局")) == [("tasks", 0, "lead", 1)]
    assert found(responsible=("-市教育局",)) == [("tasks", 0, "responsible", 0)]
    moved = Deadline(kind=ONGOING, text="+长期坚持")
    assert found(deadline=moved) == [("tasks", 0, "deadline", "text")]
    assert found(title="=任务分解表") == [("title",)]
    heading, below = make_headings()
    spoilt = (heading, replace(below, text="-强化公开"))
    assert found(headings=spoilt) == [("headings", 0, "under", 0, "text")]


@pytest.mark.parametrize("text", ["公开=收费标准。", "12月底前", "“-”公开。", "'公开'"])
def test_other_texts_are_none(text: str) -> None:
    assert found(requirement=text) == []


def test_a_note_ends_the_finding() -> None:
    note = Note(kind=NoteKind.MISPRINT, quote="=公开", text="原件如此")
    assert found(requirement="=公开收费标准。", notes=(note,)) == []
