"""Both languages of the chrome are complete and are what they say they are."""

import re
from dataclasses import fields
from typing import Any

import pytest

from generator.rendering.words import CHINESE, ENGLISH, WORDS, Words

HAN = re.compile(r"[\u3400-\u9fff]")
NOT_CHINESE = {
    "other_language",
    "other_language_short",
    "other_language_tag",
    "language_tag",
    "colon",
}


def texts_of(words: Words) -> dict[str, str]:
    found: dict[str, str] = {}
    for field in fields(words):
        value: Any = getattr(words, field.name)
        if isinstance(value, str):
            found[field.name] = value
        else:
            found.update({f"{field.name}.{key}": text for key, text in value.items()})
    return found


def test_both_languages_say_the_same_things() -> None:
    assert texts_of(CHINESE).keys() == texts_of(ENGLISH).keys()


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_no_word_is_empty(words: Words) -> None:
    assert all(text.strip() == text and text for text in texts_of(words).values())


def test_chinese_words_are_chinese_and_english_words_english() -> None:
    for name, text in texts_of(CHINESE).items():
        assert bool(HAN.search(text)) != (name in NOT_CHINESE), name
    for name, text in texts_of(ENGLISH).items():
        assert bool(HAN.search(text)) == (name in {"other_language", "other_language_short"}), name


def test_chinese_words_use_chinese_punctuation() -> None:
    """R-073, R-074: our own text obeys the rules it asks of others."""
    wrong = re.compile(r"[\u3400-\u9fff][,.;:!?()]|[\u3400-\u9fff] [0-9]|[0-9] [\u3400-\u9fff]")
    assert not [name for name, text in texts_of(CHINESE).items() if wrong.search(text)]
