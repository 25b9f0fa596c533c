"""What a reader has told the system is kept to: motion, colours, contrast, scheme (R-085)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import KINDS, LOOKS
from tests.browser.pages.conftest import OpenReader
from tests.site.built import SitePage
from tests.site.page_kinds import MAIN_KINDS

MOVING = """() => [...document.getAnimations().map(animation => animation.effect.target.outerHTML),
    ...[document.documentElement].filter(e => getComputedStyle(e).scrollBehavior !== 'auto')
        .map(() => 'smooth scrolling')]"""

LUMINANCE = """selector => {
    const [r, g, b] = getComputedStyle(document.querySelector(selector)).backgroundColor
        .match(/[\\d.]+/g).map(Number);
    return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}"""

UNSEEN = """() => {
    const faults = [];
    for (const tag of document.querySelectorAll('.tz-tag')) {
        if (!tag.innerText.trim()) faults.push('a status without words: ' + tag.outerHTML);
        if (getComputedStyle(tag).forcedColorAdjust === 'none')
            faults.push('keeps its own colours: ' + tag.outerHTML);
    }
    const framed = ['button', 'input:not([type=hidden], [type=checkbox], [type=radio])'];
    for (const element of document.querySelectorAll(framed.join())) {
        const style = getComputedStyle(element);
        const hasFrame = style.borderStyle !== 'none' && parseFloat(style.borderWidth) > 0
            || style.textDecorationLine !== 'none';
        if (element.checkVisibility() && !hasFrame) faults.push('no frame: ' + element.outerHTML);
    }
    return faults;
}"""
"""With the colours of the system a ground is gone: words and frames have to be there."""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def moving(page: Page) -> list[str]:
    found: list[str] = page.evaluate(MOVING)
    return found


def unseen(page: Page) -> list[str]:
    found: list[str] = page.evaluate(UNSEEN)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_for_readers_who_do_not_want_it(
    kind: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    page = reader_of(LOOKS[0]).open(page_of_kind[kind].path)
    assert moving(page) == []
    page.get_by_role("button").first.click()
    assert moving(page) == []
    page.evaluate("localStorage.clear()")


@pytest.mark.parametrize("kind", KINDS)
def test_forced_colours_leave_words_and_frames(
    kind: str, page: Page, site_address: str, page_of_kind: Mapping[str, SitePage]
) -> None:
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    page.goto(site_address + page_of_kind[kind].path.removesuffix("index.html"))
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    assert unseen(page) == []
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    outline = "parseFloat(getComputedStyle(document.activeElement).outlineWidth)"
    assert page.evaluate(outline) >= 2


@pytest.mark.parametrize("kind", MAIN_KINDS)
def test_a_dark_system_gets_a_dark_page_without_scripts_too(
    kind: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    path = page_of_kind[kind].path
    for look in LOOKS:
        is_dark = reader_of(look).open(path).evaluate(LUMINANCE, "body") < 0.2
        assert is_dark == (look.mode == "dark"), look


def test_a_wish_for_more_contrast_is_granted(
    page: Page, site_address: str, page_of_kind: Mapping[str, SitePage]
) -> None:
    page.emulate_media(forced_colors="none", contrast="no-preference")
    page.goto(site_address + page_of_kind["record"].address[1:])
    soft = "getComputedStyle(document.querySelector('.tz-hint')).color"
    before = page.evaluate(soft)
    page.emulate_media(forced_colors="none", contrast="more")
    assert before != page.evaluate(soft) == page.evaluate("getComputedStyle(document.body).color")


SPOILT = {
    "<style>@keyframes a { to { opacity: 0 } } p { animation: a 9s }</style><p>x</p>": moving,
    "<style>html { scroll-behavior: smooth }</style><p>x</p>": moving,
    '<p class="tz-tag"></p>': unseen,
    '<style>.tz-tag { forced-color-adjust: none }</style><p class="tz-tag">x</p>': unseen,
    "<style>button { border: 0 }</style><button>x</button>": unseen,
}


@pytest.mark.parametrize("html", SPOILT)
def test_what_keeps_to_no_wish_is_found(
    html: str, browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><body>{html}</body>", encoding="utf-8")
    with browser.new_context(reduced_motion="reduce", forced_colors="active") as context:
        page = context.new_page()
        page.goto(serve_folder(tmp_path))
        assert len(SPOILT[html](page)) == 1
