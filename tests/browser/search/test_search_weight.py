"""A first search costs little to load, counted as a web server sends it."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.search.conftest import BASE

LIMIT = 110_000
COMPRESSED = (".js", ".json", ".css", ".html", "/")


@pytest.mark.parametrize(
    "query",
    [
        "公开",
        "教体局",
        "营商环境",
        "保障性住房",
        "加大养老托育有关支持政策的宣传解读力度，重点加强养老",
        "上学",
    ],
)
def test_the_first_search_of_a_reader_is_light(
    browser: Browser, built_site: Path, address: str, query: str
) -> None:
    """Everything but the page itself: engine, index, names, filters, results."""
    context = browser.new_context()
    page = context.new_page()
    paths: list[str] = []
    page.on("request", lambda request: paths.append(urlsplit(request.url).path.removeprefix(BASE)))
    page.goto(f"{address}search/?q={query}")
    expect(page.locator("[data-tz-status]")).to_contain_text("找到")
    page.wait_for_load_state("networkidle")
    searched = {path for path in paths if path.startswith(("pagefind/", "search/"))}
    weights = {path: _sent(built_site / path) for path in searched - {"search/"}}
    context.close()
    assert sum(weights.values()) <= LIMIT, sorted(weights.items(), key=lambda item: -item[1])[:8]


def _sent(file: Path) -> int:
    content = file.read_bytes()
    return len(gzip.compress(content)) if file.name.endswith(COMPRESSED) else len(content)
