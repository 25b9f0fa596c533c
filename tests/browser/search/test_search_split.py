"""A site joined from four parts with an index each is searched like one that one build makes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from generator.publishing.manifest import MANIFEST
from generator.verification.built import read_site
from generator.verification.search_index import search_finds_everything
from tests.browser.conftest import ServeFolder
from tests.browser.search.conftest import BASE, POLICY, QUERIES, STATUS, TITLES, ask, find_all
from tests.browser.search.corpus import Corpus, place_of
from tests.project import copy_project, files_of, join_parts, make_part

PARTS = (("jining",), ("yanzhou", "jinxiang"), ("taishan",), ("jeda",))
INDEX = "pagefind/"

_ASK_ALL = """async (asked) => {
  const { answerTo } = await import('../assets/search/find.js');
  const answers = [];
  for (const [query, filters, sort] of asked) {
    const answer = await answerTo(query, { filters, sort });
    const titles = (pages) => pages.map(({ title }) => title);
    answers.push({
      ids: answer.ids,
      found: await answer.loadFound(),
      pages: [titles(answer.pages), titles(answer.morePages), titles(answer.expanded)],
      read: [answer.isApproximate, answer.parted || '', answer.marks],
    });
  }
  return answers;
}"""


@pytest.fixture(scope="module")
def split_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole content, made in four parts and joined."""
    folder = copy_project(tmp_path_factory.mktemp("split") / "project")
    for places in PARTS:
        make_part(folder, places, "--split-search")
    join_parts(folder, PARTS, "--split-search")
    return folder


@pytest.fixture(scope="module")
def split_address(split_project: Path, serve_folder: ServeFolder) -> str:
    return serve_folder(split_project / "site", BASE, {"Content-Security-Policy": POLICY})


@pytest.fixture(scope="module")
def split_asking(browser: Browser, split_address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(f"{split_address}search/")
    yield page
    page.close()


@pytest.fixture
def paths(page: Page) -> list[str]:
    """What a page asks for below the folder of the index."""
    asked: list[str] = []
    page.on(
        "request",
        lambda request: asked.append(request.url.partition(f"/{INDEX}")[2].partition("?")[0]),
    )
    return asked


def test_it_differs_in_nothing_but_the_index(split_project: Path, built_site: Path) -> None:
    one, split = files_of(built_site), files_of(split_project / "site")
    unlike = {path for path in one.keys() | split.keys() if one.get(path) != split.get(path)}
    assert {path for path in unlike if not path.startswith(INDEX)} <= {MANIFEST}
    entries = [path for path in split if path.endswith("pagefind-entry.json")]
    assert len(entries) == len(PARTS) + 1


def test_the_index_of_a_part_is_taken_and_not_made_again(split_project: Path) -> None:
    for places in PARTS:
        part = split_project / "parts" / "+".join(sorted(places))
        own = [path for path in files_of(part) if path.startswith(INDEX)]
        assert any(path.endswith(".pf_index") for path in own)
        assert all((split_project / "site" / path).samefile(part / path) for path in own)


def test_the_check_before_publishing_finds_everything_in_it(split_project: Path) -> None:
    assert list(search_finds_everything(read_site(split_project / "site"))) == []


def test_every_question_has_the_same_answer_in_the_same_order(
    asking: Page, split_asking: Page, corpus: Corpus
) -> None:
    queries = [
        *corpus.substrings(40, lengths=range(1, 12), seed=5),
        *(query for kind in ("words", "offices", "numbers") for query in QUERIES[kind]),
        "教育 公开",
        "营商环竟",
        "濟寧",
        "jyj",
        "兖州",
        "第21项",
        "jining-2023-021",
    ]
    filters: list[dict[str, Any]] = [
        {},
        {"jurisdiction": ["yanzhou"]},
        {"jurisdiction": ["taishan", "jining"]},
        {"document": ["jeda-2021"], "status": ["open", "due"]},
        {"year": ["2023"]},
    ]
    asked: list[tuple[str, dict[str, Any], str]] = [
        *((query, one, "relevance") for query, one in product(queries, filters)),
        *((query, one, "deadline") for query, one in product(queries[:20], filters)),
        *(("", one, "document") for one in filters),
    ]
    single, split = (page.evaluate(_ASK_ALL, asked) for page in (asking, split_asking))
    unlike = [one for one, *answers in zip(asked, single, split, strict=True) if not _same(answers)]
    assert unlike == []
    assert sum(bool(answer["ids"]) for answer in split) > len(queries)
    assert find_all(asking, queries[:20]) == find_all(split_asking, queries[:20])


def _same(answers: list[Any]) -> bool:
    return bool(answers[0] == answers[1])


def test_a_place_is_answered_by_its_own_index(
    page: Page, split_address: str, split_project: Path, paths: list[str]
) -> None:
    """Nothing of another index is there when the results are; what others have is counted later."""
    own = _index_of(split_project, ("taishan",))
    page.route(f"**/{INDEX}**", lambda route: _only(route, own))
    page.goto(f"{split_address}search/#q=公开&jurisdiction=taishan")
    expect(page.locator(STATUS)).to_contain_text("项任务")
    assert page.locator(TITLES).count()
    expect(page.locator("[data-tz-finder][data-tz-ready]")).to_be_visible()
    expect(page.locator("[data-tz-search-notice]")).to_be_hidden()
    expect(page.locator('[data-facet-group="jurisdiction"] input')).to_have_count(1)
    assert any(path.startswith(own) and path.endswith(".pf_index") for path in paths)


def _index_of(project: Path, places: tuple[str, ...]) -> str:
    (entry,) = (project / "parts" / "+".join(places)).glob("pagefind/*/pagefind-entry.json")
    return f"{entry.parent.name}/"


def _only(route: Route, own: str) -> None:
    inside = route.request.url.partition(f"/{INDEX}")[2]
    if inside.startswith((own, "pagefind-entry.json")):
        route.continue_()
    else:
        route.abort()


def test_all_places_are_counted_once_the_results_are_there(
    page: Page, split_address: str, corpus: Corpus
) -> None:
    page.goto(f"{split_address}search/#q=公开&jurisdiction=taishan")
    facets = page.locator('[data-facet-group="jurisdiction"] input')
    expect(facets).to_have_count(len({place_of(one) for one in corpus.holding("公开")}))


def test_an_old_browser_asks_every_index_too(
    page: Page, split_address: str, corpus: Corpus
) -> None:
    page.add_init_script("delete window.DecompressionStream")
    page.goto(f"{split_address}search/")
    ask(page, "养老")
    expect(page.locator(STATUS)).to_contain_text(f"找到{len(corpus.holding('养老'))}项任务")
