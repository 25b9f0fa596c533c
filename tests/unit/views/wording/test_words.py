"""One catalogue of words, whole in both languages, every phrase used."""

import re
from pathlib import Path

import pytest

from generator.views.wording.phrases import Phrases, word_count, words_of
from generator.views.wording.words import PARTS, WORDS

ROOT = Path(__file__).parents[4]
PHRASES = {name: phrase for part in PARTS for name, phrase in part.items()}
PLACES = re.compile(r"{(\w*)}")


def sources() -> str:
    """Everything that can say a phrase, without the phrases themselves."""
    patterns = ("templates/pages/*.html", "templates/components/*.html")
    rooms = ("generator/views/**/*.py", "generator/outputs/**/*.py")
    found = (path for pattern in (*patterns, *rooms) for path in ROOT.glob(pattern))
    files = (path for path in found if path.parent.name != "wording")
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def made_names(text: str) -> re.Pattern[str]:
    """Names that are put together while running: f"status_{code}" stands for status_ and a word."""
    forms = re.findall(r'f"((?:[a-z_]|{[^{}]*})+)"', text)
    fixed = {form: re.sub("{.*?}|_", "", form) for form in forms if "{" in form}
    parts = [
        re.sub(r"\\{.*?\\}", r"[a-z_]+", re.escape(f)) for f in forms if len(fixed.get(f, "")) > 3
    ]
    return re.compile("|".join(parts))


UNEVEN = {
    "document_description": "English leads with place and year, Chinese with the title",
    "deadline_month_end": "English gives the day alone: the printed words are Chinese",
    "deadline_date": "as deadline_month_end",
}
"""Phrases that leave a place out in one language, and why."""


@pytest.mark.parametrize("name", PHRASES)
def test_both_languages_say_something(name: str) -> None:
    assert all(phrase.strip() for phrase in PHRASES[name])


def test_both_languages_have_the_same_places_to_fill() -> None:
    uneven = {
        name
        for name, (chinese, english) in PHRASES.items()
        if set(PLACES.findall(chinese)) != set(PLACES.findall(english))
    }
    assert uneven == set(UNEVEN)


def test_every_phrase_is_said_somewhere() -> None:
    text = sources()
    said = set(re.findall(r"\w+", text))
    made = made_names(text)
    unused = [
        name
        for name in PHRASES
        if name not in said and not made.fullmatch(name) and not name.endswith(("_one", "_many"))
    ]
    assert unused == []


def test_every_phrase_that_is_named_in_code_exists() -> None:
    named = set(re.findall(r'words\["(\w+)"\]', sources()))
    named |= set(re.findall(r"\bwords\.(\w+)\b(?!\()", sources()))
    assert named - set(PHRASES) == set()


def test_name_given_twice_is_refused() -> None:
    part: Phrases = {"lead": ("牵头", "Leads")}
    with pytest.raises(ValueError, match="lead"):
        words_of((part, part), "zh")


def test_one_and_many_are_worded_apart() -> None:
    assert word_count(WORDS["en"], "tasks", 1) == "1 task"
    assert word_count(WORDS["en"], "tasks", 2) == "2 tasks"
    assert word_count(WORDS["zh"], "tasks", 2) == "2项任务"


@pytest.mark.parametrize("word", ["逾期", "未完成", "未落实", "拖延", "不作为"])
def test_no_word_of_ours_blames_an_office(word: str) -> None:
    assert [name for name, (chinese, _) in PHRASES.items() if word in chinese] == []
