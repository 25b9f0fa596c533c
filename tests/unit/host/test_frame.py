"""What Material leaves outside its blocks is still there to be cut, and is cut."""

import re

import pytest
from mkdocs.config import load_config

from generator.host.frame import LEFTOVERS, ThemeFrame, cut_leftovers
from tests.factories import ROOT

PARTS = {
    "language_tag": "zh-Hans",
    "head": "<title>甲</title>",
    "header": "<header>",
    "trail": "<nav>",
    "main": "<div>\n    <pre>",
    "footer": "<footer>",
}


def rendered(*, is_cut: bool) -> str:
    config = load_config(str(ROOT / "mkdocs.yml"), plugins=[])
    environment = config.theme.get_env()
    if is_cut:
        return ThemeFrame(environment, config)(PARTS)
    context = {"config": config, "page": None, "nav": None, "chrome": PARTS}
    return str(environment.get_template("main.html").render(context))


@pytest.mark.parametrize("pattern", LEFTOVERS)
def test_the_theme_still_has_what_we_cut(pattern: str) -> None:
    """When the theme mends a fault, this says that our line about it can go."""
    assert re.search(pattern, rendered(is_cut=False), re.DOTALL)


@pytest.mark.parametrize("pattern", LEFTOVERS)
def test_a_dressed_page_has_none_of_it(pattern: str) -> None:
    assert not re.search(pattern, rendered(is_cut=True), re.DOTALL)


def test_only_the_document_of_the_theme_is_left_around_our_parts() -> None:
    tags = re.findall(r"<[^>]+>", rendered(is_cut=True))
    ours = {*PARTS.values(), "<title>", "</title>", "<div>", "<pre>"}
    assert [tag for tag in tags if tag not in ours] == [
        "<!doctype html>",
        '<html lang="zh-Hans" class="no-js">',
        "<head>",
        "</head>",
        '<body dir="ltr">',
        '<div class="md-container" data-md-component="container">',
        '<main class="md-main" data-md-component="main">',
        '<div class="md-main__inner md-grid">',
        "</div>",
        "</main>",
        "</div>",
        "</body>",
        "</html>",
    ]


def test_parts_stand_in_reading_order() -> None:
    html = rendered(is_cut=True)
    places = [html.index(PARTS[part]) for part in ("head", "header", "trail")]
    assert [*places, html.index("<pre>"), html.index("<footer>")] == sorted(
        [*places, html.index("<pre>"), html.index("<footer>")]
    )


def test_what_is_not_of_the_theme_is_kept() -> None:
    html = '<p>\n  <input class="tz-find__field"> <div class="tz-md-dialog"></div>'
    assert cut_leftovers(html) == html
