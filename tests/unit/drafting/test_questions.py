"""The questions are those that the answers have room for, in words an editor knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import MISSING, fields
from pathlib import Path

from generator.drafting.department_draft import DepartmentAnswers
from generator.drafting.document_draft import DocumentAnswers
from generator.drafting.progress_draft import EvidenceAnswers, ProgressAnswers
from generator.drafting.questions import (
    Question,
    department_questions,
    document_questions,
    evidence_questions,
    progress_questions,
    task_questions,
)
from generator.drafting.row_cells import RowPlace
from generator.drafting.task_draft import TaskAnswers
from tests.unit.drafting.project import catalogue_in, lay_out


def all_questions(folder: Path) -> Iterable[tuple[type, tuple[Question, ...]]]:
    catalogue = catalogue_in(lay_out(folder))
    place = RowPlace.in_document(catalogue.documents[1])
    yield DocumentAnswers, document_questions(catalogue)
    yield TaskAnswers, task_questions(catalogue, place)
    yield DepartmentAnswers, department_questions(catalogue)
    yield ProgressAnswers, progress_questions()
    yield EvidenceAnswers, evidence_questions()


def test_every_question_has_a_field_that_takes_its_answer(tmp_path: Path) -> None:
    for answers, questions in all_questions(tmp_path):
        types = {field.name: str(field.type) for field in fields(answers)}
        for question in questions:
            assert question.takes_several == types[question.answer].startswith("tuple"), question


def test_whoever_answers_what_is_required_has_a_draft(tmp_path: Path) -> None:
    for answers, questions in all_questions(tmp_path):
        needed = {
            field.name
            for field in fields(answers)
            if field.default is MISSING and field.default_factory is MISSING
        }
        assert needed <= {question.answer for question in questions if question.is_required}


def test_every_question_is_asked_in_both_languages_and_once(tmp_path: Path) -> None:
    for _, questions in all_questions(tmp_path):
        assert all(max(question.zh) >= "\u4e00" for question in questions)
        assert all(question.en.replace("等", "").isascii() for question in questions)
        asked = [question.answer for question in questions]
        assert len(asked) == len(set(asked))


def test_only_the_columns_of_the_table_are_asked_for(tmp_path: Path) -> None:
    catalogue = catalogue_in(lay_out(tmp_path))
    small, large = catalogue.documents
    asked = [q.answer for q in task_questions(catalogue, RowPlace.in_document(small))]
    assert asked == ["heading", "responsible", "requirement", "topics"]
    asked = [q.answer for q in task_questions(catalogue, RowPlace.in_document(large))]
    assert asked == ["seq", "heading", "lead", "responsible", "deadline", "requirement", "topics"]


def test_a_short_list_of_answers_is_shown(tmp_path: Path) -> None:
    catalogue = catalogue_in(lay_out(tmp_path))
    place = RowPlace.in_document(catalogue.documents[1])
    choices = {q.answer: q.choices for q in task_questions(catalogue, place)}
    assert choices["heading"] == (
        "1.1 （一）聚焦民生保障推进公开",
        "1.2 （二）做好教育领域信息公开",
        "2 二、加强政策解读回应",
    )
    assert choices["topics"] == ("education 教育", "jobs 就业创业")
