"""Every link and anchor of the site leads somewhere, and links alone lead to every page."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.verification.links import LinkCheck, join, reachable, way_of
from tests.project import build_project, copy_project
from tests.site.built import BuiltSite, read_site
from tests.site.conftest import MakeSite
from tests.site.page_kinds import kind_of

BELOW = "/zwgk/rwtz/"
CANONICAL = '<link rel="canonical" href="https://a.example/">'


def test_every_link_and_anchor_resolves(site: BuiltSite) -> None:
    assert LinkCheck(site=site, base=base_of(site)).broken() == []


def test_every_link_and_anchor_resolves_below_a_base_path(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    project = copy_project(tmp_path_factory.mktemp("below") / "project")
    folder = build_project(project, SITE_URL=f"https://www.example.org{BELOW}")
    check = LinkCheck(site=read_site(folder), base=BELOW)
    assert check.site_url.endswith(BELOW)
    assert check.broken() == []


def test_links_alone_lead_from_the_home_page_to_every_page(site: BuiltSite) -> None:
    """Without scripts, and so without search; only the page of error 404 is not linked (R-095)."""
    found = reachable(site)
    lost = [
        page.path for page in site.pages if page.path not in found and kind_of(page) != "missing"
    ]
    assert lost == []


def test_links_alone_lead_from_the_home_page_to_every_record(site: BuiltSite) -> None:
    records = {page.path for page in site.pages if kind_of(page) == "record"}
    assert len(records) >= 2 * 294
    assert records <= reachable(site)


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ('<a href="nothing/">x</a>', "leads to nothing"),
        ('<a href="below">x</a>', "leads to nothing"),
        ('<a href="below/#nothing">x</a>', "has no anchor in below/index.html"),
        ('<a href="#nothing">x</a>', "has no anchor in index.html"),
        ('<a href="below/?q=1#nothing">x</a>', "has no anchor in below/index.html"),
        ('<img src="nothing.svg" alt="">', "leads to nothing"),
        ('<img srcset="nothing.svg 2x" alt="">', "leads to nothing"),
        ('<form action="nothing/"></form>', "leads to nothing"),
        ('<link rel="alternate" href="https://a.example/nothing.json">', "leads to nothing"),
        ('<a href="webcal://a.example/nothing.ics">x</a>', "leads to nothing"),
        ('<meta http-equiv="refresh" content="0; url=nothing/">', "leads to nothing"),
        (
            '<script type="application/ld+json">{"item": ["https://a.example/nothing/"]}</script>',
            "leads to nothing",
        ),
    ],
)
def test_a_link_that_leads_nowhere_is_found(small_site: MakeSite, link: str, fault: str) -> None:
    site = small_site({"index.html": CANONICAL + link, "below/index.html": "<h1>x</h1>"})
    broken = LinkCheck(site=site).broken()
    assert len(broken) == 1
    assert broken[0].endswith(fault)


def test_a_picture_that_a_style_sheet_asks_for_and_that_is_not_there_is_found(
    small_site: MakeSite,
) -> None:
    site = small_site({"index.html": CANONICAL, "assets/site.css": "a{background:url('x.svg')}"})
    assert LinkCheck(site=site).broken() == ["assets/site.css: x.svg leads to nothing"]


def test_a_link_from_the_root_is_found_below_a_base_path(small_site: MakeSite) -> None:
    canonical = f'<link rel="canonical" href="https://a.example{BELOW}">'
    site = small_site({"index.html": f'{canonical}<a href="/below/">x</a>', "below/index.html": ""})
    assert LinkCheck(site=site, base=BELOW).broken() == [
        f"index.html: /below/ leaves the base path {BELOW}"
    ]


def test_links_to_ourselves_and_to_others_are_told_apart(small_site: MakeSite) -> None:
    links = '<a href="https://b.example/x">x</a><a href="mailto:x@b.example">x</a><a href="">x</a>'
    assert LinkCheck(site=small_site({"index.html": CANONICAL + links})).broken() == []


def test_a_page_that_no_link_leads_to_is_found(small_site: MakeSite) -> None:
    site = small_site(
        {"index.html": '<a href="one/">x</a>', "one/index.html": "", "two/index.html": ""}
    )
    assert reachable(site) == {"index.html", "one/index.html"}


def base_of(site: BuiltSite) -> str:
    """The base path that a site was built for: `make verify` looks at whatever was built."""
    return LinkCheck(site=site).site_path


_NAMES = st.sampled_from(["a", "b-1", "济", "..", ".", "", "x.html", "x.css", "a;b", "a\n", " "])
_PATHS = st.lists(_NAMES, max_size=4).map("/".join)
_PLACES = st.sampled_from(["", "#", "#a", "#a/b", "#济", "?q=1", "?q=1#a", "#a?b", "#a;b", "#\ta"])


@given(
    here=st.sampled_from(["index.html", "a/index.html", "a/b/index.html", "404.html", "a/x.css"]),
    link=st.tuples(st.sampled_from(["", "../", "../../", "../../../"]), _PATHS, _PLACES),
)
def test_links_lead_where_browsers_are_led(here: str, link: tuple[str, str, str]) -> None:
    """The short way to an address, which nearly all links take, is that of the library."""
    up, path, place = link
    way = way_of(up + path + place)
    if way is not None:
        base = "https://a.example/" + here.removesuffix("index.html")
        wanted = urljoin(base, up + path + place).removeprefix("https://a.example")
        assert join("/" + here.removesuffix("index.html"), *way) == wanted


@pytest.mark.parametrize("link", ["", "#a", "a/", "../a/#b", "../../", "a.json", "index.html"])
def test_common_links_take_the_short_way(link: str) -> None:
    assert way_of(link) is not None
