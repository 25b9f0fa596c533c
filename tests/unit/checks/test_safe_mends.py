"""A program follows a hint by itself only where nobody could mean anything else."""

from __future__ import annotations

import pytest

from generator.checks.safe_mends import safe_mends
from generator.problems.kinds import field_kinds, notice_kinds, reference_kinds, wording_kinds
from generator.problems.problem import Place, Problem
from tests.factories import make_catalogue, make_topic

AT = Place(path="a.yml")
TOPICS = ("education", "business", "market", "marker", "air")
CATALOGUE = make_catalogue(topics=[make_topic(id=topic_id) for topic_id in TOPICS])


def is_safe(problem: Problem) -> bool:
    return safe_mends([problem], CATALOGUE) == (problem,)


def topic(value: str, near: str | None) -> Problem:
    return reference_kinds.unknown_topic(AT, value=value, near=near)


def form(value: str, meant: str) -> Problem:
    return field_kinds.bad_form(
        AT, value=value, form_zh="编号", form_en="an id", example="a", meant=meant
    )


@pytest.mark.parametrize(
    ("value", "near", "safe"),
    [
        ("eductaion", "education", True),
        ("edukaton", "education", True),
        ("edukatn", "education", False),
        ("educations", "education", True),
        ("marken", "market", False),
        ("marketx", "market", True),
        ("ait", "air", False),
        ("education1", "education", False),
        ("education", None, False),
    ],
)
def test_two_slips_at_most_and_no_other_id_as_near(
    value: str, near: str | None, safe: bool
) -> None:
    assert is_safe(topic(value, near)) is safe


def test_letters_that_changed_places_are_one_slip() -> None:
    """Eudcaiton has two such pairs; counted as single letters they would be four."""
    assert is_safe(topic("eudcaiton", "education"))


def test_a_key_needs_no_list_of_others() -> None:
    assert is_safe(field_kinds.unknown_key(AT, key="responsable", near="responsible", known=()))
    assert not is_safe(field_kinds.unknown_key(AT, key="led", near="id", known=()))


@pytest.mark.parametrize(
    ("problem", "safe"),
    [
        (field_kinds.bad_date(AT, value="20230705", suggestion="2023-07-05"), True),
        (field_kinds.bad_date(AT, value="２０２３年7月5日", suggestion="2023-07-05"), True),
        (field_kinds.bad_date(AT, value="45112", suggestion="2023-07-05"), False),
        (
            field_kinds.bad_date(AT, value="2023-11-31", suggestion="2023-11-30", is_meant=False),
            False,
        ),
        (form("Jining_2023_06", "jining-2023-006"), True),
        (form("jining-2023-06", "jining-2024-006"), False),
        (form("business，education", "business, education"), False),
        (
            notice_kinds.number_brackets(
                AT, number="政办[2023]第03号", suggestion="政办〔2023〕3号", is_meant=True
            ),
            True,
        ),
        (wording_kinds.space_in_wording(AT, quote="研究 1 次", spaces=" "), True),
    ],
)
def test_the_same_figures_in_another_form_are_safe(problem: Problem, safe: bool) -> None:
    assert is_safe(problem) is safe
