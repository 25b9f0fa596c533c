"""Text may grow, lines may spread and the screen may be small: nothing is cut off (R-081 c, d)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import KINDS, LOOKS, Look, Reader
from tests.browser.pages.conftest import OpenReader
from tests.site.built import SitePage

NORMAL, ELDER = LOOKS[0], LOOKS[1]

FAULTS = r"""() => {
    const root = document.documentElement, faults = [];
    if (root.scrollWidth > root.clientWidth) {
        const wide = [...document.body.querySelectorAll('*')].find(element =>
            element.getBoundingClientRect().right > root.clientWidth + 1
            && !element.closest('.tz-table, pre'));
        faults.push(`${root.scrollWidth - root.clientWidth} px too wide: `
            + (wide ? wide.outerHTML.slice(0, 120) : ''));
    }
    for (const element of document.body.querySelectorAll('*')) {
        const style = getComputedStyle(element);
        if (style.overflowX === 'visible' || element.closest('svg') || element.clientWidth <= 1
            || !element.checkVisibility() || !element.innerText.trim()) continue;
        const isCut = ['hidden', 'clip'].includes(style.overflowX)
            && element.scrollWidth > element.clientWidth + 1
            && style.textOverflow !== 'ellipsis'
            || ['hidden', 'clip'].includes(style.overflowY)
            && element.scrollHeight > element.clientHeight + 2;
        if (isCut) faults.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode, range = document.createRange();
        if (!text.parentElement.closest('time, .tz-day')) continue;
        for (const day of text.data.matchAll(/\d+年\d+月\d+日[）。]?/g)) {
            range.setStart(text, day.index);
            range.setEnd(text, day.index + day[0].length);
            const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
            if (lines.size > 1) faults.push(`torn: ${text.data.slice(0, 60)}`);
        }
    }
    return faults;
}"""

SPACING = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
}"""
"""The override of WCAG 1.4.12; a sheet made by a script is not stopped by the policy."""

TWICE = """() => {
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
    document.documentElement.style.setProperty('font-size', `${2 * size}px`);
}"""


def faults_of(page: Page) -> list[str]:
    """What runs over the edge of the screen, is cut off by its box, or is a day in two lines."""
    faults: list[str] = page.evaluate(FAULTS)
    return faults


@pytest.mark.parametrize("look", [NORMAL, ELDER, LOOKS[3]], ids=str)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_wider_than_a_small_phone(
    kind: str, look: Look, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    """320 px, which is also 1280 px at 400 %."""
    assert faults_of(reader_of(look).open(page_of_kind[kind].path, width=320)) == []


@pytest.mark.parametrize("change", [TWICE, SPACING], ids=["text of 200 %", "text spacing"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_lost_when_text_is_changed(
    kind: str, change: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    for width in (1280, 768):
        page = reader_of(NORMAL).open(page_of_kind[kind].path, width=width)
        page.evaluate(change)
        assert faults_of(page) == [], width


SPOILT = """<!doctype html><html lang="zh-Hans"><meta name="viewport" content="width=device-width">
<title>x</title><style>{}</style><body><p>政务公开工作任务分解表</p><time>2023年12月31日）</time>
</body></html>"""
CSS = {
    ("p { width: 400px }", ""): "too wide",
    ("p { overflow: hidden; white-space: nowrap }", TWICE): "cut off",
    (
        "p { overflow: hidden; height: 20px; line-height: 20px; font-size: 16px }",
        SPACING,
    ): "cut off",
    ("time { display: block; width: 6em; font-size: 20px }", ""): "torn",
}


@pytest.mark.parametrize(("case", "fault"), CSS.items(), ids=["wide", "twice", "spaced", "torn"])
def test_what_is_lost_is_found(
    case: tuple[str, str],
    fault: str,
    browser: Browser,
    serve_folder: ServeFolder,
    tmp_path: Path,
) -> None:
    style, change = case
    (tmp_path / "index.html").write_text(SPOILT.format(style), encoding="utf-8")
    reader = Reader(browser, serve_folder(tmp_path), NORMAL)
    page = reader.open("index.html", width=320)
    if change:
        assert faults_of(page) == []
        page.evaluate(change)
    found = faults_of(page)
    reader.context.close()
    assert len(found) == 1
    assert fault in found[0]
