"""A page that says how to report an error knows which page the reader comes from."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.chrome.looking import TASK


@pytest.mark.parametrize(
    ("folder", "said"), [("", "您刚才看的页面："), ("en/", "The page you came from: ")]
)
def test_the_page_before_is_told_with_its_address(
    page: Page, address: str, folder: str, said: str
) -> None:
    page.goto(address + folder + TASK + "?x=1#y")
    page.locator(".tz-report__link").first.click()
    page.wait_for_url("**/report/")
    told = page.locator("[data-tz-came]")
    assert told.inner_text() == f"{said}{address}{folder}{TASK}?x=1"
    assert told.locator("a").get_attribute("href") == f"{address}{folder}{TASK}?x=1"


def test_who_comes_from_nowhere_or_from_another_site_is_told_nothing(
    context: BrowserContext, address: str
) -> None:
    page = context.new_page()
    page.goto(f"{address}report/")
    assert page.locator("[data-tz-came]").is_hidden()
    page.goto(f"{address}report/", referer="https://other.example/tasks/")
    assert page.evaluate("document.referrer").startswith("https://other.example/")
    assert page.locator("[data-tz-came]").is_hidden()
