"""Pagefind is given pages in a fixed order, and only what search loads is kept."""

import gzip
from collections.abc import Mapping
from pathlib import Path

import cbor2
import pytest

from generator.host.pagefind import PagefindError, make_index
from generator.search.indexed_page import IndexedPage
from generator.search.packed import PackedFormError, unpack


def make_page(number: int, **shown: object) -> IndexedPage:
    return IndexedPage(
        id=f"jining-2023-{number:03}",
        address=f"/tasks/jining-2023-{number:03}/",
        blocks=(f"推动第{number}项外贸固稳提质", "市商务局"),
        shown={"title": f"第{number}项", **shown},
    )


def make_pages(count: int = 5) -> list[IndexedPage]:
    return [make_page(number) for number in range(1, count + 1)]


def pages_of(index: Mapping[str, bytes]) -> list[tuple[str, int]]:
    (meta,) = (content for path, content in index.items() if path.endswith(".pf_meta"))
    return [(name, words) for name, words in cbor2.loads(unpack(meta))[1]]


@pytest.fixture(scope="module")
def index() -> Mapping[str, bytes]:
    return make_index(make_pages())


def test_equal_pages_give_equal_files(index: Mapping[str, bytes]) -> None:
    assert make_index(make_pages()) == index


def test_every_page_has_its_name_in_the_index(index: Mapping[str, bytes]) -> None:
    assert [name for name, _ in pages_of(index)] == [f"zh-cn_{page.id}" for page in make_pages()]


def test_the_number_of_words_is_rough_and_never_nothing(index: Mapping[str, bytes]) -> None:
    assert {words for _, words in pages_of(index)} == {32}
    long = IndexedPage(id="a-001", address="/tasks/a-001/", blocks=("养老" * 200,), shown={})
    ((_, words),) = pages_of(make_index([long]))
    assert words == 512


def test_what_a_result_shows_is_not_indexed(index: Mapping[str, bytes]) -> None:
    """A day on which deadlines pass makes no other index."""
    assert make_index([make_page(number, status="due") for number in range(1, 6)]) == index


def test_only_what_search_loads_is_kept(index: Mapping[str, bytes]) -> None:
    """No user interface, no worker, and no fragments: results have files of their own."""
    assert {path for path in index if not path.endswith((".pf_meta", ".pf_index"))} == {
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


def test_files_of_another_form_are_refused() -> None:
    with pytest.raises(PackedFormError):
        unpack(gzip.compress(b"another_form"))
