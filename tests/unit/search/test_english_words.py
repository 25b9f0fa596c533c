"""The English side of the everyday words."""

from generator.search.english_words import EVERYDAY, OFFICES, meanings, office_english
from generator.search.folding import fold


def test_each_english_word_means_one_chinese_word() -> None:
    """A topic is found by the English of each of its words, so none may hide another."""
    words = [fold(word) for group in EVERYDAY.values() for word in group]
    assert sorted(set(words)) == sorted(words)


def test_words_are_known_as_they_are_asked_for() -> None:
    assert meanings()["businessenvironment"] == "营商环境"
    assert set(EVERYDAY) <= set(meanings().values())


def test_an_office_is_called_by_what_its_name_holds() -> None:
    assert office_english("市公安局经开区分局") == OFFICES["公安"] == ("police",)
    assert office_english("市教育局") == ()
