"""The home page: search first, what is due, ways in that lead somewhere, honest numbers."""

from __future__ import annotations

import re
from datetime import date

from generator.model.catalogue import Catalogue
from generator.model.deadline import NO_DEADLINE
from generator.model.progress import ProgressStatus
from generator.outputs.home_pages import produce_home_pages
from generator.rendering.page import Language, Page
from tests.factories import make_catalogue, make_progress, make_publication, make_task


def home_of(
    catalogue: Catalogue | None = None, language: Language = "zh", **settings: object
) -> Page:
    (page,) = produce_home_pages(make_publication(catalogue, language, **settings))
    return page


def order_in(page: Page, *texts: str) -> list[int]:
    return [page.article_html.index(text) for text in texts]


def test_search_comes_first_and_needs_no_script() -> None:
    page = home_of()
    places = order_in(page, 'action="\x02search/" method="get"', 'id="due"', 'id="browse"')
    assert places == sorted(places)


def test_the_english_search_leads_to_the_english_page() -> None:
    assert 'action="\x02en/search/"' in home_of(language="en").article_html


def test_reached_deadlines_are_said_to_be_the_last_ones() -> None:
    page = home_of(as_of=date(2024, 1, 15))
    assert "最近到的时限" in page.article_html
    assert "时限到了不等于没有落实" in page.article_html


def test_coming_deadlines_are_said_to_be_the_next_ones() -> None:
    page = home_of(as_of=date(2023, 12, 1))
    assert "接下来的时限" in page.article_html
    assert "最近到的时限" not in page.article_html


def test_without_deadlines_nothing_is_said_to_be_due() -> None:
    page = home_of(make_catalogue(tasks=[make_task(deadline=NO_DEADLINE)]))
    assert 'id="due"' not in page.article_html


def test_every_way_in_is_offered() -> None:
    page = home_of()
    links = re.findall(r'href="\x02([^"]*)"', page.article_html)
    for section in ("topics", "themes", "departments", "deadlines", "documents"):
        assert f"{section}/" in links


def test_absent_results_are_not_called_undone() -> None:
    page = home_of()
    assert "<dt>项已公开落实情况</dt><dd>0</dd>" in page.article_html
    assert "没有收录，不等于没有公开" in page.article_html


def test_a_recorded_result_is_counted() -> None:
    page = home_of(make_catalogue(progress=[make_progress()]))
    assert "<dt>项已公开落实情况</dt><dd>1</dd>" in page.article_html
    assert "没有收录，不等于没有公开" not in page.article_html


def test_a_recorded_update_is_neither_counted_as_a_result_nor_denied() -> None:
    update = make_progress(status=ProgressStatus.UPDATE)
    page = home_of(make_catalogue(progress=[update]))
    assert "<dt>项已公开落实情况</dt><dd>0</dd>" in page.article_html
    assert "本站还没有收录带日期和链接的落实情况" not in page.article_html
    assert "都还是阶段进展。没有收录，不等于没有公开。" in page.article_html
    assert "尚未收录落实情况或只收录阶段进展</th>" in page.article_html
    assert "尚未收录落实情况</th>" in home_of().article_html


def test_pictures_have_no_style_of_their_own() -> None:
    page = home_of()
    assert "<svg" in page.article_html
    assert "style=" not in page.article_html
    assert "<script" not in page.article_html


def test_the_numbers_behind_a_picture_stand_in_a_table() -> None:
    page = home_of()
    assert page.article_html.count("<figure") == page.article_html.count("<table>") == 2


def test_the_title_is_the_name_of_the_site() -> None:
    page = home_of(site_name="济宁台账")
    assert page.title == "济宁台账"
    assert page.json_ld is not None
    assert page.json_ld["name"] == "济宁台账"


def test_an_empty_site_still_has_a_home_page() -> None:
    page = home_of(make_catalogue(documents=[], themes=[], topics=[], departments=[]))
    assert "search/" in page.article_html
