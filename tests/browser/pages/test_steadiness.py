"""Nothing jumps while a page is being loaded (R-141: layout shift below 0.05)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import FILLED_BY_SCRIPT, KINDS
from tests.site.built import SitePage

LIMIT = 0.05
SHIFTS = """() => new Promise(resolve => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }))
        .observe({type: 'layout-shift', buffered: true});
    setTimeout(() => resolve(sum), 150);
})"""


def shift_of(page: Page, address: str) -> float:
    """How far the page moved under the eyes of its reader until it was quiet."""
    page.goto(address, wait_until="load")
    if page.query_selector(FILLED_BY_SCRIPT):
        page.wait_for_load_state("networkidle")
    return float(page.evaluate(SHIFTS))


@pytest.mark.parametrize("width", [412, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_jumps(
    kind: str,
    width: int,
    browser: Browser,
    site_address: str,
    page_of_kind: Mapping[str, SitePage],
) -> None:
    path = page_of_kind[kind].path.removesuffix("index.html")
    page = browser.new_page(viewport={"width": width, "height": 823})
    shift = shift_of(page, site_address + path)
    page.close()
    assert shift < LIMIT


@pytest.mark.parametrize(("height", "is_steady"), [(0, True), (300, False)])
def test_a_page_that_jumps_is_found(
    height: int, is_steady: bool, browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text(
        "<!doctype html><div></div><p>一段文字，后来被推到下面去。</p><script>"
        "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {"  # once painted
        f"document.querySelector('div').style.height = '{height}px' }}, 50)))</script>",
        encoding="utf-8",
    )
    page = browser.new_page(viewport={"width": 412, "height": 823})
    shift = shift_of(page, serve_folder(tmp_path))
    page.close()
    assert (shift < LIMIT) == is_steady
