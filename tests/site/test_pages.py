"""Every page of the site keeps to what is asked of heads and bodies; each check is seen red."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.verification.bodies import BODY_CHECKS, TAKING_AWAY
from generator.verification.heads import HEAD_CHECKS
from tests.site.built import BuiltSite, SitePage, visible
from tests.site.page_kinds import ADDRESSES, COLLECTIVE, MAIN_KINDS, RARE_KINDS, examples, kind_of
from tests.site.spoilt_pages import SPOILT, a_page

CHECKS = {**HEAD_CHECKS, **BODY_CHECKS}
SHOWN = 20


@pytest.mark.parametrize("name", CHECKS)
def test_every_page_passes(site: BuiltSite, name: str) -> None:
    faults = [
        f"{page.path}: {fault}" for page in site.pages for fault in CHECKS[name](page, page.parse())
    ]
    assert not faults, f"{len(faults)} faults\n" + "\n".join(faults[:SHOWN])


@pytest.mark.parametrize("name", CHECKS)
def test_a_page_without_faults_passes(name: str) -> None:
    page = a_page()
    assert list(CHECKS[name](page, page.parse())) == []


@pytest.mark.parametrize(
    ("name", "page"),
    [
        pytest.param(name, page, id=f"{name} {n}")
        for name, *pages in SPOILT
        for n, page in enumerate(pages)
    ],
)
def test_a_spoilt_page_does_not_pass(name: str, page: SitePage) -> None:
    assert list(CHECKS[name](page, page.parse()))


@pytest.mark.parametrize("name", sorted(set(CHECKS) - {TAKING_AWAY}))
def test_a_tree_that_others_look_at_next_is_left_whole(name: str) -> None:
    page = a_page()
    tree = page.parse()
    list(CHECKS[name](page, tree))
    assert tree.html == page.parse().html


@pytest.mark.parametrize("name", [TAKING_AWAY])
def test_a_check_that_takes_parts_away_has_a_tree_of_its_own(name: str) -> None:
    part = ("<h2>事实</h2>", '<h2 lang="zh-Hans">事实</h2>')
    page = a_page(part, path="en/tasks/jining-2023-001/index.html")
    tree = page.parse()
    list(CHECKS[name](page, tree))
    assert tree.html != page.parse().html


def test_every_check_has_been_seen_red() -> None:
    assert {name for name, *_ in SPOILT} == set(CHECKS)


def test_titles_are_unique(site: BuiltSite) -> None:
    counted = Counter(visible(page.parse().css_first("title")) for page in site.pages)
    assert [title for title, count in counted.items() if count > 1] == []


def test_every_page_is_of_a_kind_that_is_tested_and_every_kind_has_a_page(site: BuiltSite) -> None:
    found = {kind_of(page) for page in site.pages}
    assert set(ADDRESSES) - RARE_KINDS <= found
    assert {COLLECTIVE, *(f"en {kind}" for kind in MAIN_KINDS)} <= set(examples(site))


def test_a_page_of_no_kind_is_refused() -> None:
    with pytest.raises(LookupError, match="of 0 kinds"):
        kind_of(SitePage(path="unknown/index.html", source=b""))
