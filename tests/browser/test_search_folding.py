"""The rules of folding and cutting are the same in the browser as in Python."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.search.traditional import SIMPLIFIED, TRADITIONAL
from tests.browser.conftest import ServeFolder

ROOT = Path(__file__).parents[2]
VECTORS = json.loads((ROOT / "tests" / "search" / "vectors.json").read_text(encoding="utf-8"))
SCRIPTS = ROOT / "templates" / "assets" / "js" / "search"


@pytest.fixture(scope="module")
def page(
    browser: Browser, serve_folder: ServeFolder, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("folding")
    shutil.copytree(SCRIPTS, folder / "search")
    (folder / "index.html").write_text('<!doctype html><html lang="zh-Hans"><title>x</title>')
    opened = browser.new_page()
    opened.goto(serve_folder(folder))
    opened.evaluate(
        """async (table) => {
          Object.assign(window, await import('./search/folding.js'));
          Object.assign(window, await import('./search/tokens.js'));
          learnTraditional(table);
        }""",
        {"traditional": TRADITIONAL, "simplified": SIMPLIFIED},
    )
    yield opened
    opened.close()


@pytest.mark.parametrize("rule", ["fold", "cut", "phrase"])
def test_the_browser_gives_what_python_gives(page: Page, rule: str) -> None:
    given = page.evaluate(
        "([rule, texts]) => texts.map(window[rule])", [rule, [v[1] for v in VECTORS[rule]]]
    )
    assert given == [expected for _, _, expected in VECTORS[rule]]


def test_every_folded_character_knows_its_place(page: Page) -> None:
    """Marks are set in the text as it stands, though what is asked for is folded."""
    found = page.evaluate("() => foldWithPlaces('约 6.3 万人ＡＢ')")
    assert found["folded"] == "约6.3万人ab"
    assert found["starts"] == [0, 2, 3, 4, 6, 7, 8, 9]
    assert found["ends"] == [1, 3, 4, 5, 7, 8, 9, 10]
