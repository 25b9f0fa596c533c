"""Pages ask nobody else, keep nothing, say nothing in the console and need no script to be read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page

from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import KINDS, LOOKS, POLICY
from tests.browser.pages.conftest import OpenReader
from tests.site.built import BuiltSite, SitePage, attribute
from tests.site.page_kinds import MAIN_KINDS

STORAGE_KEYS = frozenset({"taizhang.reading"})
"""R-123: the reading settings, and nothing else."""

SCRIPTED_KINDS = ("search", "en search")
"""What a search finds can only be shown by a script; the page itself says so."""


def watch(context: BrowserContext, address: str, path: str) -> list[str]:
    """Open a page, press its switches, and gather what should not have happened."""
    page = context.new_page()
    faults: list[str] = []

    def note(is_fault: bool, text: str) -> None:
        if is_fault:
            faults.append(text)

    def refuse(dialog: Dialog) -> None:
        faults.append(dialog.message)
        dialog.dismiss()

    page.on("request", lambda r: note(not r.url.startswith(address), f"asked {r.url}"))
    page.on("requestfailed", lambda r: note(True, f"failed {r.url}"))  # noqa: FBT003
    page.on(
        "response", lambda r: note(r.status >= 400 and r.url != address + path, f"lost {r.url}")
    )
    page.on("console", lambda message: note(True, f"console: {message.text}"))  # noqa: FBT003
    page.on("pageerror", lambda error: note(True, f"error: {error}"))  # noqa: FBT003
    page.on("dialog", refuse)
    page.goto(address + path, wait_until="load")
    for name in ("elder", "dark", "elder"):
        page.click(f'[data-tz-switch="{name}"]')
    faults += _kept(page)
    page.close()
    return faults


def _kept(page: Page) -> list[str]:
    keys = set(page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"))
    cookies = [f"cookie {cookie.get('name')}" for cookie in page.context.cookies()]
    return [*cookies, *(f"stored {key}" for key in sorted(keys - STORAGE_KEYS))]


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_keeps_to_itself(
    kind: str, browser: Browser, site_address: str, page_of_kind: Mapping[str, SitePage]
) -> None:
    """R-120, R-121, R-123, R-124, under the policy as a header."""
    path = page_of_kind[kind].path.removesuffix("index.html")
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        assert watch(context, site_address, path) == []


def test_the_server_of_these_tests_sends_the_policy(page_address: tuple[Page, str]) -> None:
    page, address = page_address
    answer = page.goto(address)
    assert answer is not None
    assert answer.headers["content-security-policy"] == POLICY


def test_every_page_has_the_policy_in_itself_too(site: BuiltSite) -> None:
    """For hosts that send no headers; browsers take frame-ancestors only from a header."""
    wanted = POLICY.removesuffix("; frame-ancestors 'none'")
    for page in site.pages:
        node = page.parse().css_first('meta[http-equiv="Content-Security-Policy"]')
        assert attribute(node, "content") == wanted, page.path


def test_a_missing_page_loads_everything_at_any_depth(browser: Browser, site_address: str) -> None:
    """R-119; the browser itself says that the page was not there."""
    with browser.new_context() as context:
        faults = watch(context, site_address, "tasks/nothing/at/all/")
    assert [fault for fault in faults if "status of 404" not in fault] == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in SCRIPTED_KINDS])
def test_every_look_shows_the_same_words(
    kind: str, page_of_kind: Mapping[str, SitePage], reader_of: OpenReader
) -> None:
    """R-051 and R-081: nothing is left out, and nothing needs a script to be read."""
    path = page_of_kind[kind].path
    words = {str(look): _words(reader_of(look).open(path)) for look in LOOKS}
    assert len(words["normal"]) > 20
    assert set(words.values()) == {words["normal"]}


def _words(page: Page) -> str:
    return re.sub(r"\s+", "", page.locator("article").inner_text())


@pytest.mark.parametrize("kind", MAIN_KINDS)
def test_a_copy_on_a_stick_can_be_read(
    kind: str, browser: Browser, site: BuiltSite, page_of_kind: Mapping[str, SitePage]
) -> None:
    """R-143: styles apply, and the first way of the navigation leads on."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto((site.folder / page_of_kind[kind].path).as_uri())
        assert page.evaluate("getComputedStyle(document.body).marginTop") == "0px"
        page.locator(".tz-nav a").nth(1).click()
        assert page.url == (site.folder / "themes" / "index.html").as_uri()


@pytest.fixture
def page_address(browser: Browser, site_address: str) -> tuple[Page, str]:
    return browser.new_page(), site_address


SWITCHES = '<button data-tz-switch="elder">x</button><button data-tz-switch="dark">y</button>'
SPOILT = {
    '<img src="http://127.0.0.1:9/x.png" alt="">': "asked http://127.0.0.1:9",
    '<img src="nothing.png" alt="">': "lost ",
    '<link rel="stylesheet" href="nothing.css">': "lost ",
    "<script>1</script>": "console: ",
    '<p style="color:red">x</p>': "console: ",
    '<script src="cookie.js"></script>': "cookie a",
    '<script src="store.js"></script>': "stored a",
    '<script src="ask.js"></script>': "asked? ",
    '<script src="throw.js"></script>': "error: ",
}
FILES = {
    "cookie.js": "document.cookie = 'a=1';",
    "store.js": "sessionStorage.setItem('a', '1');",
    "ask.js": "alert('asked? ');",
    "throw.js": "throw new Error('x');",
}


@pytest.mark.parametrize("html", SPOILT)
def test_a_page_that_does_not_keep_to_itself_is_found(
    html: str, browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    for name, text in {"index.html": f"<!doctype html><body>{html}{SWITCHES}", **FILES}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "favicon.ico").write_bytes(b"")
    address = serve_folder(tmp_path, headers={"Content-Security-Policy": POLICY})
    with browser.new_context() as context:
        faults = watch(context, address, "")
    assert any(SPOILT[html] in fault for fault in faults)


def test_a_page_that_keeps_to_itself_has_no_fault(
    browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html>{SWITCHES}", encoding="utf-8")
    (tmp_path / "favicon.ico").write_bytes(b"")
    with browser.new_context() as context:
        assert watch(context, serve_folder(tmp_path), "") == []
