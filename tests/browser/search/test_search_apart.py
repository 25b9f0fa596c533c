"""Words that stand nowhere together are told apart: which of them finds something alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.search.conftest import STATUS, TITLES, ask, find, query_of
from tests.browser.search.corpus import Corpus

APART = "[data-tz-apart]"
WAYS = "section[aria-labelledby=tz-ways]"


def test_each_word_says_what_it_finds_alone_and_leads_there(search: Page, corpus: Corpus) -> None:
    ask(search, "兖州区 火箭发射")
    expect(search.locator(STATUS)).to_contain_text("没有哪一项同时含有这几个词")
    found, nothing = search.locator(f"{APART} li").all()
    expect(nothing).to_have_text("火箭发射 没有找到")
    expect(nothing.get_by_role("link")).to_have_count(0)
    expect(found).to_contain_text("项任务")
    found.get_by_role("link", name="兖州区").click()
    expect(search.locator(TITLES).first).to_be_visible()
    expect(search.get_by_role("searchbox")).to_have_value("兖州区")
    expect(search.locator(APART)).to_be_hidden()
    of_the_place = [task for task in corpus.tasks if task["document"] == "yanzhou-2025"]
    expect(search.locator(STATUS)).to_contain_text(f"找到{len(of_the_place)}项任务")
    search.go_back()
    expect(search.locator(f"{APART} li")).to_have_count(2)


def test_the_keyboard_reaches_the_words(search: Page) -> None:
    ask(search, "火箭发射 兖州区")
    search.get_by_role("searchbox").focus()
    search.keyboard.press("ArrowDown")
    expect(search.get_by_role("link", name="兖州区")).to_be_focused()
    search.keyboard.press("Enter")
    expect(search.locator(TITLES).first).to_be_visible()
    assert query_of(search)["q"] == ["兖州区"]


def test_a_word_that_stands_nowhere_is_cut_in_two(search: Page, corpus: Corpus) -> None:
    """What is promised beside a cut is what it finds; most comes first."""
    assert not corpus.holding("大学生就业")
    ask(search, "大学生就业")
    expect(search.locator(STATUS)).to_contain_text("没有找到连在一起的“大学生就业”")
    first, second = search.locator(f"{APART} li").all()
    expect(second).to_contain_text("大学 生就业")
    cut, promised = first.inner_text().split("\n")
    assert cut == "大学生 就业"
    first.get_by_role("link").click()
    expect(search.locator(STATUS)).to_contain_text(f"找到{promised.split('、')[0]}")
    expect(search.get_by_role("searchbox")).to_have_value("大学生 就业")


def test_digits_show_where_a_word_ends(search: Page) -> None:
    ask(search, "2023年财政局")
    expect(search.locator(STATUS)).to_contain_text("没有找到连在一起的“2023年财政局”")
    link = search.locator(APART).get_by_role("link", name="2023年 财政局", exact=True)
    link.click()
    expect(search.locator(TITLES).first).to_be_visible()


@pytest.mark.parametrize(
    ("query", "parts"),
    [
        ("济宁营商环境", "济宁 营商环境"),
        ("兖州区营商环境", "兖州区 营商环境"),
        ("兖州教体局", "兖州 教体局"),
        ("财政局2023年", "财政局 2023年"),
        ("濟寧營商環境", "济宁 营商环境"),
    ],
)
def test_a_name_at_the_beginning_is_asked_as_a_word_at_once(
    search: Page, query: str, parts: str
) -> None:
    """Of a place or an office, long or short; the page says how it has read the question."""
    ask(search, query)
    status = search.locator(STATUS)
    expect(status).to_contain_text(f"没有找到连在一起的“{query}”，已按“{parts}”查找。找到")
    expect(search.locator(APART)).to_be_hidden()
    found = [find(search, text)["total"] for text in (query, parts)]
    assert found[0] == found[1] > 0


def test_a_word_of_which_a_part_stands_nowhere_leads_to_the_other(
    search: Page, corpus: Corpus
) -> None:
    assert not corpus.holding("公积金")
    ask(search, "住房公积金")
    expect(search.locator(STATUS)).to_contain_text("没有找到“住房公积金”。其中的词能找到")
    (part,) = search.locator(f"{APART} li").all()
    name, promised = part.inner_text().split("\n")
    assert name == "住房"
    part.get_by_role("link").click()
    expect(search.locator(STATUS)).to_contain_text(f"找到{promised.split('、')[0]}")


def test_a_single_word_and_words_that_find_nothing_get_the_ways_out_only(search: Page) -> None:
    for query in ("火箭发射", "火箭发射 量子纠缠"):
        ask(search, query)
        expect(search.locator(STATUS)).to_contain_text(f"没有找到“{query}”")
        expect(search.locator(APART)).to_be_hidden()
        expect(search.locator(f"{WAYS} a").first).to_be_visible()


def test_a_word_with_a_slip_says_that_it_finds_what_comes_near(search: Page) -> None:
    ask(search, "政务新媒休 火箭发射")
    words = search.locator(f"{APART} li")
    expect(words).to_have_text(["政务新媒休 只有相近的结果", "火箭发射 没有找到"])
    words.first.get_by_role("link").click()
    expect(search.locator(STATUS)).to_contain_text("相近的结果")
