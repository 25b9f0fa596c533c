"""Without a script, without WebAssembly, without the network: a form, a reason, and other ways."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Route, expect

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


def test_without_webassembly_the_page_says_so_and_the_ways_stay(page: Page, address: str) -> None:
    page.add_init_script("delete window.WebAssembly")
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

    page.route("**/pagefind/*.pf_meta", answer)
    page.goto(f"{address}search/?q=养老")
    expect(page.locator(NOTICE)).to_contain_text("没有载入")
    broken.clear()
    page.reload()
    expect(page.locator("[data-tz-status]")).to_contain_text("项任务", timeout=20_000)
    expect(page.locator(NOTICE)).to_be_hidden()


def test_a_browser_can_add_the_search_to_its_own_box(page: Page, address: str) -> None:
    page.goto(address)
    link = page.locator('link[rel="search"]')
    assert link.get_attribute("type") == "application/opensearchdescription+xml"
    answer = page.request.get(f"{address}{link.get_attribute('href')}")
    assert '#q={searchTerms}"' in answer.text()
    assert answer.text().startswith('<?xml version="1.0" encoding="UTF-8"?>')
