"""On paper stands what an office would file: all of the text, its source, no chrome (R-140)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.model.document import Document
from generator.pipeline import load
from generator.settings import Settings
from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import LOOKS, Look
from tests.browser.pages.conftest import OpenReader
from tests.browser.pages.paper import Paper, print_page
from tests.project import ROOT
from tests.site.built import SitePage, attribute, visible
from tests.site.page_kinds import MAIN_KINDS

CATALOGUE = load(Settings(root=ROOT, as_of=date(2026, 11, 20)))
CHROME = ("长者模式", "跳到主要内容", "报告问题", "网站地图")
PRINTED_LOOKS = (LOOKS[0], LOOKS[2], LOOKS[3])


@pytest.mark.parametrize("look", PRINTED_LOOKS, ids=str)
def test_a_printed_record_is_complete(
    look: Look, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    record = page_of_kind["record"]
    task_id = record.address.split("/")[2]
    document, task = next(row for row in CATALOGUE.rows() if row[1].id == task_id)
    page = reader_of(look).open(record.path)
    paper = print_page(page)
    assert paper.shows(task.requirement)
    assert document.number is None or paper.shows(document.number)
    assert paper.shows(attribute(record.parse().css_first('link[rel="canonical"]'), "href"))


@pytest.mark.parametrize("language", ["", "en/"])
def test_a_printed_record_takes_two_sheets_and_leaves_out_what_only_leads_on(
    language: str, reader_of: OpenReader
) -> None:
    paper = print_page(reader_of(LOOKS[0]).open(f"{language}tasks/jining-2023-021/"))
    assert len(paper.sheets) == 2
    led_on = ("的其他任务", "Other tasks", "(JSON)", "（JSON）", "上一项", "Previous item")
    assert [words for words in led_on if paper.shows(words)] == []


@pytest.mark.parametrize("kind", MAIN_KINDS)
def test_paper_is_a4_numbered_and_without_the_chrome(
    kind: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    paper = print_page(reader_of(LOOKS[0]).open(page_of_kind[kind].path))
    assert (round(paper.width_mm), round(paper.height_mm)) == (210, 297)
    assert [word for word in CHROME if paper.shows(word)] == []
    for number, sheet in enumerate(paper.sheets, start=1):
        assert f"{number}/{len(paper.sheets)}" in sheet


@pytest.mark.parametrize("look", PRINTED_LOOKS, ids=str)
def test_what_is_folded_on_the_screen_is_open_on_paper(
    look: Look, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    folded = [page for page in page_of_kind.values() if page.parse().css("details")]
    assert folded
    for page in folded:
        paper = print_page(reader_of(look).open(page.path))
        for node in page.parse().css("details p, details td, details dd"):
            assert paper.shows(visible(node)), f"{page.path}: {visible(node)}"


def test_a_printed_table_repeats_its_headers_and_loses_no_row(
    page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    page = page_of_kind["document"]
    document = CATALOGUE.documents_by_id[page.address.split("/")[2]]
    paper = print_page(reader_of(LOOKS[0]).open(page.path))
    header = document.table.columns[-1].header
    with_rows = [sheet for sheet in paper.sheets if header in sheet]
    assert len(with_rows) > 3
    assert [task.id for task in document.tasks if not paper.shows(task.requirement[:12])] == []


def test_a_text_is_found_over_the_edge_of_a_sheet_and_in_the_shapes_of_a_font() -> None:
    assert Paper(sheets=["粮⻝1/2", "安全2/2"], width_mm=210, height_mm=297).shows("粮食安全")
    assert not Paper(sheets=["粮⻝1/1"], width_mm=210, height_mm=297).shows("粮食安全")


@pytest.mark.parametrize(
    ("html", "is_shown"),
    [
        ("<p>公开目录</p>", True),
        ("<details><summary>更多</summary><p>公开目录</p></details>", False),
        ("<style>@media print { p { display: none } }</style><p>公开目录</p>", False),
    ],
)
def test_what_is_not_on_the_paper_is_missed(
    html: str, is_shown: bool, browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text(
        f'<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><body>{html}</body></html>',
        encoding="utf-8",
    )
    page = browser.new_page()
    page.goto(serve_folder(tmp_path))
    assert print_page(page).shows("公开目录") == is_shown
    page.close()


@pytest.mark.parametrize("path", ["cheat-sheet/", "en/cheat-sheet/"])
def test_the_cheat_sheet_is_one_sheet(path: str, reader_of: OpenReader) -> None:
    paper = print_page(reader_of(LOOKS[0]).open(path))
    assert len(paper.sheets) == 1
    assert (round(paper.width_mm), round(paper.height_mm)) == (210, 297)
    assert paper.shows("taizhang changes --write --reason")


@pytest.mark.parametrize("path", ["guide/", "en/guide/"])
def test_no_lines_to_type_are_cut_by_the_edge_of_a_sheet(path: str, reader_of: OpenReader) -> None:
    page = reader_of(LOOKS[0]).open(path)
    blocks = page.locator(".tz-article pre").all_inner_texts()
    paper = print_page(page)
    assert len(blocks) > 20
    assert [text for text in blocks if not paper.shows_on_one_sheet(text)] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_whoever_reads_large_and_dark_prints_black_on_white(
    scheme: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    page = reader_of(LOOKS[0]).open(page_of_kind["record"].path)
    page.emulate_media(media="print", color_scheme="dark")
    page.evaluate(
        "scheme => Object.assign(document.documentElement.dataset, "
        "{ tzElder: '', ...(scheme === 'dark' ? { tzScheme: 'dark' } : {}) })",
        scheme,
    )
    colours = page.evaluate(
        "['body', 'h1', 'blockquote'].map((name) => getComputedStyle(document.querySelector(name)))"
        ".map(({ color, backgroundColor }) => [color, backgroundColor])"
    )
    page.emulate_media(media="null", color_scheme="null")
    assert {colour for colour, _ in colours} == {"rgb(0, 0, 0)"}
    assert colours[0][1] == "rgb(255, 255, 255)"


@pytest.mark.parametrize(
    "document", [d for d in CATALOGUE.documents if d.preamble], ids=lambda d: d.id
)
def test_the_text_of_a_notice_begins_on_the_first_sheet(
    document: Document, reader_of: OpenReader
) -> None:
    paper = print_page(reader_of(LOOKS[0]).open(f"documents/{document.id}/"))
    assert replace(paper, sheets=paper.sheets[:1]).shows(document.preamble[0][:20])
