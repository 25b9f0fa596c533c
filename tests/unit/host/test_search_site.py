"""The search of a site is made beside its pages; nothing withdrawn is in it."""

from datetime import date
from pathlib import Path

import pytest

from generator.host.pagefind import PagefindError
from generator.host.search_site import index_site, indexing
from generator.model.catalogue import Catalogue
from generator.model.task import Withdrawal
from generator.surroundings import PROCESSES
from tests.factories import make_catalogue, make_settings, make_task


def files_of(catalogue: Catalogue, root: Path) -> dict[str, bytes]:
    return {a.path: a.content for a in index_site(catalogue, make_settings(root=root))}


def test_all_that_the_browser_asks_for_is_made(tmp_path: Path) -> None:
    paths = files_of(make_catalogue(), tmp_path)
    assert {path for path in paths if path.endswith(".json") and "results/" not in path} == {
        "pagefind/pagefind-entry.json",
        "search/about.json",
        "search/table.json",
        "search/traditional.json",
        "search/dictionary.json",
        "search/pinyin.json",
        "search/labels.json",
        "en/search/dictionary.json",
        "en/search/pinyin.json",
        "en/search/labels.json",
    }
    assert len([path for path in paths if path.startswith("search/results/")]) == 2


def test_a_second_build_gives_the_same(tmp_path: Path) -> None:
    first = files_of(make_catalogue(), tmp_path)
    assert files_of(make_catalogue(), tmp_path) == first
    assert files_of(make_catalogue(), tmp_path / "elsewhere") == first


def test_what_was_withdrawn_is_in_no_file(tmp_path: Path) -> None:
    """R-049."""
    withdrawn = make_task(
        id="jining-2023-002",
        requirement="不该公开的内容。",
        withdrawn=Withdrawal(on=date(2024, 1, 1), reason="不当公开"),
    )
    catalogue = make_catalogue(tasks=[make_task(), withdrawn])
    for path, content in files_of(catalogue, tmp_path).items():
        assert "不该公开" not in content.decode("utf-8", errors="ignore"), path
    assert files_of(catalogue, tmp_path) == files_of(make_catalogue(), tmp_path)


def test_without_content_there_is_no_search(tmp_path: Path) -> None:
    assert files_of(make_catalogue(documents=[]), tmp_path) == {}


@pytest.mark.parametrize("processes", ["1", "2"])
def test_it_is_made_while_something_else_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, processes: str
) -> None:
    monkeypatch.setenv(PROCESSES, processes)
    with indexing(make_catalogue(), make_settings(root=tmp_path)) as search:
        assert {a.path for a in search()} == set(files_of(make_catalogue(), tmp_path))


@pytest.mark.parametrize("processes", ["1", "2"])
def test_a_failure_is_raised_where_the_files_are_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, processes: str
) -> None:
    monkeypatch.setenv(PROCESSES, processes)
    monkeypatch.setattr("generator.host.pagefind.get_executable", lambda: None)
    with (
        pytest.raises(PagefindError, match="Pagefind"),
        indexing(make_catalogue(), make_settings(root=tmp_path)) as search,
    ):
        search()
