"""What an office leads and answers for, in one sentence."""

import pytest

from generator.views.department_page import word_role_counts
from tests.factories import make_publication


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((5, 3, 0), "This office leads 5 tasks and is responsible for 3 tasks."),
        ((1, 0, 0), "This office leads 1 task."),
        (
            (5, 0, 2),
            "This office leads 5 tasks and is part of a collective name in 2 tasks.",
        ),
    ],
)
def test_roles_are_joined_with_and(counts: tuple[int, ...], said: str) -> None:
    assert word_role_counts(counts, make_publication(language="en").words) == said


def test_only_the_last_is_joined_with_and() -> None:
    said = word_role_counts((5, 3, 2), make_publication(language="en").words)
    assert said.startswith("This office leads 5 tasks, is responsible for 3 tasks and is part of")


def test_in_chinese_a_comma_joins_them() -> None:
    said = word_role_counts((5, 3, 2), make_publication().words)
    assert said == "牵头5项任务，作为责任单位3项任务，有2项任务只写了它所在的统称。"
