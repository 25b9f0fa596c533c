"""Every kind of page can be read with the keyboard alone (R-053, R-081 a and b)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.chrome.test_reading_aloud import VOICE
from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import KINDS, LOOKS
from tests.browser.pages.conftest import OpenReader
from tests.browser.pages.keyboard import walk
from tests.site.built import SitePage
from tests.site.page_kinds import MAIN_KINDS

NORMAL, ELDER = LOOKS[0], LOOKS[1]


@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_comes_to_everything_in_order_and_is_seen(
    kind: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    page = reader_of(NORMAL).open(page_of_kind[kind].path)
    assert list(walk(page).faults()) == []


@pytest.mark.parametrize("kind", MAIN_KINDS)
def test_so_it_does_backwards_and_with_large_text_on_a_phone(
    kind: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    page = reader_of(ELDER).open(page_of_kind[kind].path, width=320)
    assert list(walk(page, "Shift+Tab").faults(is_backwards=True)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_stop_leads_into_the_main_text(
    kind: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    page = reader_of(NORMAL).open(page_of_kind[kind].path)
    assert skipping_faults(page) == []


def test_the_bar_that_reads_aloud_covers_no_stop(
    browser: Browser, site_address: str, page_of_kind: Mapping[str, SitePage]
) -> None:
    """It stays at the lower edge while it reads (2.4.11)."""
    with browser.new_context(
        viewport={"width": 1280, "height": 600}, reduced_motion="reduce"
    ) as context:
        context.add_init_script(VOICE % "zh-CN")
        page = context.new_page()
        page.goto(site_address + page_of_kind["record"].address[1:])
        page.get_by_role("button", name="朗读", exact=True).click()
        assert page.locator(".tz-reader").is_visible()
        page.evaluate("document.activeElement.blur()")
        assert [fault for fault in walk(page).faults() if "covered" in fault] == []


def skipping_faults(page: Page) -> list[str]:
    """Press Tab, Enter, Tab, as somebody who knows skip links does."""
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.getAttribute('href')") != "#main":
        return ["the first stop is not the link to the main text"]
    box = page.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
    if box["height"] < 24 or box["width"] < 24 or box["top"] < 0:
        return ["the link to the main text stays hidden"]
    page.keyboard.press("Enter")
    if not page.evaluate("document.activeElement.closest('main') !== null"):
        return ["the focus is not in the main text"]
    page.keyboard.press("Tab")
    if not page.evaluate("document.activeElement.closest('main, .tz-report, footer') !== null"):
        return ["the next stop is before the main text"]
    return []


SPOILT = """<!doctype html><html lang="zh-Hans"><title>x</title>
<style>:focus {{ outline: 3px solid }} {style}</style><body>{before}
<a href="#main" class="skip">跳到主要内容</a><p><a href="/">一</a> <a href="/">二</a></p>
<main><div id="main" {main}><button>三</button>{inside}</div></main></body></html>
"""
WALKING = {
    "no visible focus": {"style": "button:focus { outline: none }"},
    "order of the stops": {"inside": '<a href="/" tabindex="2">四</a>'},
    "a trap": {"inside": "<script>document.querySelector('button').onkeydown = e => {"
               "if (e.key === 'Tab') e.preventDefault() }</script>"},
    "is covered": {"style": "button { margin-top: 20px } .over { position: fixed; inset: 0 0 0 0;"
                   " background: #fff; pointer-events: auto }", "inside": '<p class="over">x</p>'},
    "is out of view": {"style": "button { position: fixed; left: -999px }"},
}  # fmt: skip
SKIPPING = {
    "the first stop is not": {"before": '<a href="/">零</a>'},
    "stays hidden": {"style": ".skip { position: absolute; left: 0; top: -99px }"},
    "is not in the main text": {"style": "#main { display: none }"},
}


def _open(
    browser: Browser, serve_folder: ServeFolder, folder: Path, changes: Mapping[str, str]
) -> Page:
    values = {"style": "", "before": "", "main": 'tabindex="-1"', "inside": "", **changes}
    (folder / "index.html").write_text(SPOILT.format(**values), encoding="utf-8")
    page = browser.new_page(viewport={"width": 600, "height": 400})
    page.goto(serve_folder(folder))
    return page


@pytest.mark.parametrize("fault", ["", *WALKING])
def test_a_walk_over_a_spoilt_page_finds_the_fault(
    fault: str, browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    page = _open(browser, serve_folder, tmp_path, WALKING.get(fault, {}))
    found = list(walk(page).faults())
    page.close()
    assert any(fault in line for line in found) if fault else found == []


@pytest.mark.parametrize("fault", ["", *SKIPPING])
def test_skipping_on_a_spoilt_page_finds_the_fault(
    fault: str, browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    page = _open(browser, serve_folder, tmp_path, SKIPPING.get(fault, {}))
    found = skipping_faults(page)
    page.close()
    assert any(fault in line for line in found) if fault else found == []
