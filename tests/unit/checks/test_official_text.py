"""The searches in official wording stay cheap, whatever the wording."""

from __future__ import annotations

import re
from re import _parser as parser  # type: ignore[attr-defined]  # how wide a pattern can match

import pytest

from generator.checks import official_text, wording

PATTERNS = {name: p for name, p in vars(official_text).items() if isinstance(p, re.Pattern)}
RUNS = {"_DOUBLED"}
"""A run of one mark is taken whole and never tried again."""


@pytest.mark.parametrize("name", sorted(PATTERNS.keys() - RUNS))
def test_no_search_can_run_on_from_every_character(name: str) -> None:
    """A pattern of unbounded width takes the square of the length of a hostile text."""
    assert parser.parse(PATTERNS[name].pattern).getwidth()[1] < 300


def test_there_are_patterns_to_look_at() -> None:
    assert len(PATTERNS) >= 10


def test_an_unbounded_pattern_would_be_seen() -> None:
    assert parser.parse(r"\[bookmark: ?[^\]]*\]").getwidth()[1] > 300


def test_a_text_that_is_damaged_as_a_whole_is_told_a_bounded_number_of_times() -> None:
    assert len(list(official_text.findings("一 " * 500))) > wording.MOST_IN_ONE_TEXT
