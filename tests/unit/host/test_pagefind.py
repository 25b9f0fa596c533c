"""Pagefind is given pages in a fixed order, and only what search loads is kept."""

import gzip
import json
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


def fragment_of(index: SearchIndex, address: str) -> dict[str, object]:
    content = index.files[f"pagefind/fragment/zh-cn_{index.names[address]}.pf_fragment"]
    fragment: dict[str, object] = json.loads(gzip.decompress(content)[12:])
    return fragment


def test_equal_pages_give_equal_files(index: SearchIndex) -> None:
    assert make_index(make_pages()) == index


def test_every_page_has_its_name_in_the_index(index: SearchIndex) -> None:
    assert list(index.names) == [page.address for page in make_pages()]
    assert len(set(index.names.values())) == 5


def test_a_fragment_holds_what_a_result_shows_and_no_words_of_the_index(index: SearchIndex) -> None:
    fragment = fragment_of(index, "/tasks/jining-2023-002/")
    assert fragment["meta"] == {"title": "第2项"}
    assert fragment["content"] == ""


def test_another_result_gets_another_name() -> None:
    """A browser that kept the old file must not show it for the new index."""
    names = make_index([make_page(1, status="due")]).names
    assert names != make_index([make_page(1, status="open")]).names


def test_no_user_interface_and_no_worker_is_kept(index: SearchIndex) -> None:
    names = {path.rpartition("/")[2] for path in index.files if path.count("/") == 1}
    assert {name for name in names if not name.endswith(".pf_meta")} == {
        "pagefind.js",
        "pagefind-entry.json",
        "wasm.unknown.pagefind",
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
