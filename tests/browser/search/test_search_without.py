"""Without a script, without WebAssembly, without the network: a form, a reason, and other ways."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from selectolax.lexbor import LexborHTMLParser

from tests.browser.search.conftest import BASE, TITLES

HOME = "http://localhost:8000/"
"""Where the site of the tests says that it stands."""

NOTICE = "[data-tz-search-notice]"


@pytest.mark.parametrize(("folder", "said"), [("", "需要 JavaScript"), ("en/", "needs JavaScript")])
def test_without_a_script_the_form_leads_to_other_ways(
    browser: Browser, address: str, folder: str, said: str
) -> None:
    """R-101: the box of every page is a form, and the page it leads to says what it cannot do."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{folder}themes/")
    page.get_by_role("searchbox").fill("养老")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=*")
    expect(page.locator(NOTICE)).to_contain_text(said)
    expect(page.locator("[data-tz-finder]")).to_be_hidden()
    for link in page.locator("section[aria-labelledby=tz-ways] a").all():
        answer = page.request.get(f"{address}{folder}search/{link.get_attribute('href')}")
        assert answer.ok, link.inner_text()
    assert page.locator("section[aria-labelledby=tz-ways] a").count() == 7
    context.close()


def test_a_browser_that_cannot_search_says_so_and_the_ways_stay(page: Page, address: str) -> None:
    page.add_init_script("delete window.WebAssembly; delete window.DecompressionStream")
    page.goto(f"{address}search/?q=养老")
    expect(page.locator(NOTICE)).to_contain_text("WebAssembly")
    expect(page.locator("[data-tz-finder]")).to_be_hidden()
    expect(page.get_by_role("link", name="单位（按拼音）")).to_be_visible()


def test_when_a_file_does_not_load_the_page_says_so_and_can_try_again(
    page: Page, address: str
) -> None:
    broken = [True]

    def answer(route: Route) -> None:
        if broken:
            route.abort()
        else:
            route.continue_()

    page.route("**/pagefind/*.pf_meta*", answer)
    page.goto(f"{address}search/?q=养老")
    expect(page.locator(NOTICE)).to_contain_text("没有载入")
    broken.clear()
    page.reload()
    expect(page.locator("[data-tz-status]")).to_contain_text("项任务", timeout=20_000)
    expect(page.locator(NOTICE)).to_be_hidden()


def test_enter_asks_again_what_a_broken_line_left_unanswered(page: Page, address: str) -> None:
    """Without another page: the same words, sent once more, once the line is back."""
    page.goto(f"{address}search/")
    page.locator("[data-tz-finder][data-tz-ready]").wait_for()
    page.route("**/search/results/*", lambda route: route.abort())
    page.get_by_role("searchbox").fill("养老")
    page.keyboard.press("Enter")
    expect(page.locator(NOTICE)).to_contain_text("没有载入")
    page.unroute_all()
    page.keyboard.press("Enter")
    expect(page.locator("[data-tz-status]")).to_contain_text("项任务")
    expect(page.locator(NOTICE)).to_be_hidden()


def test_the_page_says_that_it_searches_before_its_scripts_are_there(
    page: Page, address: str
) -> None:
    """On a slow line they take seconds; where they never come, the page takes it back."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/assets/search/page.js", hold)
    page.goto(f"{address}search/?q=养老", wait_until="commit")
    expect(page.locator("[data-tz-status]")).to_have_text("正在搜索……")
    expect(page.locator("[data-tz-status]")).to_be_visible()
    expect(page.locator(NOTICE)).to_be_hidden()
    assert len(held) == 1
    held[0].abort()
    expect(page.locator(NOTICE)).to_be_visible()
    expect(page.locator("[data-tz-finder]")).to_be_hidden()


def test_what_every_first_search_needs_is_asked_for_with_the_page(page: Page, address: str) -> None:
    """And only once, however it is asked for; what few searches need is not."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.goto(f"{address}search/?q=养老")
    expect(page.locator(TITLES).first).to_be_visible()
    announced = {
        urlsplit(page.evaluate("node => node.href", link.element_handle())).path
        for link in page.locator("link[rel=modulepreload], link[rel=preload]").all()
    }
    scripts = {path for path in asked if "/assets/search/" in path}
    assert scripts <= announced
    assert announced <= set(asked)
    assert f"{BASE}search/dictionary.json" in announced
    assert not any(path.endswith(("/nearly.js", "/export.js", "/suggest.js")) for path in asked)
    assert [path for path in announced if asked.count(path) != 1] == []


def test_a_browser_can_add_the_search_to_its_own_box(page: Page, address: str) -> None:
    page.goto(address)
    link = page.locator('link[rel="search"]')
    assert link.get_attribute("type") == "application/opensearchdescription+xml"
    answer = page.request.get(f"{address}{link.get_attribute('href')}")
    assert '#q={searchTerms}"' in answer.text()
    assert answer.text().startswith('<?xml version="1.0" encoding="UTF-8"?>')


@pytest.mark.parametrize("folder", ["", "en/"])
def test_what_a_browser_fills_into_the_description_opens_results(
    browser: Browser, built_site: Path, address: str, folder: str
) -> None:
    """The part behind # is no usual place for a query; the site is served elsewhere in tests."""
    description = (built_site / folder / "search" / "opensearch.xml").read_bytes()
    (url,) = LexborHTMLParser(description).css("url")
    template = str(url.attributes["template"])
    path = template.removeprefix(HOME)
    assert path == f"{folder}search/#q={{searchTerms}}"
    for query in ("异地就医", "养老 政策", "1+10+N"):
        with browser.new_context() as context:
            page = context.new_page()
            page.goto(address + path.replace("{searchTerms}", quote(query, safe="")))
            expect(page.locator(TITLES).first).to_be_visible()
            expect(page.locator("#tz-query")).to_have_value(query)
