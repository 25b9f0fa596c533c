"""Places: notices, offices and subjects of each; a place with nothing to show has no page."""

from __future__ import annotations

import re

from generator.model.catalogue import Catalogue
from generator.model.task import Withdrawal
from generator.outputs.place_pages import produce_place_pages
from generator.rendering.page import Language, Page
from tests.factories import (
    AS_OF,
    make_catalogue,
    make_department,
    make_departments,
    make_document,
    make_jurisdiction,
    make_publication,
    make_task,
)

SHANDONG = make_jurisdiction(id="shandong", name="山东省", english="Shandong Province")
JINING = make_jurisdiction(parent_id="shandong", names=("济宁",))
JINXIANG = make_jurisdiction(
    id="jinxiang", name="金乡县", parent_id="jining", english="Jinxiang County"
)
QUFU = make_jurisdiction(id="qufu", name="曲阜市", parent_id="jining", english="Qufu City")


def pages_of(catalogue: Catalogue, language: Language = "zh") -> dict[str, Page]:
    publication = make_publication(catalogue, language)
    return {page.address: page for page in produce_place_pages(publication)}


def links_in(page: Page) -> list[str]:
    return re.findall(r'href="\x02([^"]*)"', page.article_html)


def county_of_jining() -> Catalogue:
    county = make_document(
        id="jinxiang-2023",
        jurisdiction_id="jinxiang",
        number=None,
        tasks=(make_task(id="jinxiang-2023-001", topic_ids=()),),
    )
    return make_catalogue(
        documents=[make_document(), county], jurisdictions=[SHANDONG, JINING, JINXIANG, QUFU]
    )


def test_a_place_without_notices_and_offices_has_no_page() -> None:
    assert list(pages_of(county_of_jining())) == [
        "/jurisdictions/",
        "/jurisdictions/jining/",
        "/jurisdictions/jinxiang/",
    ]


def test_a_place_whose_offices_others_name_has_a_page() -> None:
    departments = [*make_departments(), make_department(id="qufu/government", name="曲阜市政府")]
    task = make_task(lead=("曲阜市政府",))
    catalogue = make_catalogue(
        departments=[
            *departments,
            make_department(id="jining/qufu", name="曲阜市政府", member_ids=("qufu/government",)),
        ],
        tasks=[task],
        jurisdictions=[JINING, QUFU],
    )
    page = pages_of(catalogue)["/jurisdictions/qufu/"]
    assert "departments/qufu/government/" in links_in(page)


def test_places_above_and_below_are_links_where_they_have_a_page() -> None:
    page = pages_of(county_of_jining())["/jurisdictions/jining/"]
    assert "山东省" in page.article_html
    assert "jurisdictions/shandong/" not in links_in(page)
    assert "jurisdictions/jinxiang/" in links_in(page)
    assert "曲阜市" not in page.article_html


def test_a_subject_of_several_places_leads_to_the_part_of_this_one() -> None:
    links = links_in(pages_of(county_of_jining())["/jurisdictions/jining/"])
    assert "themes/economy/jining/" in links
    assert "topics/education/" in links


def test_figures_count_what_is_listed() -> None:
    tasks = [
        make_task(id="jining-2023-001"),
        make_task(id="jining-2023-002", withdrawn=Withdrawal(on=AS_OF, reason="重复")),
    ]
    page = pages_of(make_catalogue(tasks=tasks))["/jurisdictions/jining/"]
    assert "<dt>项任务</dt><dd>1</dd>" in page.article_html
    assert page.article_html.count("1项任务") >= 1
    assert "2项任务" not in page.article_html


def test_an_absent_number_is_left_out() -> None:
    page = pages_of(county_of_jining())["/jurisdictions/jinxiang/"]
    assert "None" not in page.article_html
    assert "2023年</p>" in page.article_html


def test_english_words_fit_the_number() -> None:
    page = pages_of(make_catalogue(), "en")["/en/jurisdictions/jining/"]
    assert "<dt>document</dt><dd>1</dd>" in page.article_html
    assert page.description.startswith("Disclosure tasks of Jining City: 1 document, 1 task")
