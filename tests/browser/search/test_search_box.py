"""The search box of every page: / goes to it, names are suggested, and nothing loads before."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

LINKS = ".tz-suggest__link"


@pytest.fixture
def reading(page: Page, address: str) -> Page:
    """Some page with the box in its header."""
    page.goto(f"{address}themes/")
    page.wait_for_load_state("networkidle")
    return page


def test_a_slash_goes_to_the_box_unless_one_is_typing(reading: Page) -> None:
    reading.keyboard.press("/")
    box = reading.get_by_role("searchbox")
    expect(box).to_be_focused()
    assert box.input_value() == ""
    reading.keyboard.type("5/6")
    assert box.input_value() == "5/6"


def test_on_the_search_page_it_goes_to_the_box_there(page: Page, address: str) -> None:
    page.goto(f"{address}search/")
    page.keyboard.press("/")
    expect(page.locator("#tz-query")).to_be_focused()


def test_nothing_of_the_search_is_loaded_before_someone_is_in_the_box(
    page: Page, address: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(f"{address}themes/")
    page.wait_for_load_state("networkidle")
    assert [path for path in asked if "pagefind" in path or path.startswith("search/")] == []
    with page.expect_response("**/search/dictionary.json"):
        page.get_by_role("searchbox").focus()
    page.wait_for_load_state("networkidle")
    assert [path for path in asked if "pagefind" in path] == []


@pytest.mark.parametrize(
    ("typed", "name"), [("教体", "济宁市教育局"), ("jtj", "济宁市教育局"), ("上学", "教育")]
)
def test_names_are_suggested_and_lead_to_their_pages(
    reading: Page, address: str, typed: str, name: str
) -> None:
    reading.get_by_role("searchbox").press_sequentially(typed)
    link = reading.locator(LINKS).filter(has_text=name).first
    expect(link).to_be_visible()
    link.click()
    reading.wait_for_url(f"{address}**")
    expect(reading.get_by_role("heading", level=1)).to_contain_text(name)


def test_the_keyboard_reaches_every_suggestion_and_comes_back(reading: Page) -> None:
    box = reading.get_by_role("searchbox")
    box.press_sequentially("教育")
    links = reading.locator(LINKS)
    expect(links.first).to_be_visible()
    for place in range(links.count()):
        reading.keyboard.press("ArrowDown")
        expect(links.nth(place)).to_be_focused()
    for _ in range(links.count()):
        reading.keyboard.press("ArrowUp")
    expect(box).to_be_focused()


def test_how_many_there_are_is_said(reading: Page) -> None:
    reading.get_by_role("searchbox").press_sequentially("教育")
    status = reading.locator(".tz-find [role=status]")
    expect(status).to_contain_text("条建议，按向下键选择")


def test_the_last_suggestion_searches_for_what_was_typed(reading: Page) -> None:
    reading.get_by_role("searchbox").press_sequentially("教育")
    reading.locator(LINKS).last.click()
    reading.wait_for_url("**/search/#q=%E6%95%99%E8%82%B2")


@pytest.mark.parametrize("typed", ["\u202e教育", "教育\u2067"])
def test_marks_that_turn_a_text_round_are_left_out_of_the_last(reading: Page, typed: str) -> None:
    reading.get_by_role("searchbox").press_sequentially(typed)
    expect(reading.locator(".tz-suggest__link--all")).to_have_text("搜索“教育”")


def test_escape_closes_the_list_and_keeps_what_was_typed(reading: Page) -> None:
    box = reading.get_by_role("searchbox")
    box.press_sequentially("教育")
    expect(reading.locator(LINKS).first).to_be_visible()
    reading.keyboard.press("ArrowDown")
    reading.keyboard.press("Escape")
    expect(reading.locator(".tz-suggest")).to_be_hidden()
    expect(box).to_be_focused()
    assert box.input_value() == "教育"


def test_the_list_goes_when_the_reader_goes_on(reading: Page) -> None:
    reading.get_by_role("searchbox").press_sequentially("教育")
    expect(reading.locator(LINKS).first).to_be_visible()
    reading.get_by_role("heading", level=1).click()
    expect(reading.locator(".tz-suggest")).to_be_hidden()


def test_enter_searches_though_there_are_suggestions(reading: Page) -> None:
    reading.get_by_role("searchbox").press_sequentially("教育")
    expect(reading.locator(LINKS).first).to_be_visible()
    reading.keyboard.press("Enter")
    reading.wait_for_url("**/search/#q=*")


def test_the_open_list_is_accessible(reading: Page) -> None:
    reading.get_by_role("searchbox").press_sequentially("教育")
    expect(reading.locator(LINKS).first).to_be_visible()
    found = Axe().run(reading)
    assert found.violations_count == 0, found.generate_report()


def test_english_pages_suggest_in_english(page: Page, address: str) -> None:
    page.goto(f"{address}en/themes/")
    page.get_by_role("searchbox").press_sequentially("education b")
    expect(page.locator(LINKS).first).to_contain_text("Jining Education Bureau")
