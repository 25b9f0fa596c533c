"""The real site behind the headers of R-121, and its search page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route

from generator.model.catalogue import Catalogue
from generator.pipeline import load
from tests.browser.conftest import ServeFolder
from tests.browser.search.corpus import Corpus, read_corpus
from tests.factories import make_settings

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
BASE = "/zwgk/rwtz/"

STATUS = "[data-tz-status]"
TITLES = ".tz-task-row__title"

Found = dict[str, Any]
"""What `window.taizhang.find` gives."""


@dataclass(frozen=True)
class AskFresh:
    """Asks each query of a search that nobody has asked before."""

    page: Page
    """Where the scripts of the site run anew for each query."""

    def __call__(self, queries: Iterable[str], **options: object) -> list[Found]:
        """What `window.taizhang.find` gives for each."""
        found: list[Found] = self.page.evaluate("askFresh", [list(queries), options])
        return found

    def counts(self) -> dict[str, int]:
        """How often each file of the site was asked for so far."""
        counted: dict[str, int] = self.page.evaluate("countFresh()")
        return counted


QUERIES: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "search" / "queries.json").read_text(encoding="utf-8")
)
"""What people type, written by hand, and what it should bring."""

FRESH = Path(__file__).with_name("fresh.js")

_FIND_ALL = """async ([queries, options]) => {
  const found = [];
  for (const query of queries) found.push(await window.taizhang.find(query, options));
  return found;
}"""


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load(make_settings())


@pytest.fixture(scope="session")
def corpus(built_site: Path) -> Corpus:
    return read_corpus(built_site)


@pytest.fixture(scope="session")
def address(built_site: Path, serve_folder: ServeFolder) -> str:
    """The site below a base path, with the policy as a header."""
    return serve_folder(built_site, BASE, {"Content-Security-Policy": POLICY})


@pytest.fixture(scope="module")
def asking(browser: Browser, address: str) -> Iterator[Page]:
    """One search page for questions put by script."""
    page = browser.new_page()
    page.goto(f"{address}search/")
    yield page
    page.close()


@pytest.fixture(scope="session")
def ask_fresh(browser: Browser, address: str) -> Iterator[AskFresh]:
    """An engine that only answers rightly once it is warm would pass tests in one page."""
    page = browser.new_page()
    page.route("**/fresh.html", _answer_blank)
    page.goto(f"{address}fresh.html")
    page.add_script_tag(path=FRESH)
    yield AskFresh(page)
    page.close()


def _answer_blank(route: Route) -> None:
    """A page of the site without its policy, which would not let a test run scripts anew."""
    route.fulfill(
        body='<!doctype html><html lang="zh-Hans"><title>x</title>', content_type="text/html"
    )


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of its own for each test, in a context without memory."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


def find_all(page: Page, queries: Sequence[str], **options: object) -> list[Found]:
    """Ask all queries in one page."""
    found: list[Found] = page.evaluate(_FIND_ALL, [list(queries), options])
    return found


def find(page: Page, query: str, **options: object) -> Found:
    """Ask one query."""
    return find_all(page, [query], **options)[0]


def ids_of(found: Mapping[str, Any]) -> list[str]:
    """The ids that were found, in order."""
    return [result["id"] for result in found["results"]]


@pytest.fixture
def search(page: Page, address: str) -> Iterator[Page]:
    """The page, on which nothing may complain."""
    said: list[str] = []
    page.on("console", lambda message: said.append(_worded(message)))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{address}search/")
    yield page
    assert said == []


def _worded(message: ConsoleMessage) -> str:
    return f"{message.type}: {message.text}"


def ask(page: Page, query: str) -> None:
    """Type a query as a person does, and wait for the answer to it."""
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    page.wait_for_function(
        "query => new URLSearchParams(location.hash.slice(1)).get('q') === query", arg=query
    )
    page.locator("[data-tz-finder]:not([aria-busy])").wait_for()


def query_of(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).fragment)
