"""An index is made once for equal pages, and again when anything in them differs."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from generator.host.pagefind_cache import keep_index
from generator.search.indexed_page import IndexedPage


def make_page(text: str = "养老", **shown: object) -> IndexedPage:
    return IndexedPage(
        id="a-001", address="/tasks/a-001/", blocks=(text,), shown={"title": "x", **shown}
    )


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pages each index was made of, instead of really making it."""
    counts: list[int] = []

    def make(pages: Sequence[IndexedPage]) -> Mapping[str, bytes]:
        counts.append(len(pages))
        return {"pagefind/a": b"\x00\xff"}

    monkeypatch.setattr("generator.host.pagefind_cache.make_index", make)
    return counts


def test_equal_pages_are_indexed_once(made: list[int], tmp_path: Path) -> None:
    first = keep_index([make_page()], tmp_path / "search")
    assert keep_index([make_page()], tmp_path / "search") == first
    assert made == [1]


@pytest.mark.parametrize(
    "pages",
    [
        [make_page("托育")],
        [make_page(), make_page("托育")],
        [IndexedPage(id="a-002", address="/tasks/a-002/", blocks=("养老",), shown={"title": "x"})],
    ],
)
def test_anything_that_differs_is_indexed_anew(
    made: list[int], tmp_path: Path, pages: list[IndexedPage]
) -> None:
    keep_index([make_page()], tmp_path)
    keep_index(pages, tmp_path)
    assert len(made) == 2


def test_another_status_alone_makes_no_other_index(made: list[int], tmp_path: Path) -> None:
    keep_index([make_page(status="due")], tmp_path)
    keep_index([make_page(status="open")], tmp_path)
    assert made == [1]


def test_only_the_last_index_is_kept(made: list[int], tmp_path: Path) -> None:
    keep_index([make_page()], tmp_path)
    keep_index([make_page("托育")], tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    assert len(made) == 2


def test_what_was_cut_off_is_made_again(made: list[int], tmp_path: Path) -> None:
    keep_index([make_page()], tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:40])
    keep_index([make_page()], tmp_path)
    assert len(made) == 2


def test_another_version_of_pagefind_makes_another_index(
    made: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_index([make_page()], tmp_path)
    monkeypatch.setattr("generator.host.pagefind_cache.pagefind_version", lambda: "9.9.9")
    keep_index([make_page()], tmp_path)
    assert len(made) == 2
