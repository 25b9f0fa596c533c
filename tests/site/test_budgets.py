"""A page costs little to load, and says the same in every build (R-120, R-141)."""

from __future__ import annotations

import re
import statistics
from pathlib import Path

import pytest

from generator.verification.links import LinkCheck
from tests.site.built import BuiltSite, SitePage, attribute
from tests.site.conftest import MakeSite
from tests.site.page_kinds import kind_of

KILOBYTE = 1024
LIMIT = 60 * KILOBYTE
TYPICAL = ("record", "theme", "topic", "department", "deadline month", "home", "about")
ELSEWHERE = re.compile(rb"url\(\s*[\"']?(?:https?:)?//|@import|@font-face")
DORMANT = re.compile(rb"(?:https?:)?//(?!www\.w3\.org/)[a-z0-9.-]+\.[a-z]{2,}", re.IGNORECASE)


@pytest.mark.parametrize("kind", TYPICAL)
def test_the_typical_page_of_a_kind_is_small(site: BuiltSite, kind: str) -> None:
    sizes = [len(page.source) for page in site.pages if kind_of(page) == kind]
    assert statistics.median(sizes) <= LIMIT


def test_every_record_is_small(site: BuiltSite) -> None:
    """Not only the typical one: somebody reads each of them on a phone."""
    large = [page.path for page in site.pages if kind_of(page) == "record" and is_large(page)]
    assert large == []


def test_styles_are_small(site: BuiltSite) -> None:
    assert max(styles_of(site, page) for page in _one_of_each_kind(site)) <= LIMIT


def test_scripts_before_a_search_are_small(site: BuiltSite) -> None:
    assert max(scripts_of(site, page) for page in _one_of_each_kind(site)) <= LIMIT


def test_no_style_loads_a_font_or_anything_from_elsewhere(site: BuiltSite) -> None:
    sheets = [path for path in site.files if path.endswith(".css")]
    assert sheets
    assert [path for path in sheets if ELSEWHERE.search((site.folder / path).read_bytes())] == []


def test_no_script_of_ours_names_another_host(site: BuiltSite) -> None:
    """Not even an address that nobody asks for today."""
    scripts = [path for path in site.files if path.startswith("assets/") and path.endswith(".js")]
    assert scripts
    assert [path for path in scripts if DORMANT.search((site.folder / path).read_bytes())] == []


def test_what_is_too_large_is_found(small_site: MakeSite) -> None:
    head = '<link rel="stylesheet" href="a.css"><script src="b.js"></script>'
    files = {"index.html": head, "a.css": "a" * (LIMIT + 1), "b.js": "b" * (LIMIT + 2)}
    site = small_site(files)
    assert styles_of(site, site.pages[0]) == LIMIT + 1
    assert scripts_of(site, site.pages[0]) == LIMIT + 2
    assert is_large(SitePage(path="index.html", source=b"x" * (LIMIT + 1)))


@pytest.mark.parametrize(
    "text",
    [b"a{src:url(//x.example/a)}", b"@import 'x.css';", b"@font-face{}", b"url('https://x')"],
)
def test_a_style_from_elsewhere_is_found(text: bytes) -> None:
    assert ELSEWHERE.search(text)


def test_an_address_in_a_script_is_found() -> None:
    assert DORMANT.search(b'fetch("https://unpkg.example.com/x.js")')
    assert not DORMANT.search(b'"http://www.w3.org/2000/svg" // a comment')


def is_large(page: SitePage) -> bool:
    return len(page.source) > LIMIT


def styles_of(site: BuiltSite, page: SitePage) -> int:
    """Bytes of all style sheets of a page."""
    return _size(site, page, 'link[rel="stylesheet"]', "href")


def scripts_of(site: BuiltSite, page: SitePage) -> int:
    """Bytes of all scripts that a page asks for by itself."""
    return _size(site, page, "script[src]", "src")


def _size(site: BuiltSite, page: SitePage, selector: str, name: str) -> int:
    check = LinkCheck(site=site, base=LinkCheck(site=site).site_path)
    links = (attribute(node, name) for node in page.parse().css(selector))
    targets = (check.target(page.path, link) or "" for link in links)
    paths = {Path(target.removeprefix(check.base)) for target in targets}
    return sum((site.folder / path).stat().st_size for path in paths)


def _one_of_each_kind(site: BuiltSite) -> list[SitePage]:
    return list({kind_of(page): page for page in site.pages}.values())
