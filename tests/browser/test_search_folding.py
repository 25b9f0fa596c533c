"""The rules of folding and cutting are the same in the browser as in Python."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Browser, Page

from generator.search.folding import cut, cut_apart, fold
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


PIECES = (
    *"公开２3.%％教育發後乾乾ABｃ〔]【(）-—“「·〜℃㎡Ⅳ①𠮷㑇䶮é\u0301ﬁİẞ",
    *"🏫👩‍🏫\u1680\u00a0\u3000\u200b\ufeff\u2028\u0085\x1c\t \n",
    *("…", "\u00ad", "⺟", "⼈", "豈", "\ufe0f", "｡", "､", '"', "＂"),
)


@pytest.mark.parametrize("rule", ["fold", "cut", "cutApart"])
def test_the_browser_gives_what_python_gives_for_whatever_is_typed(page: Page, rule: str) -> None:
    random = Random(36)  # noqa: S311 # no secret is made
    texts = ["".join(random.choices(PIECES, k=random.randint(1, 12))) for _ in range(3000)]
    python = {"fold": fold, "cut": cut, "cutApart": cut_apart}[rule]
    given = page.evaluate("([rule, texts]) => texts.map(window[rule])", [rule, texts])
    expected = [one if isinstance(one := python(text), str) else list(one) for text in texts]
    wrong = [
        (text, got, right)
        for text, got, right in zip(texts, given, expected, strict=True)
        if got != right
    ]
    assert wrong == []


def test_before_the_table_of_characters_is_read_the_rest_is_folded_alike(page: Page) -> None:
    random = Random(37)  # noqa: S311 # no secret is made
    simplified = [piece for piece in (*PIECES, "政务公开") if not set(piece) & set(TRADITIONAL)]
    texts = ["".join(random.choices(simplified, k=random.randint(1, 6))) for _ in range(3000)]
    given = page.evaluate(
        "async (texts) => texts.map((await import('./search/folding.js?early')).fold)", texts
    )
    assert given == [fold(text) for text in texts]


def test_every_folded_character_knows_its_place(page: Page) -> None:
    """Marks are set in the text as it stands, though what is asked for is folded."""
    found = page.evaluate("() => foldWithPlaces('约 6.3 万人ＡＢ')")
    assert found["folded"] == "约6.3万人ab"
    assert found["starts"] == [0, 2, 3, 4, 6, 7, 8, 9]
    assert found["ends"] == [1, 3, 4, 5, 7, 8, 9, 10]
