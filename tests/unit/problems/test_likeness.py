"""What was most likely meant is told; where two words come as near, nothing is guessed."""

from __future__ import annotations

import pytest

from generator.problems.likeness import nearest

NAMES = ("兖州区", "兖州", "济宁", "教育", "教师", "就业", "住房", "education")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("教肓", "教育"),
        ("兖洲", "兖州"),
        ("往房", "住房"),
        ("就液", "就业"),
        ("兖洲区", "兖州区"),
        ("edcation", "education"),
    ],
)
def test_a_slip_is_told_with_what_was_meant(word: str, meant: str) -> None:
    assert nearest(word, NAMES) == meant


@pytest.mark.parametrize("word", ["教材", "民政", "ed", ""])
def test_where_nothing_or_too_much_comes_near_nothing_is_told(word: str) -> None:
    assert nearest(word, NAMES) is None
