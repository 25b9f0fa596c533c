"""An office answers each requirement once, and of what has happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from generator.checks.answers import check_answers
from generator.model.office_answer import AnswerOutcome, OfficeAnswer
from tests.factories import AS_OF, make_catalogue
from tests.unit.checks.findings import Place, found, told


def answer(requirement: str, position: int, on: date = AS_OF) -> OfficeAnswer:
    return OfficeAnswer(
        requirement=requirement,
        outcome=AnswerOutcome.PASS,
        office="云川市人民政府办公室",
        on=on,
        evidence="见第5号卷",
        path="content/self-check.yml",
        position=position,
    )


def keys_of(*answers: OfficeAnswer) -> list[tuple[str, Place]]:
    return told(found(check_answers, replace(make_catalogue(), answers=answers)))


def test_one_answer_each_of_today_passes() -> None:
    assert keys_of(answer("R-027", 0), answer("R-057", 1)) == []


def test_a_second_answer_and_a_day_to_come_are_told_where_they_stand() -> None:
    tomorrow = AS_OF + timedelta(days=1)
    assert keys_of(answer("R-027", 0), answer("R-057", 1, tomorrow), answer("R-027", 2)) == [
        ("date-in-future", ("self-check", 1, "date")),
        ("answer-repeated", ("self-check", 2, "requirement")),
    ]
