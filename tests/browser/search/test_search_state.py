"""Filters, order and query stand in the address, go with the history, and make a table."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.search.conftest import STATUS, TITLES, ask, query_of
from tests.browser.search.corpus import Corpus


def test_a_filter_narrows_and_its_chip_takes_it_away(search: Page) -> None:
    ask(search, "公开")
    before = search.locator(STATUS).inner_text()
    search.get_by_role("checkbox", name=re.compile("金乡县 ")).first.check()
    expect(search.locator(STATUS)).not_to_have_text(before)
    assert query_of(search)["jurisdiction"] == ["jinxiang"]
    chip = search.get_by_role("button", name="去掉条件 金乡县")
    chip.click()
    expect(search.locator(STATUS)).to_have_text(before)
    assert "jurisdiction" not in query_of(search)


def test_a_filter_keeps_the_keyboard_where_it_is(search: Page) -> None:
    ask(search, "公开")
    box = search.locator('input[data-facet="jurisdiction"][data-value="jinxiang"]')
    box.focus()
    search.keyboard.press("Space")
    expect(search.get_by_role("button", name="去掉条件 金乡县")).to_be_visible()
    expect(box).to_be_focused()
    expect(box).to_be_checked()


def test_all_filters_can_be_taken_away_at_once(search: Page, address: str) -> None:
    search.goto(f"{address}search/?q=公开&jurisdiction=jining&year=2023")
    search.get_by_role("button", name="清除全部条件").click()
    expect(search.locator("[data-tz-chips]")).to_be_hidden()
    assert set(query_of(search)) == {"q"}


def test_what_is_asked_stands_in_the_address_and_can_be_shared(
    search: Page, browser: Browser
) -> None:
    ask(search, "公开")
    search.locator("[data-tz-sort]").select_option("deadline")
    search.get_by_role("checkbox", name=re.compile("金乡县 ")).first.check()
    search.wait_for_function("() => location.hash.includes('jinxiang')")
    search.locator("[data-tz-finder]:not([aria-busy])").wait_for()
    shared = browser.new_page()
    shared.goto(search.url)
    expect(shared.locator(TITLES)).to_have_count(10)
    assert shared.locator(TITLES).all_inner_texts() == search.locator(TITLES).all_inner_texts()
    assert shared.get_by_role("searchbox").input_value() == "公开"
    expect(shared.locator("[data-tz-sort]")).to_have_value("deadline")
    shared.close()


def test_the_other_language_shows_the_same_results(search: Page, address: str) -> None:
    ask(search, "公开")
    search.locator("[data-tz-sort]").select_option("deadline")
    search.get_by_role("checkbox", name=re.compile("金乡县 ")).first.check()
    search.wait_for_function("() => location.hash.includes('jinxiang')")
    search.locator("[data-tz-finder]:not([aria-busy])").wait_for()
    asked, titles = query_of(search), search.locator(TITLES).all_inner_texts()
    search.get_by_role("link", name="English").click()
    expect(search).to_have_url(re.compile(f"^{re.escape(address)}en/search/#"))
    expect(search.locator(TITLES)).to_have_count(len(titles))
    assert query_of(search) == asked
    assert search.locator(TITLES).all_inner_texts() == titles
    ask(search, "养老")
    search.get_by_role("link", name="中文").click()
    expect(search.locator(STATUS)).to_contain_text("找到")
    assert query_of(search)["q"] == ["养老"]


def test_without_a_script_the_other_language_is_a_plain_link(
    browser: Browser, address: str
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}search/?q=公开")
        page.get_by_role("link", name="English").click()
        assert page.url == f"{address}en/search/"


def test_back_and_forward_bring_back_what_was_asked(search: Page) -> None:
    ask(search, "养老")
    ask(search, "征地")
    search.go_back()
    expect(search.locator(STATUS)).to_contain_text("找到14项任务")
    assert search.get_by_role("searchbox").input_value() == "养老"
    search.go_forward()
    expect(search.locator(STATUS)).to_contain_text("找到4项任务")
    assert search.get_by_role("searchbox").input_value() == "征地"


def test_a_link_to_a_place_in_the_page_loses_nothing(search: Page) -> None:
    """The link past the header, which keyboards meet first."""
    ask(search, "征地")
    search.evaluate("() => document.querySelector('a[href^=\"#\"]').click()")
    expect(search.locator(STATUS)).to_contain_text("找到4项任务")
    assert query_of(search)["q"] == ["征地"]
    search.reload()
    expect(search.locator(STATUS)).to_contain_text("找到4项任务")


def test_what_a_form_without_a_script_wrote_is_taken_over(search: Page, address: str) -> None:
    search.goto(f"{address}search/?q=征地")
    expect(search.locator(STATUS)).to_contain_text("找到4项任务")
    assert search.url.startswith(f"{address}search/#q=")


def test_typing_on_does_not_fill_the_history(search: Page) -> None:
    box = search.get_by_role("searchbox")
    for text in ("养", "养老", "养老机"):
        box.fill(text)
        search.wait_for_function(
            "q => new URLSearchParams(location.hash.slice(1)).get('q') === q", arg=text
        )
    search.go_back()
    assert query_of(search) == {}


def test_the_current_results_can_be_downloaded_as_a_table(
    search: Page, corpus: Corpus, tmp_path: Path
) -> None:
    ask(search, "养老")
    with search.expect_download() as waiting:
        search.get_by_role("button", name="下载这些结果（CSV 表格）").click()
    waiting.value.save_as(tmp_path / "results.csv")
    content = (tmp_path / "results.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert {row["任务编号"] for row in rows} == corpus.holding("养老")
    first = next(task for task in corpus.tasks if task["id"] == rows[0]["任务编号"])
    assert rows[0]["具体要求"] == first["requirement"]
    for row in rows:
        deadline = next(t["deadline"] for t in corpus.tasks if t["id"] == row["任务编号"])
        assert row["时限（原文）"] == (deadline["text"] or "")
        assert row["时限（推定日期）"] == (deadline["date"] or "")
    assert waiting.value.suggested_filename == "搜索结果.csv"


def test_no_cell_of_the_table_is_run_as_a_formula(search: Page) -> None:
    made = search.evaluate(
        """async () => (await import('../assets/search/export.js')).csv([
          ['=1+1', '+1', '-1', '@a', '\\tb', 'a"b', 'a\\nb', '1-2'],
        ])"""
    )
    assert made == '\ufeff"\'=1+1","\'+1","\'-1","\'@a","\'\tb","a""b","a\nb","1-2"\r\n'


def test_who_comes_back_from_a_record_reads_on_at_the_same_place(search: Page) -> None:
    ask(search, "公开")
    link = search.locator("[data-tz-list] a").nth(8)
    link.scroll_into_view_if_needed()
    before = search.evaluate("scrollY")
    assert before > 500
    link.click()
    search.wait_for_url("**/tasks/**")
    search.go_back()
    search.wait_for_function("before => Math.abs(scrollY - before) < 200", arg=before)


def test_the_window_says_what_was_asked(search: Page) -> None:
    plain = search.title()
    ask(search, "养老")
    assert search.title() == f"养老 - {plain}"


def test_an_address_cannot_put_words_into_the_page(search: Page, corpus: Corpus) -> None:
    """A stranger's link must not say anything in the name of the office."""
    told = "本站已停用，请访问evil.example"
    search.goto(search.url.partition("#")[0] + f"#q=养老&topic={told}&topic={'a' * 81}")
    search.reload()
    expect(search.locator("[data-tz-status]")).to_contain_text("找到")
    assert told not in search.locator("main").inner_text()
    assert len(corpus.holding("养老")) > 0
    assert search.locator("[data-tz-chips] li").count() == 0


def test_an_address_cannot_ask_for_a_book(search: Page) -> None:
    search.goto(search.url.partition("#")[0] + "#q=" + "养" * 5000)
    search.reload()
    expect(search.locator("[data-tz-status]")).not_to_be_empty()
    assert len(search.locator("[data-tz-search] input").input_value()) == 120
