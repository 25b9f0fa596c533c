"""Whatever stands on a page can be found by typing it, and nothing else is (R-100, R-034)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.search.conftest import Found, find, find_all, ids_of
from tests.browser.search.corpus import Corpus

QUERIES = json.loads(
    (Path(__file__).parents[2] / "search" / "queries.json").read_text(encoding="utf-8")
)


def wrong(corpus: Corpus, queries: list[str], answers: list[Found]) -> list[str]:
    """Queries whose records are not those of a plain scan; what was expanded says so and adds."""
    return [
        query
        for query, found in zip(queries, answers, strict=True)
        if found["approximate"] or not is_right(corpus, query, found)
    ]


def is_right(corpus: Corpus, query: str, found: Found) -> bool:
    records, truth = set(_records(corpus, found)), corpus.holding(query)
    return records > truth if found["expanded"] else records == truth


def test_the_beginning_of_every_record_brings_it_among_the_first_three(
    asking: Page, corpus: Corpus
) -> None:
    """Records whose first 30 characters are the same may stand for each other."""
    begun = {task["id"]: task["requirement"][:30] for task in corpus.tasks}
    answers = find_all(asking, list(begun.values()), limit=3)
    missed = [
        key
        for (key, text), found in zip(begun.items(), answers, strict=True)
        if text not in {begun.get(one) for one in ids_of(found)}
    ]
    assert missed == []


def test_every_record_is_found_by_any_part_of_it(asking: Page, corpus: Corpus) -> None:
    """Its first 12 characters, and three places of 8 that no one chose."""
    for task in corpus.tasks:
        text = task["requirement"]
        starts = [0, *(len(text) * place // 7 for place in (1, 3, 6))]
        parts = [text[start : start + (8 if start else 12)] for start in starts]
        missed = [
            part
            for part, found in zip(parts, find_all(asking, parts), strict=True)
            if task["id"] not in ids_of(found)
        ]
        assert missed == [], task["id"]


def test_any_eight_characters_bring_their_record_among_the_first_ten(
    asking: Page, corpus: Corpus
) -> None:
    parts = corpus.substrings(500, lengths=[8], seed=8)
    answers = find_all(asking, parts, limit=10)
    missed = [
        part
        for part, found in zip(parts, answers, strict=True)
        if not corpus.holding(part) & set(ids_of(found))
    ]
    assert missed == []


@pytest.mark.parametrize("length", [1, 2, 3, 4, 6, 10])
def test_what_is_found_is_what_a_plain_scan_finds(
    asking: Page, corpus: Corpus, length: int
) -> None:
    queries = corpus.substrings(150, lengths=[length], seed=length)
    answers = find_all(asking, queries)
    assert wrong(corpus, queries, answers) == []
    expanded = {q for q, found in zip(queries, answers, strict=True) if found["expanded"]}
    assert len(expanded) < 5, "only a name of an office is expanded where the words are found"


def test_words_of_citizens_find_what_a_plain_scan_finds(asking: Page, corpus: Corpus) -> None:
    queries = QUERIES["words"]
    assert [query for query in queries if not corpus.holding(query)] == []
    assert wrong(corpus, queries, find_all(asking, queries)) == []


def test_several_words_are_all_required_in_any_order(asking: Page, corpus: Corpus) -> None:
    queries = QUERIES["several"]
    assert [query for query in queries if not corpus.holding(query)] == []
    assert wrong(corpus, queries, find_all(asking, queries)) == []


def test_names_and_numbers_bring_their_page_first(asking: Page) -> None:
    queries: dict[str, list[str]] = QUERIES["first"]
    answers = find_all(asking, list(queries))
    missed = {
        query: ids_of(found)[: len(pages)]
        for (query, pages), found in zip(queries.items(), answers, strict=True)
        if ids_of(found)[: len(pages)] != pages
    }
    assert missed == {}


def test_whatever_else_stands_on_a_page_answers_too(asking: Page) -> None:
    """Places, years, short names, printed cells, the text of notices and what they are based on."""
    queries: dict[str, str] = QUERIES["answered"]
    answers = find_all(asking, list(queries))
    missed = [
        query
        for (query, wanted), found in zip(queries.items(), answers, strict=True)
        if wanted not in ids_of(found) or found["approximate"]
    ]
    assert missed == []


def test_other_ways_to_write_a_word_find_the_same(asking: Page, corpus: Corpus) -> None:
    variants: dict[str, str] = QUERIES["variants"]
    answers = find_all(asking, list(variants))
    missed = [
        variant
        for (variant, word), found in zip(variants.items(), answers, strict=True)
        if not corpus.holding(word) <= set(ids_of(found))
        or (not found["approximate"] and corpus.holding(word) != set(_records(corpus, found)))
    ]
    assert missed == []


def test_a_wrong_character_is_forgiven_and_said(asking: Page) -> None:
    assert find(asking, "政务新媒休")["approximate"] is True
    assert find(asking, "教玉局")["approximate"] is True
    assert find(asking, "政务新媒体")["approximate"] is False


@pytest.mark.parametrize("query", QUERIES["nothing"])
def test_what_stands_nowhere_is_not_found(asking: Page, query: str) -> None:
    assert find(asking, query) == {
        "total": 0,
        "results": [],
        "approximate": False,
        "expanded": [],
    }


def test_what_was_looked_for_beside_the_words_is_said(asking: Page) -> None:
    assert find(asking, "上学")["expanded"] == ["教育"]
    assert "金乡县教育和体育局" in find(asking, "教体局")["expanded"]
    assert find(asking, "养老")["expanded"] == []


def test_every_query_of_a_fresh_page_gives_the_same(
    browser: Browser, address: str, asking: Page, corpus: Corpus
) -> None:
    """An engine that only answers rightly once it is warm would pass all tests above."""
    for query in [*corpus.substrings(6, lengths=[3, 8], seed=5), "教体局", "上学", "徵地"]:
        context = browser.new_context()
        fresh = context.new_page()
        fresh.goto(f"{address}search/")
        assert find(fresh, query) == find(asking, query), query
        context.close()


def test_both_languages_find_the_same_records(browser: Browser, address: str, asking: Page) -> None:
    english = browser.new_page()
    english.goto(f"{address}en/search/")
    found = find(english, "养老")
    assert set(ids_of(found)) >= {one for one in ids_of(find(asking, "养老")) if "-20" in one}
    assert all("/en/" in result["url"] for result in found["results"])
    assert ids_of(find(english, "Education"))[0] == "education"
    english.close()


def _records(corpus: Corpus, found: Found) -> list[str]:
    return corpus.records_in(ids_of(found))
