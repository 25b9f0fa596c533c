"""Sentences whose parts know their language."""

import pytest

from generator.views.label import Label
from generator.views.sentence import fill, plain


def test_values_stand_in_their_places_and_keep_their_language() -> None:
    quoted = Label(text="12月底前", lang="zh-Hans")
    assert fill("They say “{text}” by {day}.", text=quoted, day="31 December") == (
        Label(text="They say “"),
        quoted,
        Label(text="” by "),
        Label(text="31 December"),
        Label(text="."),
    )


def test_words_alone_read_as_one_sentence() -> None:
    assert plain(fill("{a}和{b}", a="甲", b="乙")) == "甲和乙"


def test_value_that_a_phrase_has_no_place_for_is_left_out() -> None:
    assert plain(fill("甲", text="乙")) == "甲"


def test_place_without_a_value_is_refused() -> None:
    with pytest.raises(KeyError, match="day"):
        fill("{day}")
