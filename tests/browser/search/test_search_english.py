"""English pages are asked in English: everyday words, one thing or many, several words at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.search.conftest import STATUS, ask, find, ids_of
from tests.browser.search.corpus import Corpus


@pytest.fixture(scope="module")
def english(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(f"{address}en/search/")
    yield page
    page.close()


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("school", "education"),
        ("schools", "education"),
        ("kindergarten", "education"),
        ("elderly care", "elderly-care"),
        ("Air Pollution", "environment"),
        ("housing subsidy", "housing"),
        ("housing subsidies", "housing"),
        ("bus", "transport"),
        ("buses", "transport"),
        ("business environment", "business"),
        ("police", "jining/public-security"),
    ],
)
def test_an_everyday_word_brings_its_topic_first_and_records(
    english: Page, corpus: Corpus, query: str, first: str
) -> None:
    found = find(english, query)
    assert ids_of(found)[0] == first
    assert corpus.records_in(ids_of(found))
    assert not found["approximate"]


@pytest.mark.parametrize(
    ("query", "chinese"),
    [("business environment", "营商环境"), ("kindergarten", "幼儿园"), ("elderly care", "养老")],
)
def test_what_says_so_in_chinese_comes_before_what_stands_under_the_topic(
    english: Page, corpus: Corpus, query: str, chinese: str
) -> None:
    literal = corpus.holding(chinese)
    records = corpus.records_in(ids_of(find(english, query)))
    assert set(records[: len(literal)]) == literal != set()


def test_no_word_is_taken_for_the_sound_of_a_chinese_one(english: Page) -> None:
    """采煤塌陷 sounds like cai mei ta xian, which has nothing to do with tax."""
    assert "Environment" not in find(english, "tax")["expanded"]


def test_the_page_says_what_it_looked_for(english: Page) -> None:
    ask(english, "kindergartens")
    expect(english.locator(STATUS)).to_contain_text("Also looked for 幼儿园, Education.")
    assert "幼儿园" in english.locator(".tz-result mark").all_inner_texts()
