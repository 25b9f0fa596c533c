"""The page that explains subscribing names every calendar and feed that there is."""

from __future__ import annotations

import re

import pytest

from generator.model.catalogue import Catalogue
from generator.outputs.calendars.producer import produce_calendars
from generator.outputs.department_pages import produce_department_pages
from generator.outputs.feeds.producer import produce_feeds
from generator.outputs.subscribe_pages import produce_subscribe_page
from generator.outputs.subscription_links import announce_subscriptions
from generator.outputs.task_pages import produce_task_pages
from generator.pipeline import load
from generator.rendering.page import Language, Page
from generator.views.subscribe_page import SHORT
from generator.views.subscriptions import Scope
from tests.factories import (
    make_catalogue,
    make_change,
    make_ongoing,
    make_publication,
    make_settings,
    make_task,
)

HOST = "https://example.gov.cn/zwgk/"


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load(make_settings())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_calendar_and_feed_is_listed_and_exists(
    shipped: Catalogue, language: Language
) -> None:
    (page,) = produce_subscribe_page(make_publication(shipped, language, site_url=HOST))
    listed = set(re.findall(r'href="\x02((?:calendars|feeds)/[^"]+)"', page.article_html))
    webcal = set(re.findall(r'href="webcal://example.gov.cn/zwgk/([^"]+)"', page.article_html))
    publication = make_publication(shipped, site_url=HOST)
    calendars = {f.path for f in produce_calendars(publication) if f.path.startswith("calendars/")}
    feeds = {f.path for f in produce_feeds(publication) if "/archive-" not in f.path}
    assert listed == calendars | feeds
    assert webcal == calendars


@pytest.mark.parametrize("language", ["zh", "en"])
def test_long_lists_are_folded_and_say_how_long_they_are(
    shipped: Catalogue, language: Language
) -> None:
    """On a phone everything unfolded would be over thirty screens."""
    (page,) = produce_subscribe_page(make_publication(shipped, language, site_url=HOST))
    folded = re.findall(
        r"<details[^>]*>\s*<summary>(.*?)</summary>(.*?)</details>", page.article_html, re.DOTALL
    )
    counts = [lines.count("<li") for _, lines in folded]
    assert len(folded) >= len({d.jurisdiction_id for d in shipped.documents})
    assert [int(re.sub(r"\D", "", summary)) for summary, _ in folded] == counts
    assert min(counts) > SHORT
    lists = re.findall(r"<ul class=\"tz-list.*?</ul>", page.article_html, re.DOTALL)
    assert sum(part.count("<li") > SHORT for part in lists) == len(folded)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_links_are_told_apart_where_all_are_listed(shipped: Catalogue, language: Language) -> None:
    """A list of the links of a page shows nothing but their names (R-081)."""
    (page,) = produce_subscribe_page(make_publication(shipped, language, site_url=HOST))
    html = page.article_html
    texts = {
        key: re.sub("<.*?>", "", text)
        for key, text in re.findall(r'<span id="(\w+)">(.*?)</span>(?=<span id|</p>|\s)', html)
    }
    labels = re.findall(r'aria-labelledby="(\w+) (\w+)">(.*?)</a>', html)
    names = [f"{texts[way]} {texts[what]}" for way, what, _ in labels]
    assert len(names) > 500
    assert len(set(names)) == len(names)
    assert all(texts[way] == seen for way, _, seen in labels), "the name begins as the link reads"
    chosen = html.partition('id="choose"')[2]
    assert chosen.count("<a ") == len(names), "no link is without such a name"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_long_list_costs_little(shipped: Catalogue, language: Language) -> None:
    """Some 230 lines: the page is larger than others, and its markup says nothing twice (R-141)."""
    (page,) = produce_subscribe_page(make_publication(shipped, language, site_url=HOST))
    lines = page.article_html.count("<li><span")
    assert lines > 200
    assert len(page.article_html.encode()) < 400 * lines


def test_nothing_to_subscribe_to_has_no_page() -> None:
    empty = make_publication(make_catalogue(tasks=[make_task(deadline=make_ongoing())]))
    assert list(produce_subscribe_page(empty)) == []


@pytest.mark.parametrize(("language", "prefix"), [("zh", "/"), ("en", "/en/")])
def test_page_announces_its_calendar(language: Language, prefix: str) -> None:
    publication = make_publication(make_catalogue(), language)
    pages = announce_subscriptions(produce_task_pages(publication), publication)
    (page,) = [page for page in pages if isinstance(page, Page)]
    assert page.address == f"{prefix}tasks/jining-2023-001/"
    assert "/tasks/jining-2023-001.ics" in {other.address for other in page.alternates}
    assert 'href="\x02tasks/jining-2023-001.ics"' in page.article_html


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_page_of_tasks_ends_with_the_ways_to_follow_them(
    shipped: Catalogue, language: Language
) -> None:
    publication = make_publication(shipped, language, site_url=HOST)
    outputs = announce_subscriptions(produce_department_pages(publication), publication)
    pages = {page.address: page.article_html for page in outputs if isinstance(page, Page)}
    offered = [one for one in publication.subscriptions if one.scope is Scope.DEPARTMENT]
    assert len(offered) > 100
    for one in offered:
        article = pages[publication.addresses.at(one.page)]
        assert (f'href="webcal://example.gov.cn/zwgk{one.calendar}"' in article) is one.has_calendar
        assert (f'href="\x02{one.feed[1:]}"' in article) is one.has_feed
        how = publication.addresses.at("/subscribe/")[1:]
        assert (f'href="\x02{how}"' in article) is (one.has_calendar or one.has_feed)


def test_ongoing_record_offers_no_calendar() -> None:
    publication = make_publication(make_catalogue(tasks=[make_task(deadline=make_ongoing())]))
    (page,) = announce_subscriptions(produce_task_pages(publication), publication)
    assert isinstance(page, Page)
    assert ".ics" not in page.article_html
    assert not [other for other in page.alternates if other.address.endswith(".ics")]


def test_record_shows_when_and_how_it_changed() -> None:
    publication = make_publication(make_catalogue(changes=[make_change()]))
    (page,) = produce_task_pages(publication)
    assert '最近更改：<time datetime="2024-01-05">2024年1月5日</time>' in page.article_html
    assert '<del class="tz-difference__removed">' in page.article_html
    assert "【删：" in page.article_html
    assert "单位来函勘误" in page.article_html


def test_unchanged_record_says_so() -> None:
    (page,) = produce_task_pages(make_publication())
    assert "本站没有记录过更改。" in page.article_html
    assert "最近更改" not in page.article_html
