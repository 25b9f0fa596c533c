"""What a page asks for, keeps and becomes: on the net, on paper, on a stick, and when missing."""

import json
import re
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from tests.browser.chrome.looking import (
    PATHS,
    TASK,
    size,
)


def test_nothing_leaks_and_nothing_is_kept_but_the_reading_settings(
    context: BrowserContext, address: str
) -> None:
    """R-120, R-121, R-123: own requests only, a silent console, no cookie."""
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in PATHS:
        page.goto(address + path)
    page.get_by_role("button", name="长者模式", exact=True).click()
    assert [url for url in asked if not url.startswith(address)] == []
    assert said == []
    assert context.cookies() == []
    assert page.evaluate("Object.keys(localStorage)") == ["taizhang.reading"]
    assert json.loads(page.evaluate("localStorage['taizhang.reading']")) == {"elder": True}


def test_a_policy_that_is_broken_would_be_noticed(context: BrowserContext, address: str) -> None:
    """The silent console above means something."""
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(address)
    page.evaluate("document.body.appendChild(document.createElement('script')).text = '1'")
    page.wait_for_timeout(50)
    assert any("Content Security Policy" in text for text in said)


def test_a_search_from_the_header_writes_the_words_behind_the_hash(
    page: Page, address: str
) -> None:
    page.goto(address + TASK)
    page.get_by_label("搜任务、单位、文件").fill("招生")
    page.get_by_role("button", name="搜索").click()
    page.wait_for_url(address + "search/#q=%E6%8B%9B%E7%94%9F")


def test_paper_has_the_text_the_source_and_the_day_but_no_chrome(page: Page, address: str) -> None:
    """R-140: dark does not reach paper, details are open."""
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(address + TASK)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for gone in (".tz-header", ".tz-trail", ".tz-footer", ".tz-pager", ".tz-skip"):
        assert page.locator(gone).is_hidden(), gone
    assert page.get_by_text("索引号：原件未提供").is_visible()
    report = page.locator(".tz-report").inner_text()
    assert "http://localhost:8000/zwgk/rwtz/tasks/jining-2023-001/" in report
    assert "内容截至：2024年1月15日" in report
    assert re.search(r"打印日期：\d{4}-\d+-\d+", report)
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_error_404_is_our_page_at_any_depth(page: Page, address: str) -> None:
    """R-119."""
    answer = page.goto(address + "tasks/nowhere/at/all/")
    assert answer is not None
    assert answer.status == 404
    assert page.get_by_role("heading", level=1).inner_text() == "找不到这个页面"
    assert size(page, "body") >= 18
    page.get_by_role("main").get_by_role("link", name="主题").click()
    assert page.url == address + "themes/"


def test_a_copy_on_a_stick_can_be_read(page: Page, address: str, tmp_path: Path) -> None:
    """R-143: over file:// a link names the page of its folder."""
    for name in ("", TASK, "themes/"):
        target = tmp_path / name
        target.mkdir(parents=True, exist_ok=True)
        (target / "index.html").write_bytes(page.request.get(address + name).body())
    (tmp_path / "assets").mkdir()
    for name in ("site.css", "settings-boot.js", "settings.js", "reading.js", "leaving.js"):
        body = page.request.get(f"{address}assets/{name}").body()
        (tmp_path / "assets" / name).write_bytes(body)
    page.goto((tmp_path / TASK / "index.html").as_uri())
    assert size(page, "body") >= 18
    page.get_by_role("navigation", name="主导航").get_by_role("link", name="主题").click()
    assert page.url == (tmp_path / "themes" / "index.html").as_uri()
