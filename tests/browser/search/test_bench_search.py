"""What `make bench-search` prints is what it measured."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.bench_search.engines import ENGINES, texts_of
from tests.bench_search.measuring import measure, truth_of
from tests.factories import make_catalogue, make_settings, make_task


@pytest.mark.parametrize(("engine", "recall"), [("ours", 1.0), ("Pagefind, standard", 0.0)])
def test_an_engine_is_held_against_a_plain_scan(
    browser: Browser, tmp_path: Path, engine: str, recall: float
) -> None:
    """Pagefind's standard program takes a Chinese sentence for one word."""
    other = make_task(id="jining-2023-002", requirement="加大养老托育有关支持政策的宣传。")
    catalogue, settings = make_catalogue(tasks=[make_task(), other]), make_settings(root=tmp_path)
    truth = truth_of(["外贸固稳", "养老托育"], texts_of(catalogue, settings))
    assert truth == {"外贸固稳": {"jining-2023-001"}, "养老托育": {"jining-2023-002"}}
    ENGINES[engine](catalogue, settings, tmp_path / "site")
    figures = measure(browser, tmp_path / "site", truth, None)
    assert figures.recall == recall
    assert figures.unanswered == 1 - recall
    assert figures.cold_kilobytes[0] > 15
