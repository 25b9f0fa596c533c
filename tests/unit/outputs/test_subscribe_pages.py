"""The page that explains subscribing names every calendar and feed that there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.model.catalogue import Catalogue
from generator.outputs.calendars.producer import produce_calendars
from generator.outputs.department_pages import produce_department_pages
from generator.outputs.feeds.producer import produce_feeds
from generator.outputs.subscribe_pages import produce_subscribe_pages
from generator.outputs.subscription_links import announce_subscriptions
from generator.outputs.task_pages import produce_task_pages
from generator.pipeline import load
from generator.publishing.promises import collect_promises
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


def pages_of(catalogue: Catalogue, language: Language) -> dict[str, Page]:
    """The pages by what they are below the first one; that itself as an empty text."""
    found = list(produce_subscribe_pages(make_publication(catalogue, language, site_url=HOST)))
    first = found[0].address
    assert all(page.address.startswith(first) for page in found)
    return {page.address.removeprefix(first).strip("/"): page for page in found}


def articles_of(catalogue: Catalogue, language: Language) -> list[str]:
    return [page.article_html for page in pages_of(catalogue, language).values()]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_calendar_and_feed_is_listed_once_and_exists(
    shipped: Catalogue, language: Language
) -> None:
    html = "".join(articles_of(shipped, language))
    listed = re.findall(r'href="\x02((?:calendars|feeds)/[^"]+)"', html)
    webcal = re.findall(r'href="webcal://example.gov.cn/zwgk/([^"]+)"', html)
    publication = make_publication(shipped, site_url=HOST)
    calendars = {f.path for f in produce_calendars(publication) if f.path.startswith("calendars/")}
    feeds = {f.path for f in produce_feeds(publication) if "/archive-" not in f.path}
    assert sorted(listed) == sorted(calendars | feeds)
    assert sorted(webcal) == sorted(calendars)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_page_leads_to_the_page_of_each_place_and_back(
    shipped: Catalogue, language: Language
) -> None:
    """All of them on one page would be half a megabyte for twenty places (R-141)."""
    pages = pages_of(shipped, language)
    first = pages.pop("")
    places = {place.id for place in shipped.jurisdictions} & pages.keys()
    assert pages.keys() == places >= {document.jurisdiction_id for document in shipped.documents}
    folder = first.address[1:]
    links = dict(
        re.findall(
            rf'href="\x02{folder}([a-z-]+)/">.*?</a> <span class="tz-count">(\d+)',
            first.article_html,
        )
    )
    assert links.keys() == places
    for place, page in pages.items():
        assert f'href="\x02{folder}"' in page.article_html
        assert page.breadcrumbs[-1].address == first.address
        assert page.article_html.count("<li><span") == int(links[place])
        subjects = re.findall(r"s/(?:departments|documents)/([a-z-]+)", page.article_html)
        assert subjects
        assert all(subject.startswith(place) for subject in subjects)


def test_a_site_of_one_place_has_one_page() -> None:
    (page,) = produce_subscribe_pages(make_publication(make_catalogue()))
    assert "calendars/all.ics" in page.article_html
    assert "calendars/documents/jining-2023.ics" in page.article_html
    assert "calendars/departments/jining/" in page.article_html
    assert 'id="choose-places"' not in page.article_html


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("places", [1, 9])
def test_long_lists_are_folded_but_on_a_page_of_their_own(
    shipped: Catalogue, language: Language, places: int
) -> None:
    """On a phone everything unfolded would be over thirty screens."""
    catalogue = shipped if places > 1 else _of_one_place(shipped)
    first, *others = articles_of(catalogue, language)
    assert bool(others) is (places > 1)
    folded = re.findall(
        r"<details[^>]*>\s*<summary>(.*?)</summary>(.*?)</details>", first, re.DOTALL
    )
    counts = [lines.count("<li") for _, lines in folded]
    assert [int(re.sub(r"\D", "", summary)) for summary, _ in folded] == counts
    assert min(counts) > SHORT
    lists = re.findall(r"<ul class=\"tz-list.*?</ul>", first, re.DOTALL)
    assert sum(part.count("<li") > SHORT for part in lists) == len(folded) > 0
    assert not any("<details" in html for html in others)


def _of_one_place(catalogue: Catalogue) -> Catalogue:
    """A county's own site."""
    return make_catalogue(
        documents=[one for one in catalogue.documents if one.jurisdiction_id == "jinxiang"],
        jurisdictions=catalogue.jurisdictions,
        departments=catalogue.departments,
        themes=catalogue.themes,
        topics=catalogue.topics,
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_links_are_told_apart_where_many_are_listed(shipped: Catalogue, language: Language) -> None:
    """A list of the links of a page shows nothing but their names (R-081)."""
    count = 0
    for html in articles_of(shipped, language):
        texts = {
            key: re.sub("<.*?>", "", text)
            for key, text in re.findall(
                r'<span id="([\w-]+)">(.*?)</span>(?=<span id|</p>|\s)', html
            )
        }
        labels = re.findall(r'aria-labelledby="([\w-]+) ([\w-]+)">(.*?)</a>', html)
        names = [f"{texts[way]} {texts[what]}" for way, what, _ in labels]
        assert len(set(names)) == len(names)
        assert all(texts[way] == seen for way, _, seen in labels), "it begins as the link reads"
        chosen, _, ways = html.partition('id="choose"')[2].partition('id="choose-places"')
        assert chosen.count("<a ") == len(names), "no link is without such a name"
        assert ways.count("<a ") == len(re.findall("tz-count", ways))
        count += len(names)
    assert count > 500


def test_lines_are_no_addresses(shipped: Catalogue, tmp_path: Path) -> None:
    """Their numbers shift when an office comes or goes, so nobody is promised them."""
    for number, html in enumerate(articles_of(shipped, "zh")):
        (tmp_path / f"{number}.html").write_text(html, encoding="utf-8")
    anchors = frozenset[str]().union(*collect_promises(tmp_path).anchors.values())
    assert anchors
    assert all(name.startswith(("choose", "calendars", "feeds")) for name in anchors)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_long_list_costs_little(shipped: Catalogue, language: Language) -> None:
    """Its markup says nothing twice (R-141)."""
    for html in articles_of(shipped, language):
        lines = html.count("<li><span")
        assert lines > 0
        assert len(html.encode()) < 400 * lines + 6_000


def test_nothing_to_subscribe_to_has_no_page() -> None:
    empty = make_publication(make_catalogue(tasks=[make_task(deadline=make_ongoing())]))
    assert list(produce_subscribe_pages(empty)) == []


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
