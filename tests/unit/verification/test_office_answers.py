"""What only people can do passes by the word of an office that is not a year old (R-035)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.model.office_answer import ASKED, AnswerOutcome, OfficeAnswer
from generator.reading.office_answers import read_answers
from generator.verification.office_answers import PEOPLE, office_says
from generator.verification.outcome import Outcome
from generator.verification.self_check import make_rows, witnesses, write_page
from generator.verification.verify_site import REQUIREMENTS_BY_CHECK
from tests.unit.outputs.examples import good_text

TODAY = date(2024, 6, 1)


def answer(
    requirement: str = "R-087",
    outcome: AnswerOutcome = AnswerOutcome.PASS,
    on: date = TODAY,
) -> OfficeAnswer:
    return OfficeAnswer(
        requirement=requirement,
        outcome=outcome,
        office="云川市人民政府办公室",
        on=on,
        evidence="记录存<5>号卷",
        path="content/self-check.yml",
        position=0,
    )


def row_of(*answers: OfficeAnswer, requirement: str = "R-087") -> tuple[Outcome, str]:
    rows = make_rows({}, REQUIREMENTS_BY_CHECK, {}, office_says(answers, TODAY))
    (row,) = (row for row in rows if row.requirement == requirement)
    return row.outcome, " ".join(row.evidence)


def test_an_office_is_asked_what_people_do_and_nothing_else() -> None:
    assert tuple(PEOPLE) == ASKED


def test_without_an_answer_nothing_is_shown() -> None:
    for requirement in PEOPLE:
        outcome, evidence = row_of(requirement=requirement)
        assert outcome is Outcome.OPEN
        assert "单位还没有回答" in evidence
        assert "the office has not answered yet" in evidence


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        (AnswerOutcome.PASS, Outcome.PASS),
        (AnswerOutcome.FAIL, Outcome.FAIL),
        (AnswerOutcome.NOT_APPLICABLE, Outcome.EXEMPT),
    ],
)
def test_an_answer_is_told_with_office_day_and_evidence(
    given: AnswerOutcome, outcome: Outcome
) -> None:
    found, evidence = row_of(answer(outcome=given))
    assert found is outcome
    assert "云川市人民政府办公室，2024-06-01：记录存<5>号卷" in evidence


@pytest.mark.parametrize("on", [date(2023, 6, 1), date(2024, 6, 2)])
def test_an_answer_of_long_ago_or_of_tomorrow_shows_nothing(on: date) -> None:
    assert row_of(answer(on=on))[0] is Outcome.OPEN


def test_of_two_answers_the_worse_one_counts() -> None:
    assert row_of(answer(), answer(outcome=AnswerOutcome.FAIL))[0] is Outcome.FAIL


def test_no_word_of_an_office_outdoes_a_fault_that_a_program_finds() -> None:
    said = witnesses(office_says([answer("R-125")], TODAY))
    for faults, outcome in (({}, Outcome.PASS), ({"nothing_of_others": ["x"]}, Outcome.FAIL)):
        rows = make_rows(faults, REQUIREMENTS_BY_CHECK, {}, said)
        assert [row.outcome for row in rows if row.requirement == "R-125"] == [outcome]


def test_the_page_shows_the_answer_as_text() -> None:
    rows = make_rows({}, REQUIREMENTS_BY_CHECK, {}, office_says([answer()], TODAY))
    page = write_page(rows, "https://a.example/")
    assert "云川市人民政府办公室，2024-06-01：记录存&lt;5&gt;号卷" in page
    assert "还没有证明 / not shown yet" in page


def test_answers_are_read_from_their_file_and_what_is_wrong_is_told(tmp_path: Path) -> None:
    assert read_answers(tmp_path) == ((), ())
    file = tmp_path / "self-check.yml"
    file.write_text(good_text("self-check-maximal"), encoding="utf-8")
    answers, problems = read_answers(tmp_path)
    assert [a.requirement for a in answers] == ["R-027", "R-057", "R-087"]
    assert problems == ()
    declared = good_text("self-check-minimal").replace("R-027", "R-010")
    file.write_text(declared, encoding="utf-8")
    answers, problems = read_answers(tmp_path)
    assert answers == ()
    assert [problem.code for problem in problems] == ["bad-choice"]
