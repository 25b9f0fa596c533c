"""The reader's own text size is 200 %, on a phone, with and without 长者模式 (R-051, R-081 d)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, CDPSession, Page

from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import LOOKS, Look, Reader
from tests.browser.pages.test_reflow import faults_of
from tests.site.built import SitePage

WIDTH = 360
"""The usual phone."""

KINDS = (
    *("home", "record", "departments", "department", "collective", "deadlines"),
    *("document", "search", "subscribe", "en record", "en search"),
)

SQUEEZED = r"""() => {
    const faults = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode, range = document.createRange();
        const length = text.data.trim().length, parent = text.parentElement;
        if (length < 3 || parent.closest('svg, .tz-hidden') || !parent.checkVisibility()) continue;
        range.selectNodeContents(text);
        const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
        if (lines.size > 2 && lines.size > length / 2)
            faults.push(`squeezed: ${text.data.trim().slice(0, 30)}`);
    }
    return faults;
}"""
"""Words that stand one character below the other."""

MENU = """width => [...document.querySelectorAll('.tz-nav a, .tz-nav button, .tz-tools > li > *')]
    .filter(way => way.checkVisibility())
    .map(way => [way.innerText, way.getBoundingClientRect()])
    .filter(([, box]) => box.left < 0 || box.right > width)
    .map(([name]) => `out of reach: ${name}`)"""
"""Ways of the header that one has to pan to."""


class LargeText:
    """A window of a browser whose text is set to twice the usual size."""

    def __init__(self, browser: Browser, address: str, look: Look) -> None:
        self.reader = Reader(browser, address, look)
        protocol: CDPSession = self.reader.context.new_cdp_session(self.reader.page)
        protocol.send("Page.enable")
        # What the text size in the settings of the browser does: it counts in media queries, too.
        sizes = {"standard": 32, "fixed": 26}
        protocol.send("Page.setFontSizes", {"fontSizes": sizes})

    def open(self, path: str) -> Page:
        """Open a file of the site on a phone."""
        return self.reader.open(path, width=WIDTH)


@pytest.fixture(scope="module", params=LOOKS[:2], ids=str)
def large_text(
    request: pytest.FixtureRequest, browser: Browser, site_address: str
) -> Iterator[LargeText]:
    """One window for each of the two modes."""
    window = LargeText(browser, site_address, request.param)
    yield window
    window.reader.context.close()


def all_faults(page: Page) -> list[str]:
    """What runs over the edge, is squeezed, or stands in the header where nobody sees it."""
    # A day may be longer than the line here: 2023年12月31日 has eleven characters.
    lost = [fault for fault in faults_of(page) if not fault.startswith("torn")]
    return [*lost, *page.evaluate(SQUEEZED), *page.evaluate(MENU, WIDTH)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_phone_with_text_of_200_percent_needs_no_panning(
    kind: str, large_text: LargeText, page_of_kind: Mapping[str, SitePage]
) -> None:
    page = large_text.open(page_of_kind[kind].path)
    assert all_faults(page) == []


def test_the_text_is_twice_as_large(large_text: LargeText) -> None:
    """Without this the others could pass because nothing was enlarged."""
    page = large_text.open("index.html")
    size = page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
    assert size >= 2 * 16 * 1.125
    assert page.evaluate("matchMedia('(max-width: 17rem)').matches")


@pytest.mark.parametrize("query", ["search/?q=营商环境", "en/search/?q=police"])
def test_what_was_found_fits_too(query: str, large_text: LargeText) -> None:
    page = large_text.open(query)
    page.locator("[data-tz-tools]").wait_for()
    assert all_faults(page) == []


SPOILT = """<!doctype html><html lang="zh-Hans"><meta name="viewport" content="width=device-width">
<title>x</title><style>p { width: 1em; overflow-wrap: anywhere } .tz-nav { margin-left: 340px }
</style><body><p>原文未列</p><div style="overflow: auto"><nav class="tz-nav"><a href="">话题</a>
</nav></div></body></html>"""


def test_what_is_squeezed_or_out_of_reach_is_found(
    browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text(SPOILT, encoding="utf-8")
    window = LargeText(browser, serve_folder(tmp_path), LOOKS[0])
    found = all_faults(window.open("index.html"))
    window.reader.context.close()
    assert found == ["squeezed: 原文未列", "out of reach: 话题"]
