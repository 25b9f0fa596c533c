"""Counts are those of the lists they stand beside, and no list is empty (R-031)."""

from __future__ import annotations

import pytest

from generator.verification.lists import Lists
from tests.site.built import BuiltSite
from tests.site.conftest import MakeSite
from tests.site.page_kinds import kind_of

RECORD_LISTS = frozenset(
    {
        *("tasks", "document", "theme", "theme by place", "topic", "topic by place"),
        *("department", "collective", "department by year"),
        *("deadline month", "ongoing", "no deadline"),
    }
)


@pytest.fixture(scope="module")
def lists(site: BuiltSite) -> Lists:
    return Lists(site=site)


def test_every_count_is_that_of_its_list(lists: Lists) -> None:
    assert lists.wrong_counts() == []


def test_no_list_is_empty(lists: Lists) -> None:
    """A collective without tasks of its own, or a place of which offices are named, says so."""
    pages = {page.path: page for page in lists.site.pages}
    empty = [
        path
        for path, records in lists.records_by_list.items()
        if not records and kind_of(pages[path]) in RECORD_LISTS
    ]
    assert empty == []


def test_every_record_stands_on_each_list_of_all(lists: Lists) -> None:
    """Whatever order people choose, nothing is lost (R-095)."""
    everything = lists.records_by_list["tasks/index.html"]
    assert len(everything) == 294
    for kind in ("document", "theme", "deadline", "jurisdiction"):
        found = set().union(
            *(
                records
                for path, records in lists.records_by_list.items()
                if path.startswith(f"{kind}s/")
            )
        )
        assert found == everything, kind


ROW = '<li class="tz-task-row"><a class="tz-task-row__title" href="/tasks/a-2023-00{}/">x</a></li>'
LIST = f'<h2 id="t">2项任务</h2><ul>{ROW.format(1)}{ROW.format(2)}</ul>'


def _index(count: str) -> str:
    return (
        '<link rel="canonical" href="https://a.example/">'
        f'<p><a href="themes/x/">x</a> <span class="tz-count">{count}</span></p>'
    )


@pytest.mark.parametrize(
    ("index", "listed", "faults"),
    [
        (_index("2项任务"), LIST, 0),
        (_index("3项任务"), LIST, 1),
        (_index("3 tasks"), LIST, 1),
        (_index("2项任务"), LIST.replace("2项任务", "1项任务"), 1),
        (_index("2项任务"), LIST.replace("002", "001"), 1),
        (f'{_index("2项任务")}<p><a href="no/"></a><b class="tz-count">2个单位</b></p>', LIST, 1),
        (
            _index("2项任务")
            + '<section aria-labelledby="s"><h2 id="s">x <span class="tz-count">2个单位</span></h2>'
            "<ul><li>x</li></ul></section>",
            LIST,
            1,
        ),
    ],
)
def test_a_wrong_count_is_found(small_site: MakeSite, index: str, listed: str, faults: int) -> None:
    site = small_site({"index.html": index, "themes/x/index.html": f"<article>{listed}</article>"})
    assert len(Lists(site=site).wrong_counts()) == faults


def test_the_pages_of_a_long_list_are_counted_together(small_site: MakeSite) -> None:
    site = small_site(
        {
            "index.html": _index("2项任务"),
            "themes/x/index.html": ROW.format(1),
            "themes/x/page/2/index.html": ROW.format(2),
        }
    )
    assert Lists(site=site).wrong_counts() == []


def test_a_list_without_records_is_found(small_site: MakeSite) -> None:
    site = small_site({"index.html": _index("0项任务"), "themes/x/index.html": "<h1>x</h1>"})
    assert Lists(site=site).records_by_list["themes/x/index.html"] == frozenset()
