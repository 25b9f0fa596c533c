"""axe-core has nothing against any kind of page, at any width, in any mode, without scripts too."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import ServeFolder
from tests.browser.pages.appearances import KINDS, LOOKS, WIDTHS, Look, Reader, widths_of
from tests.browser.pages.axe import AxeReport, in_words, look_with_axe, unjudged
from tests.browser.pages.conftest import OpenReader
from tests.site.built import SitePage


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_no_violation_and_nothing_new_to_judge(
    kind: str,
    look: Look,
    page_of_kind: Mapping[str, SitePage],
    reader_of: OpenReader,
    axe_report: AxeReport,
    pytestconfig: pytest.Config,
) -> None:
    path = page_of_kind[kind].path
    faults = []
    widths = widths_of(kind, look, is_full=pytestconfig.getoption("--full"))
    reader = reader_of(look)
    for width in widths:
        page = reader.open(path, width=width) if width == widths[0] else reader.resize(width)
        found = look_with_axe(page)
        axe_report.add(path=path, kind=kind, look=str(look), width=width, found=found)
        faults += [f"{width} px: {line}" for line in (*in_words(found), *unjudged(found))]
    assert faults == []


def test_the_turns_cover_every_kind_look_and_width() -> None:
    for look in LOOKS:
        assert {w for kind in KINDS for w in widths_of(kind, look, is_full=False)} == set(WIDTHS)
    for kind in KINDS:
        assert {w for look in LOOKS for w in widths_of(kind, look, is_full=False)} == set(WIDTHS)


SPOILT = """<!doctype html><html lang="zh-Hans" class="no-js"><head><meta charset="utf-8">
<title>x</title><meta name="viewport" content="width=device-width"><script src="on.js"></script>
<link rel="stylesheet" href="style.css"></head><body><main><h1>标题</h1>
<button data-tz-switch="elder">长者</button><button data-tz-switch="dark">深色</button>
<h3 class="heading">标题</h3><img class="picture" src="x.svg"><input class="field">
<p class="elder">看不清的字</p><p class="dark">看不清的字</p><p class="without">看不清的字</p>
<p class="js-only">看不清的字</p><p class="narrow">看不清的字</p></main></body></html>
"""
STYLE = """
html { background: #fff; color: #000; } button { min-width: 48px; min-height: 48px; }
[data-elder] .elder, .js .js-only { color: #ccc; }
[data-dark] .dark { color: #ccc; } @media (prefers-color-scheme: dark) { .dark { color: #ccc; } }
.no-js .without { color: #ccc; }
@media (max-width: 400px) { .narrow { color: #ccc; } }
"""
SCRIPT = """
var root = document.documentElement;
root.className = "js";
["elder", "dark"].forEach(function (mode) {
  if (localStorage.getItem(mode)) root.setAttribute("data-" + mode, "");
});
addEventListener("click", function (event) {
  localStorage.setItem(event.target.getAttribute("data-tz-switch"), "1");
});
"""

Seen = Mapping[tuple[Look, int], frozenset[str]]


@pytest.fixture(scope="module")
def seen(
    browser: Browser, serve_folder: ServeFolder, tmp_path_factory: pytest.TempPathFactory
) -> Seen:
    """The lines about the spoilt page, by look and width."""
    folder = tmp_path_factory.mktemp("spoilt")
    for name, text in (("index.html", SPOILT), ("style.css", STYLE), ("on.js", SCRIPT)):
        (folder / name).write_text(text, encoding="utf-8")
    address = serve_folder(folder)
    lines: dict[tuple[Look, int], frozenset[str]] = {}
    for look in LOOKS:
        reader = Reader(browser, address, look)
        for width in WIDTHS:
            opened = width == WIDTHS[0]
            page = reader.open("index.html", width=width) if opened else reader.resize(width)
            found = look_with_axe(page)
            lines[look, width] = frozenset(in_words(found))
        reader.context.close()
    return lines


@pytest.mark.parametrize(
    ("rule", "element", "where"),
    [
        ("image-alt", "picture", lambda _look, _width: True),
        ("label", "field", lambda _look, _width: True),
        ("heading-order", "heading", lambda _look, _width: True),
        ("color-contrast", "elder", lambda look, _width: look.mode == "elder"),
        ("color-contrast", "dark", lambda look, _width: look.mode == "dark"),
        ("color-contrast", "without", lambda look, _width: not look.has_scripts),
        ("color-contrast", "js-only", lambda look, _width: look.has_scripts),
        ("color-contrast", "narrow", lambda _look, width: width == 320),
    ],
)
def test_a_fault_is_seen_in_the_looks_that_have_it(
    rule: str, element: str, where: Callable[[Look, int], bool], seen: Seen
) -> None:
    for (look, width), lines in seen.items():
        is_seen = any(rule in line and f'class="{element}"' in line for line in lines)
        assert is_seen == where(look, width), f"{look} at {width} px"
