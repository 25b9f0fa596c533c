"""Lines break where a reader expects it: none begins with a mark, no badge is torn."""

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
RESULTS = "search/?q=%E6%95%99%E8%82%B2"

FAULTS = r"""() => {
    const faults = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxOf = (text, from, to = from + 1) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, to);
        return [...range.getClientRects()].findLast(box => box.width);
    };
    const isBelow = (one, other) => one && other && other.top > one.top + one.height / 2;
    while (texts.nextNode()) {
        const text = texts.currentNode, parent = text.parentElement;
        if (!parent.checkVisibility() || parent.closest('script, style, .tz-hidden')) continue;
        let block = parent;
        while (getComputedStyle(block).display === 'inline') block = block.parentElement;
        const style = getComputedStyle(block), edge = block.getBoundingClientRect().left
            + parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth);
        for (const mark of text.data.matchAll(/[，。、；：！？）》·]/g)) {
            const box = boxOf(text, mark.index);
            if (box && box.left < edge + 3)
                faults.push(`begins a line: ${block.innerText.slice(0, 60)}`);
        }
        if (parent.closest('.tz-tag')) for (const pair of text.data.matchAll(/(?=\p{L}\p{L})/gu))
            if (/\p{Script=Han}/u.test(text.data[pair.index]) && isBelow(
                boxOf(text, pair.index), boxOf(text, pair.index + 1)))
                faults.push(`torn badge: ${text.data}`);
        const bracket = /（[^）]*\d日）/.exec(parent.closest('.tz-task-row') ? text.data : '');
        if (bracket && isBelow(
            boxOf(text, bracket.index), boxOf(text, bracket.index + bracket[0].length - 1)))
            faults.push(`torn bracket: ${bracket[0]}`);
    }
    for (const name of document.querySelectorAll('.tz-task-row__office:not(:last-of-type)')) {
        const boxes = [...name.getClientRects()], last = boxes.at(-1);
        if (boxes.length > 1 && last.width < parseFloat(getComputedStyle(name).fontSize) * 1.2)
            faults.push(`a dot alone: ${name.innerText}`);
    }
    return faults;
}"""


def faults_of(page: Page) -> list[str]:
    """Lines that begin with a mark, badges and brackets in two lines."""
    faults: list[str] = page.evaluate(FAULTS)
    return faults


@pytest.mark.parametrize("kind", KINDS)
def test_lines_of_large_text_break_where_a_reader_expects_it(
    kind: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    assert faults_of(reader_of(ELDER).open(page_of_kind[kind].path, width=360)) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_the_first_page_breaks_where_a_reader_expects_it(
    width: int, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    assert faults_of(reader_of(NORMAL).open(page_of_kind["home"].path, width=width)) == []


@pytest.mark.parametrize(("look", "width"), [(NORMAL, 360), (ELDER, 360), (NORMAL, 1280)], ids=str)
def test_results_break_where_a_reader_expects_it(
    look: Look, width: int, reader_of: OpenReader
) -> None:
    page = reader_of(look).open(RESULTS, width=width)
    page.wait_for_selector(".tz-result")
    assert faults_of(page) == []


SPOILT = """<!doctype html><html lang="zh-Hans"><meta name="viewport" content="width=device-width">
<title>x</title><style>* {{ font-size: 20px }} {}</style><body><div class="tz-task-row">{}</div>
</body></html>"""
TORN = {
    "begins a line": ("a { display: inline-block; width: 100% }", "<a>通知</a>，第21项"),
    "torn badge": (".tz-tag { display: block; width: 5em }", '<b class="tz-tag">尚未收录情况</b>'),
    "torn bracket": ("p { width: 8em }", "<p>12月底前（推定为2023年12月31日）</p>"),
    "a dot alone": (
        "p { width: 6.3em } :first-child::after { content: ' ·' }",
        "<p><i class=tz-task-row__office>市教育体育局</i> <i class=tz-task-row__office>甲</i></p>",
    ),
}


@pytest.mark.parametrize("fault", TORN)
def test_what_is_torn_is_found(
    fault: str, browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text(SPOILT.format(*TORN[fault]), encoding="utf-8")
    reader = Reader(browser, serve_folder(tmp_path), NORMAL)
    found = faults_of(reader.open("index.html", width=320))
    reader.context.close()
    assert [words.partition(":")[0] for words in found] == [fault]
