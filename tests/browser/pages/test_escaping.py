"""In the browser too a hostile text is text: nothing runs, nothing opens (R-127)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import LOOKS, POLICY, WIDTHS, Look, Reader
from tests.browser.pages.axe import in_words, look_with_axe, unjudged
from tests.browser.pages.conftest import OpenReader
from tests.browser.pages.test_delivery import watch
from tests.browser.pages.test_reflow import faults_of
from tests.hostile import DOCUMENT, OFFICE, TASK, THEME, TOPIC, poison

SHOWN = {
    f"tasks/{TASK}/": (
        "requirement",
        "progress note",
        "evidence",
        "publisher",
        "heading",
        "reason of a change",
    ),
    f"en/tasks/{TASK}/": ("requirement", "topic in English", "theme in English"),
    f"documents/{DOCUMENT}/": ("document title", "preamble", "column", "table title"),
    f"departments/{OFFICE}/": ("office", "printed name"),
    f"topics/{TOPIC}/": ("topic", "topic description"),
    f"themes/{THEME}/": ("theme", "theme description"),
    "jurisdictions/jining/": ("place",),
    f"tasks/{TASK}/versions/1/": ("former wording",),
    f"en/documents/{DOCUMENT}/versions/1/": ("former wording",),
    "": ("topic",),
    "tasks/": (),
    "search/": (),
}
"""Pages and some of the fields that stand on them."""


@pytest.fixture(scope="module")
def addresses(hostile_site: Path, serve_folder: ServeFolder) -> tuple[str, str]:
    """With the policy, which would stop a script, and without it, where one would run."""
    policy = {"Content-Security-Policy": POLICY}
    return serve_folder(hostile_site, headers=policy), serve_folder(hostile_site)


@pytest.fixture(scope="module")
def readers(browser: Browser, addresses: tuple[str, str]) -> Iterator[OpenReader]:
    """A window for each look."""
    opened = {look: Reader(browser, addresses[0], look) for look in LOOKS}
    yield opened.__getitem__
    for reader in opened.values():
        reader.context.close()


@pytest.mark.parametrize("path", SHOWN)
def test_nothing_runs_and_every_word_is_shown(
    path: str, browser: Browser, addresses: tuple[str, str]
) -> None:
    for address in addresses:
        with browser.new_context(bypass_csp=address == addresses[1]) as context:
            assert watch(context, address, path) == []
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(addresses[0] + path)
        text = "".join(page.locator("body").inner_text().split())
        for field in SHOWN[path]:
            assert "".join(poison(field).split()) in text, field


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize(
    "path",
    [
        f"tasks/{TASK}/versions/1/",
        f"documents/{DOCUMENT}/versions/1/",
        f"tasks/{TASK}/",
        "changes/",
    ],
)
def test_versions_and_changes_are_as_accessible_as_other_pages(
    path: str, look: Look, readers: OpenReader
) -> None:
    """Nothing on the real site has changed yet; each look at one width, narrow ones in turn."""
    width = WIDTHS[(LOOKS.index(look) + len(path)) % len(WIDTHS)]
    page = readers(look).open(path, width=width)
    found = look_with_axe(page)
    assert [*in_words(found), *unjudged(found)] == []
    readers(look).resize(320)
    assert faults_of(page) == []


def test_a_page_that_does_not_escape_opens_a_dialog(
    browser: Browser, serve_folder: ServeFolder, tmp_path: Path
) -> None:
    switches = '<button data-tz-switch="elder">x</button><button data-tz-switch="dark">y</button>'
    html = f"<!doctype html><body>{switches}<p>{poison('topic')}</p>"
    (tmp_path / "index.html").write_text(html, encoding="utf-8")
    with browser.new_context() as context:
        assert watch(context, serve_folder(tmp_path), "") != []
