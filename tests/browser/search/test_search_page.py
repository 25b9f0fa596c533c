"""The search page in the hands of a reader: typing, keys, results, marks, other ways."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Request, expect

from tests.browser.search.conftest import STATUS, TITLES, ask, query_of
from tests.browser.search.corpus import Corpus


def test_the_number_of_results_is_said_in_a_status_region(search: Page, corpus: Corpus) -> None:
    ask(search, "养老")
    status = search.get_by_role("status")
    expect(status).to_contain_text(f"找到{len(corpus.holding('养老'))}项任务")
    assert search.locator(STATUS).get_attribute("role") == "status"


def test_results_come_while_one_types(search: Page) -> None:
    search.get_by_role("searchbox").press_sequentially("征地", delay=20)
    expect(search.locator(STATUS)).to_contain_text("找到4项任务")
    assert query_of(search)["q"] == ["征地"]


def test_an_address_with_a_slash_too_many_is_answered(search: Page) -> None:
    parts = urlsplit(search.url)
    search.goto(f"{parts.scheme}://{parts.netloc}/{parts.path}?q=养老")
    expect(search.locator(STATUS)).to_contain_text("项任务")
    assert query_of(search)["q"] == ["养老"]


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
    search.wait_for_function("() => location.hash.length > 1")
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


def test_the_keyboard_can_pass_the_filters(search: Page) -> None:
    """Seen on a wide page, where 26 filters stand before the first result."""
    ask(search, "征地")
    search.get_by_role("button", name="搜索", exact=True).last.focus()
    search.keyboard.press("Tab")
    skip = search.get_by_role("link", name="跳到搜索结果")
    expect(skip).to_be_focused()
    box = skip.bounding_box()
    assert box is not None
    assert box["height"] >= 24
    assert box["y"] > 0
    search.keyboard.press("Enter")
    expect(search.get_by_role("heading", name="搜索结果")).to_be_focused()
    search.wait_for_function("() => location.hash.startsWith('#q=')")
    search.keyboard.press("Tab")
    assert search.evaluate("document.activeElement.closest('[data-tz-filters]')") is None
    assert search.evaluate("Boolean(document.activeElement.closest('.tz-finder__results'))")


def test_more_results_come_on_request_and_the_keyboard_goes_on_there(search: Page) -> None:
    ask(search, "公开")
    assert search.locator(TITLES).count() == 10
    search.get_by_role("button", name="再显示10项").click()
    expect(search.locator(TITLES)).to_have_count(20)
    expect(search.locator(TITLES).nth(10)).to_be_focused()


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


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("'; DROP TABLE x; --", "没有找到“'; DROP TABLE x; --”。"),
        (".*[a-z]+(", "没有找到“.*[a-z]+(”。"),
        ("\\", "没有找到“\\”。"),
        ("教育" * 60, f"没有找到“{'教育' * 12}…”。"),
        ("征地=信息", "找到"),
        ("🏫", "没有找到“🏫”。"),
    ],
)
def test_whatever_is_typed_is_answered_in_a_line_or_two(
    search: Page, query: str, said: str
) -> None:
    search.set_viewport_size({"width": 320, "height": 800})
    ask(search, query)
    status = search.locator(STATUS)
    expect(status).to_contain_text(said)
    if said.startswith("没有"):
        expect(status).not_to_contain_text("也按")
    assert search.evaluate("document.documentElement.scrollWidth") <= 320


def test_on_a_phone_the_first_result_is_in_sight(search: Page) -> None:
    """The hint under the box makes room for the answer once there is a question."""
    search.set_viewport_size({"width": 360, "height": 800})
    search.reload()
    expect(search.locator("#tz-query-hint")).to_be_visible()
    ask(search, "征地")
    expect(search.locator("#tz-query-hint")).to_be_hidden()
    box = search.locator(".tz-direct__link, .tz-task-row__title").first.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 800


def test_markup_in_a_query_stays_text(search: Page) -> None:
    ask(search, '<img src=x onerror="alert(1)">')
    expect(search.locator(STATUS)).to_contain_text("<img src=x")
    assert search.locator(".tz-finder img").count() == 0


@pytest.mark.parametrize("query", ["\u202e火箭发射", "\u2067火箭发射 公开"])
def test_marks_that_turn_a_text_round_turn_no_sentence_of_ours(search: Page, query: str) -> None:
    ask(search, query)
    said = search.locator("[data-tz-finder]").inner_text() + search.title()
    assert "火箭发射" in said
    assert not {"\u202e", "\u2067"} & set(said)


TYPED = """(field) => {
  field.value = '征地';
  field.dispatchEvent(new Event('input'));
}"""
"""What somebody typed right before the press, without a race between the two."""


def press(search: Page, place: str) -> None:
    """Hold the button down over a place until what was typed is asked."""
    search.locator(place).first.hover()
    search.mouse.down()
    search.get_by_role("searchbox").evaluate(TYPED)
    search.wait_for_function("() => location.hash === '#q=%E5%BE%81%E5%9C%B0'")


def test_a_press_that_began_on_a_result_leads_to_it(search: Page) -> None:
    """An answer to what was typed may come between the press and the release of a button."""
    ask(search, "养老")
    wanted = search.locator(TITLES).first.get_attribute("href")
    assert wanted
    press(search, TITLES)
    search.wait_for_timeout(1500)
    search.mouse.up()
    search.wait_for_url("**/" + wanted.lstrip("./"))


def test_what_came_during_a_press_is_shown_after_it(search: Page) -> None:
    """A press elsewhere, or one that leads nowhere, keeps nothing back for good."""
    ask(search, "养老")
    press(search, STATUS)
    search.mouse.up()
    expect(search.locator(STATUS)).to_contain_text("找到4项任务")
    expect(search.locator(TITLES)).to_have_count(4)


def test_enter_after_an_answer_moves_nothing(search: Page) -> None:
    """What was asked while typing is not asked and drawn once more."""
    ask(search, "养老")
    search.locator(TITLES).first.evaluate("(node) => { node.dataset.seen = 'yes'; }")
    search.get_by_role("searchbox").press("Enter")
    search.wait_for_timeout(500)
    assert search.locator(TITLES).first.get_attribute("data-seen") == "yes"


@pytest.mark.parametrize("begin", ["search/", "themes/", ""])
def test_no_query_leaves_the_browser(page: Page, address: str, begin: str) -> None:
    """R-103: only files of the site are asked for, and no address says what was typed.

    From the box of any page, on the search page, and from there to a result and back.
    """
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.extend((request.url.partition("#")[0], request.headers.get("referer", "")))
        assert request.method == "GET"

    page.goto(address + begin)
    page.on("request", note)
    page.get_by_role("searchbox").first.press_sequentially("保密", delay=30)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=*")
    page.locator(TITLES).first.click()
    page.wait_for_url("**/tasks/*/")
    page.go_back()
    expect(page.locator(TITLES).first).to_be_visible()
    page.reload()
    expect(page.locator(TITLES).first).to_be_visible()
    assert asked
    assert [url for url in asked if url and not url.startswith(address)] == []
    assert [url for url in asked if "%E4%BF%9D" in url or "保" in url] == []
    assert page.context.cookies() == []


@pytest.mark.parametrize(
    ("path", "width"),
    [
        ("search/?q=教体局&year=2023", 360),
        ("search/?q=教体局&year=2023", 1280),
        ("search/?q=asdfqwer", 360),
        ("search/?q=兖州区+火箭发射", 360),
        ("search/?q=长期坚待", 1280),
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


LATE = """
const [wait, load] = [window.setTimeout, window.fetch];
window.setTimeout = (act, pause, ...rest) => wait(act, pause === 400 ? 2500 : pause, ...rest);
window.fetch = (url, options) => String(url).includes('table.json')
  ? new Promise((go) => wait(() => go(load(url, options)), 4000))
  : load(url, options);
"""
"""The table comes after the time at which the page would say that it is searching."""


def test_filters_that_come_late_do_not_bring_back_that_it_is_searching(
    page: Page, address: str
) -> None:
    """Seen once in a hundred visits: the answer was there, and the line above it said otherwise."""
    page.add_init_script(LATE)
    page.goto(f"{address}search/?q=征地")
    page.locator("[data-facet-group]").first.wait_for(state="attached")
    assert "找到4项任务" in page.locator(STATUS).inner_text()
