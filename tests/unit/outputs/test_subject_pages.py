"""Themes and topics: every list has records, its count is its length, facets narrow."""

from __future__ import annotations

import re

from generator.model.catalogue import Catalogue
from generator.outputs.publication import Publication
from generator.outputs.subject_pages import produce_theme_pages, produce_topic_pages
from generator.rendering.page import Page
from tests.factories import (
    make_catalogue,
    make_document,
    make_jurisdiction,
    make_publication,
    make_task,
    make_theme,
    make_topic,
)

THEMES = (
    make_theme(id="key-areas", name="重点领域", english="Key areas"),
    make_theme(parent_id="key-areas"),
    make_theme(id="platforms", name="公开平台", english="Platforms"),
)
PLACES = (
    make_jurisdiction(),
    make_jurisdiction(id="jinxiang", name="金乡县", english="Jinxiang County"),
)


def two_places(**changes: object) -> Catalogue:
    documents = [
        make_document(tasks=(make_task(),)),
        make_document(
            id="jinxiang-2023",
            jurisdiction_id="jinxiang",
            tasks=(make_task(id="jinxiang-2023-001"),),
        ),
    ]
    return make_catalogue(documents=documents, jurisdictions=PLACES, themes=THEMES, **changes)  # type: ignore[arg-type]


def themes_of(publication: Publication) -> dict[str, Page]:
    return {page.address: page for page in produce_theme_pages(publication)}


def topics_of(publication: Publication) -> dict[str, Page]:
    return {page.address: page for page in produce_topic_pages(publication)}


def rows_in(page: Page) -> int:
    return page.article_html.count('class="tz-task-row"')


def test_a_theme_without_records_has_no_page_and_no_link() -> None:
    pages = themes_of(make_publication(make_catalogue(themes=THEMES)))
    assert list(pages) == ["/themes/", "/themes/key-areas/", "/themes/economy/"]
    assert "公开平台" not in pages["/themes/"].article_html


def test_a_theme_with_themes_below_leads_to_them() -> None:
    page = themes_of(make_publication(make_catalogue(themes=THEMES)))["/themes/key-areas/"]
    assert "themes/economy/" in page.article_html
    assert rows_in(page) == 0


def test_records_of_the_upper_theme_itself_stand_on_its_page() -> None:
    task = make_task(id="jining-2023-002", theme_id="key-areas")
    catalogue = make_catalogue(themes=THEMES, tasks=[make_task(), task])
    page = themes_of(make_publication(catalogue))["/themes/key-areas/"]
    assert rows_in(page) == 1
    assert "themes/economy/" in page.article_html


def test_the_count_of_an_index_is_the_length_of_the_list() -> None:
    pages = themes_of(make_publication(make_catalogue(tasks=[make_task(), make_task(id="x-002")])))
    assert "2项任务" in pages["/themes/"].article_html
    assert rows_in(pages["/themes/economy/"]) == 2


def test_each_place_has_a_list_where_there_are_several() -> None:
    pages = themes_of(make_publication(two_places()))
    assert rows_in(pages["/themes/economy/"]) == 2
    assert rows_in(pages["/themes/economy/jining/"]) == 1
    assert pages["/themes/economy/jining/"].title == "经济发展（主题，济宁市）"


def test_a_single_place_has_no_list_of_its_own() -> None:
    pages = themes_of(make_publication(make_catalogue()))
    assert "/themes/economy/jining/" not in pages


def test_a_narrowed_list_says_what_it_leaves_out() -> None:
    page = themes_of(make_publication(two_places()))["/themes/economy/jining/"]
    links = re.findall(r'href="\x02([^"]*)"', page.article_html)
    assert "themes/economy/" in links
    assert "jurisdictions/jining/" in links


def test_topics_have_the_same_facets() -> None:
    pages = topics_of(make_publication(two_places()))
    assert list(pages) == [
        "/topics/",
        "/topics/education/",
        "/topics/education/jining/",
        "/topics/education/jinxiang/",
    ]


def test_theme_and_topic_of_one_name_have_two_titles() -> None:
    catalogue = make_catalogue(themes=[make_theme(name="教育")], topics=[make_topic(name="教育")])
    publication = make_publication(catalogue)
    pages = (*themes_of(publication).values(), *topics_of(publication).values())
    titles = [page.title for page in pages]
    assert len(titles) == len(set(titles))


def test_words_that_people_type_are_keywords_of_a_topic() -> None:
    catalogue = make_catalogue(topics=[make_topic(words=("上学", "学校"))])
    page = topics_of(make_publication(catalogue))["/topics/education/"]
    assert page.keywords == ("教育", "上学", "学校")


def test_english_pages_do_not_show_a_chinese_sentence_as_their_own() -> None:
    page = topics_of(make_publication(language="en"))["/en/topics/education/"]
    assert "上学" not in page.article_html
    assert "上学" not in page.description


def test_a_long_list_is_cut_into_numbered_pages() -> None:
    tasks = [make_task(id=f"jining-2023-{row:03}") for row in range(1, 52)]
    pages = themes_of(make_publication(make_catalogue(tasks=tasks)))
    second = pages["/themes/economy/page/2/"]
    assert rows_in(second) == 1
    assert "第2页，共2页" in second.title


def test_text_is_never_markup() -> None:
    catalogue = make_catalogue(themes=[make_theme(name="<script>x</script>", description="<b>")])
    for page in themes_of(make_publication(catalogue)).values():
        assert "<script>" not in page.article_html
        assert "<b>" not in page.article_html
