"""Links work under any base path, and no link runs a script."""

import pytest

from generator.rendering.links import ROOT_MARK, link, outward, way_up


def test_a_link_begins_with_the_mark_of_the_root() -> None:
    assert link("/themes/x/#row-1") == f"{ROOT_MARK}themes/x/#row-1"


@pytest.mark.parametrize("address", ["themes/", "//example.com/", "https://example.com/", ""])
def test_what_is_not_an_address_of_ours_is_no_link(address: str) -> None:
    with pytest.raises(ValueError, match="not an address of this site"):
        link(address)


@pytest.mark.parametrize(
    ("address", "way"), [("/", "./"), ("/themes/", "../"), ("/en/tasks/x/", "../../../")]
)
def test_the_way_up_reaches_the_root_from_any_depth(address: str, way: str) -> None:
    assert way_up(address) == way


@pytest.mark.parametrize("url", ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "/x"])
def test_a_foreign_link_that_a_browser_would_run_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="not a web, mail or telephone link"):
        outward(url)


@pytest.mark.parametrize(
    "url", ["https://www.gov.cn/", "HTTPS://www.gov.cn/", "webcal://example.com/x.ics", "tel:12345"]
)
def test_a_foreign_link_is_printed_as_it_is(url: str) -> None:
    assert outward(url) == url
