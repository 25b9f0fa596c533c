"""Whatever stands on a page can be found by typing it, and nothing else is (R-100, R-034).

Every query is asked of a search that nobody has asked before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Browser, Page

from generator.model.catalogue import Catalogue
from generator.search.folding import fold
from tests.browser.search.conftest import QUERIES, AskFresh, Found, find, find_all, ids_of
from tests.browser.search.corpus import Corpus, Task, draw_parts
from tests.browser.search.office_names import office_names, place_names

WRITTEN = ("words", "several", "offices", "numbers")
EVERY_LENGTH = range(1, 11)
EACH = 60


@pytest.fixture(scope="module")
def bearers(catalogue: Catalogue, built_site: Path) -> dict[str, set[str]]:
    """Ids of offices and places by each of their names, folded."""
    ids: dict[str, set[str]] = {}
    for key, names in office_names(catalogue, built_site).items():
        for name in names:
            ids.setdefault(fold(name), set()).add(key)
    for name, places in place_names(catalogue, built_site).items():
        ids.setdefault(fold(name), set()).update(places)
    return ids


@pytest.fixture(scope="module")
def wrong(
    ask_fresh: AskFresh, corpus: Corpus, bearers: dict[str, set[str]]
) -> Callable[[Sequence[str]], dict[str, Found]]:
    """Those of some queries whose records are not exactly what a plain scan finds."""

    def compare(queries: Sequence[str]) -> dict[str, Found]:
        return {
            query: found
            for query, found in zip(queries, ask_fresh(queries), strict=True)
            if found["approximate"]
            or set(_records(corpus, found)) != corpus.expected(query, bearers)
        }

    return compare


def test_the_beginning_of_every_record_brings_it_first(ask_fresh: AskFresh, corpus: Corpus) -> None:
    """Records that begin with the same 30 characters may stand for each other."""
    begun = {task["id"]: fold(task["requirement"][:30]) for task in corpus.tasks}
    answers = ask_fresh(task["requirement"][:30] for task in corpus.tasks)
    missed = {
        key: ids_of(found)[:3]
        for (key, text), found in zip(begun.items(), answers, strict=True)
        if key not in ids_of(found) or begun.get(ids_of(found)[0]) != text
    }
    assert missed == {}
    assert len(begun) == len(corpus.blocks) > 0


def test_every_record_is_found_by_any_part_of_it(ask_fresh: AskFresh, corpus: Corpus) -> None:
    """Its first 12 characters, and three times 8 from wherever chance says."""
    random = Random(12)  # noqa: S311 # no secret is made
    parts = [
        (task["id"], part)
        for task in corpus.tasks
        for part in (task["requirement"][:12], *draw_parts(task["requirement"], 8, 3, random))
    ]
    answers = ask_fresh(part for _, part in parts)
    missed = [
        (key, part)
        for (key, part), found in zip(parts, answers, strict=True)
        if key not in ids_of(found)
    ]
    assert missed == []
    assert len(parts) == 4 * len(corpus.tasks)


def test_any_eight_characters_bring_their_record_among_the_first_ten(
    ask_fresh: AskFresh, corpus: Corpus
) -> None:
    parts = corpus.substrings(300, lengths=[8], seed=8)
    answers = ask_fresh(parts, limit=10)
    missed = [
        part
        for part, found in zip(parts, answers, strict=True)
        if not corpus.holding(part) & set(ids_of(found))
    ]
    assert missed == []


@pytest.mark.parametrize("length", EVERY_LENGTH)
def test_what_is_found_is_what_a_plain_scan_finds(
    wrong: Callable[[Sequence[str]], dict[str, Found]], corpus: Corpus, length: int
) -> None:
    """Recall and precision are 1.00: of 2 to 10 characters there are 540 queries."""
    queries = corpus.substrings(EACH, lengths=[length], seed=length)
    assert wrong(queries) == {}


@pytest.mark.parametrize("kind", WRITTEN)
def test_what_people_type_finds_what_a_plain_scan_finds(
    wrong: Callable[[Sequence[str]], dict[str, Found]],
    corpus: Corpus,
    bearers: dict[str, set[str]],
    kind: str,
) -> None:
    """Words of citizens, several words in any order, names of offices, numbers."""
    queries: list[str] = QUERIES[kind]
    assert [query for query in queries if not corpus.expected(query, bearers)] == []
    assert wrong(queries) == {}


def test_enough_queries_are_written_by_hand() -> None:
    written = [query for kind in WRITTEN for query in QUERIES[kind]]
    assert len(set(written)) == len(written) >= 150


@pytest.mark.parametrize("kind", ["title", "number"])
def test_any_part_of_the_title_or_number_of_a_notice_brings_it(
    ask_fresh: AskFresh, catalogue: Catalogue, kind: str
) -> None:
    random = Random(30)  # noqa: S311 # no secret is made
    parts = [
        (document.id, part)
        for document in catalogue.documents
        if (text := getattr(document, kind))
        for length in (4, 6, 10)
        for part in draw_parts(text, length, 4, random)
    ]
    answers = ask_fresh(part for _, part in parts)
    missed = [
        (key, part)
        for (key, part), found in zip(parts, answers, strict=True)
        if key not in ids_of(found)
    ]
    assert missed == []
    assert len(parts) >= 48


def test_numbers_and_dates_bring_all_that_stands_under_them(
    ask_fresh: AskFresh, corpus: Corpus
) -> None:
    """They stand on the page of each record, though not in its wording."""
    under: dict[str, list[str]] = QUERIES["under"]
    for (query, (field, value)), found in zip(under.items(), ask_fresh(under), strict=True):
        expected = {task["id"] for task in corpus.tasks if under_it(task, field) == value}
        assert set(_records(corpus, found)) == expected != set(), query
        assert not found["approximate"]


def under_it(task: Task, field: str) -> str | None:
    value: str | None = task["deadline"]["date"] if field == "date" else task[field]
    return value


def test_whatever_else_stands_on_a_page_answers_too(ask_fresh: AskFresh) -> None:
    """Places, years, short names, printed cells, the text of notices and what they are based on."""
    queries: dict[str, str] = QUERIES["answered"]
    missed = [
        query
        for (query, wanted), found in zip(queries.items(), ask_fresh(queries), strict=True)
        if wanted not in ids_of(found) or found["approximate"]
    ]
    assert missed == []


def test_what_stands_nowhere_is_not_found(ask_fresh: AskFresh) -> None:
    nothing = {"total": 0, "results": [], "approximate": False, "expanded": []}
    queries: list[str] = QUERIES["nothing"]
    assert dict(zip(queries, ask_fresh(queries), strict=True)) == dict.fromkeys(queries, nothing)


def test_what_was_looked_for_beside_the_words_is_said(ask_fresh: AskFresh) -> None:
    everyday, office, plain = ask_fresh(["上学", "教体局", "养老"])
    assert everyday["expanded"] == ["教育"]
    assert "金乡县教育和体育局" in office["expanded"]
    assert plain["expanded"] == []


def test_a_page_that_was_just_opened_gives_what_the_tests_see(
    browser: Browser, address: str, ask_fresh: AskFresh, corpus: Corpus
) -> None:
    """What the tests do to ask quickly changes no answer."""
    queries = [*corpus.substrings(2, lengths=[3, 8], seed=5), "教体局", "徵地"]
    for query, expected in zip(queries, ask_fresh(queries), strict=True):
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"{address}search/")
        assert find(page, query) == expected, query
        context.close()


def test_an_earlier_query_changes_no_later_one(ask_fresh: AskFresh, asking: Page) -> None:
    """Once the table of traditional characters is there, it stays."""
    queries = ["徵地", "上学", "乾部", "干部", "教体局", "教玉局", "政务新媒休", "公开"]
    assert find_all(asking, queries + queries) == ask_fresh(queries) * 2


def test_each_query_is_asked_of_a_search_of_its_own(ask_fresh: AskFresh) -> None:
    """Every instance of Pagefind reads its entry file, and no script keeps the names it read."""
    before = ask_fresh.counts()
    ask_fresh(["养老", "养老", "征地"])
    after = ask_fresh.counts()
    for file in ("pagefind/pagefind-entry.json", "search/dictionary.json"):
        assert after[file] - before.get(file, 0) == 3


def test_both_languages_find_the_same_records(
    browser: Browser, address: str, ask_fresh: AskFresh, corpus: Corpus
) -> None:
    english = browser.new_page()
    english.goto(f"{address}en/search/")
    found, (chinese,) = find(english, "养老"), ask_fresh(["养老"])
    assert _records(corpus, found) == _records(corpus, chinese) != []
    assert all("/en/" in result["url"] for result in found["results"])
    assert ids_of(find(english, "Education"))[0] == "education"
    english.close()


def _records(corpus: Corpus, found: Found) -> list[str]:
    return corpus.records_in(ids_of(found))
