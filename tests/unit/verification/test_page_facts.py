"""Pages are read one after the other, each once, and no fault gets lost on the way."""

from __future__ import annotations

import tracemalloc
from datetime import date
from pathlib import Path
from typing import ClassVar
from weakref import WeakSet

import pytest

from generator.verification import page as page_module
from generator.verification import page_facts
from generator.verification.page import PageTree
from generator.verification.page_facts import PAGE_CHECKS, glean
from generator.verification.verify_site import find_faults
from tests.site.built import SitePage, make_site, read_site
from tests.site.spoilt_pages import GOOD, SPOILT, a_page

LONG = 200_000
"""Bytes of a page; what is kept of it has to be far less."""


class Watched(PageTree):
    """Knows how many of its kind there are at once, and how many there ever were."""

    living: ClassVar[WeakSet[Watched]] = WeakSet()
    most = 0
    made = 0

    def __init__(self, source: bytes) -> None:
        super().__init__(source)
        Watched.living.add(self)
        Watched.most = max(Watched.most, len(Watched.living))
        Watched.made += 1


def _long_site(folder: Path, count: int) -> None:
    """Pages without faults of their own, beside the home page, each with a long comment."""
    text = GOOD.replace("</body>", f"<!-- {'x' * LONG} --></body>")
    pages = {f"tasks/a-2023-{n:03}/index.html": text for n in range(count)}
    make_site(folder, {"index.html": text, "404.html": "", **pages})


def _peak(folder: Path) -> int:
    """The most bytes that were held while a site was looked at."""
    tracemalloc.start()
    try:
        find_faults(read_site(folder), folder, date(2024, 12, 1))
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_does_not_grow_with_the_number_of_pages(tmp_path: Path) -> None:
    _long_site(tmp_path / "few", 4)
    _long_site(tmp_path / "many", 24)
    _peak(tmp_path / "few")  # What is learned once for all, as patterns, is no matter.
    assert _peak(tmp_path / "many") - _peak(tmp_path / "few") < 2 * LONG


def test_one_page_is_parsed_at_a_time_and_nearly_all_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_facts, "PageTree", Watched)
    monkeypatch.setattr(page_module, "PageTree", Watched)
    monkeypatch.setattr(Watched, "most", 0)
    monkeypatch.setattr(Watched, "made", 0)
    pages = {f"tasks/a-2023-{n:03}/index.html": "<h1>x</h1>" for n in range(20)}
    site = make_site(tmp_path, {"index.html": "", "404.html": "", **pages})
    find_faults(site, tmp_path, date(2024, 12, 1))
    assert Watched.most <= 2
    assert Watched.made < 30  # The home page and the missing one are asked for by others, too.


CHINESE_PART = a_page(
    ('html lang="zh-Hans"', 'html lang="en"'),
    ("<p>次要</p>", '<p lang="zh-Hans"></p>'),
    path="en/tasks/jining-2023-001/index.html",
)
"""What is taken away for one check has a fault that another one looks for."""


@pytest.mark.parametrize(
    ("name", "page"),
    [
        pytest.param("no_empty_value", CHINESE_PART, id="part that is taken away"),
        *(
            pytest.param(name, page, id=f"{name} {n}")
            for name, *pages in SPOILT
            for n, page in enumerate(pages)
        ),
    ],
)
def test_checks_that_share_a_tree_find_what_they_find_alone(name: str, page: SitePage) -> None:
    alone = [(one, f) for one, check in PAGE_CHECKS.items() for f in check(page, page.parse())]
    shared = [(one, f) for one, f in glean(page).faults if one in PAGE_CHECKS]
    assert sorted(shared) == sorted(alone)
    assert name in dict(shared)


def test_a_page_that_only_leads_to_another_is_asked_for_nothing_but_what_it_loads() -> None:
    script = '<script src="//b.example/x.js"></script>'
    moved = ("<title>", f'<meta name="taizhang-moved">{script}<title>')
    faults = dict(glean(a_page(("<h1>标题</h1>", ""), moved)).faults)
    assert faults == {"nothing_of_others": "//b.example/x.js"}


def test_official_words_may_say_what_a_page_may_not() -> None:
    page = a_page(("次要", "有的单位说尚未完成整改任务"))
    said = SitePage(path=page.path, source=page.source, official="有的单位说尚未完成整改任务")
    assert "no_word_of_blame" in dict(glean(page).faults)
    assert "no_word_of_blame" not in dict(glean(said).faults)
