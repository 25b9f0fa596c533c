"""Pagefind is given pages in a fixed order, and only what search loads is kept."""

from pathlib import Path

import pytest

from generator.host.pagefind import PagefindError, SearchIndex, make_index
from generator.search.indexed_page import IndexedPage


def make_page(number: int, **shown: object) -> IndexedPage:
    return IndexedPage(
        address=f"/tasks/jining-2023-{number:03}/",
        blocks=(f"推动第{number}项外贸固稳提质", "市商务局"),
        shown={"title": f"第{number}项", **shown},
    )


def make_pages(count: int = 5) -> list[IndexedPage]:
    return [make_page(number) for number in range(1, count + 1)]


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return make_index(make_pages())


def test_equal_pages_give_equal_files(index: SearchIndex) -> None:
    assert make_index(make_pages()) == index


def test_every_page_has_its_name_in_the_index(index: SearchIndex) -> None:
    assert list(index.names) == [page.address for page in make_pages()]
    assert len(set(index.names.values())) == 5


def test_another_result_gets_another_name() -> None:
    """A browser that kept the old file must not show it for the new index."""
    names = make_index([make_page(1, status="due")]).names
    assert names != make_index([make_page(1, status="open")]).names


def test_only_what_search_loads_is_kept(index: SearchIndex) -> None:
    """No user interface, no worker, and no fragments: results have files of their own."""
    assert {path for path in index.files if not path.endswith((".pf_meta", ".pf_index"))} == {
        "pagefind/pagefind.js",
        "pagefind/pagefind-entry.json",
        "pagefind/wasm.unknown.pagefind",
    }


def test_a_missing_program_is_said_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.host.pagefind.get_executable", lambda: None)
    with pytest.raises(PagefindError, match=r"搜索索引没有生成(.|\n)*could not be made"):
        make_index(make_pages())


def test_a_program_that_says_nothing_is_no_endless_wait(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    silent = tmp_path / "pagefind"
    silent.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    silent.chmod(0o755)
    monkeypatch.setattr("generator.host.pagefind.get_executable", lambda: silent)
    with pytest.raises(PagefindError, match="no answer"):
        make_index(make_pages(2000))
