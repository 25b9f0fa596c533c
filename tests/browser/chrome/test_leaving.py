"""A link that leaves the hosts of government asks first, and does so for every kind of reader."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.chrome.looking import AXE_TAGS, ELDER, TASK, axe

ELSEWHERE = "https://news.example.com/%E6%96%B0?a=1"
NOTICE = "您访问的链接即将离开“政务公开任务台账”门户网站，是否继续？"
LINKS = f"""
  const place = document.querySelector("article");
  place.insertAdjacentHTML("beforeend", `<p><a id="away" rel="external noopener"
    href="{ELSEWHERE}">新闻（外部链接）</a> <a id="gov" href="https://www.jining.gov.cn/">政府</a></p>`);
"""
"""What a record with evidence has; its own tests hold that it is marked so."""


@pytest.fixture
def leaving(context: BrowserContext, address: str) -> Page:
    for host in ("news.example.com", "www.jining.gov.cn"):
        context.route(f"https://{host}/**", lambda route: route.fulfill(body="there"))
    page = context.new_page()
    page.goto(address + TASK)
    page.evaluate(LINKS)
    return page


def test_the_question_names_the_place_and_can_be_refused_with_a_key(leaving: Page) -> None:
    """R-028: it is modal, Esc closes it, and the keyboard is where it was."""
    here = leaving.url
    leaving.locator("#away").focus()
    leaving.keyboard.press("Enter")
    dialog = leaving.get_by_role("dialog", name=NOTICE)
    assert dialog.is_visible()
    assert "https://news.example.com/新?a=1" in dialog.inner_text()
    assert leaving.evaluate("document.activeElement.closest('dialog') !== null")
    leaving.keyboard.press("Escape")
    assert dialog.is_hidden()
    assert leaving.url == here
    assert leaving.evaluate("document.activeElement.id") == "away"


def test_who_stays_stays_and_who_goes_on_gets_there(leaving: Page) -> None:
    here = leaving.url
    leaving.click("#away")
    leaving.get_by_role("button", name="留在本页").click()
    assert leaving.get_by_role("dialog").count() == 0
    assert leaving.url == here
    leaving.click("#away")
    leaving.get_by_role("link", name="继续访问").click()
    leaving.wait_for_url(ELSEWHERE)


def test_a_host_of_government_asks_nothing(leaving: Page) -> None:
    leaving.click("#gov")
    leaving.wait_for_url("https://www.jining.gov.cn/")


def test_nothing_is_open_before_somebody_presses(leaving: Page) -> None:
    """R-052."""
    assert leaving.locator("dialog[open]").count() == 0


def test_the_question_is_accessible_with_large_text_too(leaving: Page) -> None:
    leaving.evaluate(ELDER)
    leaving.reload()
    leaving.evaluate(LINKS)
    leaving.click("#away")
    box = leaving.locator("dialog").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert axe(leaving, {"runOnly": AXE_TAGS}) == []


def test_without_scripts_the_link_leads_there_itself(browser: Browser, address: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + TASK)
        assert page.locator("dialog").is_hidden()
