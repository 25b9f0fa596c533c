"""The search page in the hands of a reader: typing, keys, filters, history, download."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect

from tests.browser.search.corpus import Corpus

STATUS = "[data-tz-status]"
TITLES = ".tz-task-row__title"


@pytest.fixture
def search(page: Page, address: str) -> Iterator[Page]:
    """The page, on which nothing may complain."""
    said: list[str] = []
    page.on("console", lambda message: said.append(_worded(message)))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{address}search/")
    yield page
    assert said == []


def _worded(message: ConsoleMessage) -> str:
    return f"{message.type}: {message.text}"


def ask(page: Page, query: str) -> None:
    """Type a query as a person does, and wait for the answer to it."""
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    page.wait_for_function(
        "query => new URLSearchParams(location.search).get('q') === query", arg=query
    )
    page.locator("[data-tz-finder]:not([aria-busy])").wait_for()


def query_of(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_the_number_of_results_is_said_in_a_status_region(search: Page, corpus: Corpus) -> None:
    ask(search, "养老")
    status = search.get_by_role("status")
    expect(status).to_contain_text(f"找到{len(corpus.holding('养老'))}项任务")
    assert search.locator(STATUS).get_attribute("role") == "status"


def test_results_come_while_one_types(search: Page) -> None:
    search.get_by_role("searchbox").press_sequentially("征地", delay=20)
    expect(search.locator(STATUS)).to_contain_text("找到4项任务")
    assert query_of(search)["q"] == ["征地"]


def test_half_typed_pinyin_is_not_searched(search: Page) -> None:
    """An input method shows letters in the box until a character is chosen."""
    box = search.get_by_role("searchbox")
    box.focus()
    client = search.context.new_cdp_session(search)
    client.send("Input.imeSetComposition", {"text": "yang", "selectionStart": 4, "selectionEnd": 4})
    search.wait_for_timeout(500)
    assert "q" not in query_of(search)
    client.send("Input.insertText", {"text": "养老"})
    expect(search.locator(STATUS)).to_contain_text("项任务")
    search.wait_for_function("() => location.search.length > 1")
    assert query_of(search)["q"] == ["养老"]


def test_every_place_of_a_word_is_marked(search: Page) -> None:
    ask(search, "公开 政策")
    first = search.locator(".tz-result").first
    text = first.inner_text()
    marked = first.locator("mark").all_inner_texts()
    assert len(marked) >= 2
    assert set("".join(marked)) <= set("公开政策")
    unmarked = first.evaluate(
        "node => { const copy = node.cloneNode(true);"
        " copy.querySelectorAll('mark').forEach((mark) => mark.replaceWith('#'));"
        " return copy.textContent; }"
    )
    assert "公开" in text
    assert not re.search("公开|政策", unmarked.replace(first.locator(".tz-tag").inner_text(), ""))


def test_a_mark_covers_what_stands_there_and_not_what_was_typed(search: Page) -> None:
    ask(search, "６．３ 万人")
    assert search.locator(".tz-result mark").all_inner_texts() == ["6.3万人"]


def test_a_result_says_who_by_when_which_status_and_where(search: Page) -> None:
    ask(search, "jining-2023-010")
    row = search.locator(".tz-result")
    for text in (
        "市卫生健康委",
        "11月底前（推定为2023年11月30日）",
        "时限已到",
        "济宁市2023年第10项",
    ):
        expect(row).to_contain_text(text)


def test_the_wording_is_shown_as_it_is_printed(search: Page, corpus: Corpus) -> None:
    task = corpus.tasks[0]
    ask(search, task["id"])
    shown = search.locator(".tz-result__text").inner_text()
    assert task["requirement"].startswith(shown.rstrip("…"))


def test_the_arrow_keys_lead_from_the_box_to_the_last_result_and_back(search: Page) -> None:
    ask(search, "征地")
    links = search.locator(".tz-direct__link, .tz-task-row__title")
    for place in range(links.count()):
        search.keyboard.press("ArrowDown")
        expect(links.nth(place)).to_be_focused()
    for _ in range(links.count()):
        search.keyboard.press("ArrowUp")
    expect(search.get_by_role("searchbox")).to_be_focused()


def test_the_tab_key_reaches_everything_in_order(search: Page) -> None:
    ask(search, "征地")
    titles = search.locator(TITLES).all_inner_texts()
    seen: list[str] = []
    for _ in range(150):
        search.keyboard.press("Tab")
        text = search.evaluate("() => document.activeElement.textContent")
        if text in titles:
            seen.append(text)
        if len(seen) == len(titles):
            break
    assert seen == titles


def test_more_results_come_on_request_and_the_keyboard_goes_on_there(search: Page) -> None:
    ask(search, "公开")
    assert search.locator(TITLES).count() == 10
    search.get_by_role("button", name="再显示10项").click()
    expect(search.locator(TITLES)).to_have_count(20)
    expect(search.locator(TITLES).nth(10)).to_be_focused()


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
    search.wait_for_function("() => location.search.includes('jinxiang')")
    search.locator("[data-tz-finder]:not([aria-busy])").wait_for()
    shared = browser.new_page()
    shared.goto(search.url)
    expect(shared.locator(TITLES)).to_have_count(10)
    assert shared.locator(TITLES).all_inner_texts() == search.locator(TITLES).all_inner_texts()
    assert shared.get_by_role("searchbox").input_value() == "公开"
    expect(shared.locator("[data-tz-sort]")).to_have_value("deadline")
    shared.close()


def test_back_and_forward_bring_back_what_was_asked(search: Page) -> None:
    ask(search, "养老")
    ask(search, "征地")
    search.go_back()
    expect(search.locator(STATUS)).to_contain_text("找到14项任务")
    assert search.get_by_role("searchbox").input_value() == "养老"
    search.go_forward()
    expect(search.locator(STATUS)).to_contain_text("找到4项任务")
    assert search.get_by_role("searchbox").input_value() == "征地"


def test_typing_on_does_not_fill_the_history(search: Page) -> None:
    box = search.get_by_role("searchbox")
    for text in ("养", "养老", "养老机"):
        box.fill(text)
        search.wait_for_function(
            "q => new URLSearchParams(location.search).get('q') === q", arg=text
        )
    search.go_back()
    assert query_of(search) == {}


def test_nothing_found_leads_to_other_ways(search: Page) -> None:
    ask(search, "asdfqwer")
    expect(search.locator(STATUS)).to_contain_text("没有找到“asdfqwer”")
    ways = search.get_by_role("region", name="不搜索，从目录找")
    for name in ("单位（按拼音）", "主题", "话题", "时限", "文件", "全部任务"):
        expect(ways.get_by_role("link", name=name, exact=True)).to_be_visible()


def test_a_near_result_and_an_expansion_are_said(search: Page) -> None:
    ask(search, "教玉局")
    expect(search.locator(STATUS)).to_contain_text("没有与“教玉局”完全一样的文字")
    ask(search, "上学")
    expect(search.locator(STATUS)).to_contain_text("也按教育查找")


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
    assert waiting.value.suggested_filename == "搜索结果.csv"


def test_no_cell_of_the_table_is_run_as_a_formula(search: Page) -> None:
    made = search.evaluate(
        """async () => (await import('../assets/search/export.js')).csv([
          ['=1+1', '+1', '-1', '@a', '\\tb', 'a"b', 'a\\nb', '1-2'],
        ])"""
    )
    assert made == '\ufeff"\'=1+1","\'+1","\'-1","\'@a","\'\tb","a""b","a\nb","1-2"\r\n'


def test_markup_in_a_query_stays_text(search: Page) -> None:
    ask(search, '<img src=x onerror="alert(1)">')
    expect(search.locator(STATUS)).to_contain_text("<img src=x")
    assert search.locator(".tz-finder img").count() == 0


def test_no_query_leaves_the_browser(page: Page, address: str) -> None:
    """R-103: only files of the site are asked for, and no address says what was typed."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)
        assert request.method == "GET"

    page.goto(f"{address}search/")
    page.on("request", note)
    page.get_by_role("searchbox").press_sequentially("保密的话", delay=30)
    expect(page.locator(STATUS)).not_to_be_empty()
    page.wait_for_timeout(500)
    assert asked
    assert [url for url in asked if not url.startswith(address)] == []
    assert [url for url in asked if "%E4%BF%9D" in url or "保" in url] == []
    assert page.context.cookies() == []


@pytest.mark.parametrize(
    ("path", "width"),
    [
        ("search/?q=教体局&year=2023", 360),
        ("search/?q=教体局&year=2023", 1280),
        ("search/?q=asdfqwer", 360),
        ("en/search/", 1280),
        ("en/search/?q=education", 360),
    ],
)
def test_the_page_is_accessible(page: Page, address: str, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + path)
    page.locator("[data-tz-finder]:not([aria-busy])").wait_for()
    expect(page.locator(STATUS)).not_to_be_empty()
    if page.locator("[data-tz-filters]").is_visible():
        page.evaluate("document.querySelector('[data-tz-filters]').open = true")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
