"""The page of data names for each kind of list a file that there is."""

from __future__ import annotations

import re

import pytest

from generator.problems.problem import Language
from generator.views.data_page import KINDS, view_kinds
from tests.factories import make_publication

PAGES = (("/documents/jining-2023/", "2023年"), ("/departments/jining/education/", "市教育局"))
SIZES = {"data/documents/jining-2023.csv": 9, "data/departments/jining/education.csv": 9}


@pytest.mark.parametrize(("language", "folder"), [("zh", ""), ("en", "/en")])
def test_each_kind_has_an_example_that_is_there(language: Language, folder: str) -> None:
    voice = make_publication(language=language).voice
    pages = [(f"{folder}{address}", title) for address, title in PAGES]
    kinds = view_kinds(pages, SIZES, voice)
    assert [kind.example.address[1:] for kind in kinds] == list(SIZES)


def test_what_differs_is_named_in_the_words_of_the_page() -> None:
    for _, part in KINDS.values():
        assert not re.search("[a-z]", make_publication().words[part])
        assert re.search("[a-z]", make_publication(language="en").words[part])
