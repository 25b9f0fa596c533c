"""Our reader of Pagefind's files answers like Pagefind's program, which old browsers run."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.search.folding import fold
from generator.search.tokens import phrase, phrase_beside
from tests.browser.search.conftest import QUERIES, STATUS, ask
from tests.browser.search.corpus import Corpus

WITHOUT_READER = "delete window.DecompressionStream"
WITHOUT_PROGRAM = "delete window.WebAssembly"

ODD = (
    "哈哈哈",
    "🙂",
    "🙂🙂",
    "𠀀",
    "a",
    "zz",
    "()",
    "〔〕",
    "...",
    "公公开",
    "12",
    "\u202e公开",
    "'\"<",
)

_ASK_BOTH = """async ([base, phrases]) => {
  const { openProgram } = await import(`${base}assets/search/program.js`);
  const { openReader } = await import(`${base}assets/search/reader.js`);
  const index = { folder: new URL(`${base}pagefind/`), entry: null };
  const [reader, program] = [openReader(index), openProgram(index)];
  const answers = [];
  for (const phrase of phrases) {
    answers.push([[...await reader.ask(phrase)], [...await program.ask(phrase)]]);
  }
  return answers;
}"""


@pytest.fixture
def old(page: Page, address: str) -> Page:
    """The search page in a browser of 2020."""
    page.add_init_script(WITHOUT_READER)
    page.goto(f"{address}search/")
    return page


def test_both_find_the_same_pages_at_the_same_places(
    asking: Page, address: str, corpus: Corpus
) -> None:
    """In the same order, too: where a phrase stands first decides the order of results."""
    drawn = corpus.substrings(150, lengths=range(1, 25), seed=25)
    written = [fold(query) for kind in ("words", "offices", "numbers") for query in QUERIES[kind]]
    folded = [text for text in (*drawn, *written, *map(fold, ODD)) if text]
    phrases = [phrase(text) for text in folded]
    phrases += [phrase_beside(text) for text in ("牵头", "配合", "按职责分工负责", "无")]
    answers = asking.evaluate(_ASK_BOTH, [address, phrases])
    unlike = [one for one, (ours, theirs) in zip(phrases, answers, strict=True) if ours != theirs]
    assert unlike == []
    assert sum(bool(ours) for ours, _ in answers) >= len(drawn)


def test_a_browser_that_unpacks_files_loads_no_program(page: Page, address: str) -> None:
    paths: list[str] = []
    page.on("request", lambda request: paths.append(request.url))
    page.add_init_script(WITHOUT_PROGRAM)
    page.goto(f"{address}search/")
    ask(page, "养老")
    expect(page.locator(STATUS)).to_contain_text("项任务")
    assert any(path.endswith(".pf_index") for path in paths)
    assert not any(path.endswith((".pagefind", "/pagefind.js")) for path in paths)


def test_an_old_browser_runs_the_program_and_finds_the_same(old: Page, corpus: Corpus) -> None:
    paths: list[str] = []
    old.on("request", lambda request: paths.append(request.url))
    ask(old, "养老")
    expect(old.locator(STATUS)).to_contain_text(f"找到{len(corpus.holding('养老'))}项任务")
    assert any(path.endswith(".pagefind") for path in paths)


def test_files_that_a_server_says_are_compressed_are_read_too(
    page: Page, address: str, built_site: Path, corpus: Corpus
) -> None:
    """The browser has unpacked them before a script sees them."""
    page.route(
        "**/pagefind/**/*.pf_index",
        lambda route: route.fulfill(
            body=(
                built_site / "pagefind" / "index" / route.request.url.rpartition("/")[2]
            ).read_bytes(),
            headers={"Content-Encoding": "gzip", "Content-Type": "application/octet-stream"},
        ),
    )
    page.goto(f"{address}search/")
    ask(page, "养老")
    expect(page.locator(STATUS)).to_contain_text(f"找到{len(corpus.holding('养老'))}项任务")


def test_what_is_no_file_of_an_index_is_told_as_a_failure(page: Page, address: str) -> None:
    """A gateway that answers everything with a page of its own is not an empty result."""
    page.route("**/*.pf_index", lambda route: route.fulfill(body="<!doctype html><title>登录"))
    page.goto(f"{address}search/?q=养老")
    expect(page.locator("[data-tz-search-notice]")).to_contain_text("没有载入")
