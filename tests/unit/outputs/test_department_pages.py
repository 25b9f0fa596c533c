"""Offices and collectives: who leads, who is responsible, who is meant by a collective (R-098)."""

from __future__ import annotations

import re

import pytest

from generator.model.catalogue import Catalogue
from generator.model.department import DepartmentKind
from generator.outputs.department_index_pages import produce_department_indexes
from generator.outputs.department_pages import produce_department_pages
from generator.rendering.page import Language, Page
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_department,
    make_departments,
    make_document,
    make_jurisdiction,
    make_publication,
    make_task,
)

BOTH = make_department(
    id="jining/both",
    name="市商务局、市教育局",
    kind=DepartmentKind.COLLECTIVE,
    member_ids=("jining/commerce", "jining/education"),
    english="Both bureaus",
)
OPEN = make_department(
    id="jining/all",
    name="市政府各部门、单位",
    kind=DepartmentKind.COLLECTIVE,
    members_open=True,
    english="All departments",
)


def pages_of(catalogue: Catalogue, language: Language = "zh") -> dict[str, Page]:
    publication = make_publication(catalogue, language)
    return {page.address: page for page in produce_department_pages(publication)}


def indexes_of(catalogue: Catalogue, language: Language = "zh") -> dict[str, Page]:
    publication = make_publication(catalogue, language)
    return {page.address: page for page in produce_department_indexes(publication)}


def headings_in(page: Page) -> list[str]:
    return re.findall(r'<h2 id="[^"]*">([^<]*)</h2>', page.article_html)


def rows_in(page: Page) -> list[str]:
    return re.findall(r'href="\x02tasks/([^/"]*)/"', page.article_html)


def test_an_office_without_records_has_no_page() -> None:
    departments = [*make_departments(), make_department(id="jining/idle", name="市闲局")]
    assert "/departments/jining/idle/" not in pages_of(make_catalogue(departments=departments))


def test_leading_comes_before_responsible() -> None:
    tasks = [
        make_task(id="jining-2023-001", lead=("市教育局",), responsible=("市商务局",)),
        make_task(id="jining-2023-002", lead=("市商务局",), responsible=()),
    ]
    page = pages_of(make_catalogue(tasks=tasks))["/departments/jining/commerce/"]
    assert headings_in(page) == ["牵头的任务（1项任务）", "作为责任单位的其他任务（1项任务）"]
    assert rows_in(page) == ["jining-2023-002", "jining-2023-001"]


def test_records_of_a_role_stand_by_deadline() -> None:
    tasks = [
        make_task(id="jining-2023-001"),
        make_task(id="jining-2023-002", deadline=make_deadline("2023-11-30", "11月底前")),
    ]
    page = pages_of(make_catalogue(tasks=tasks))["/departments/jining/commerce/"]
    assert rows_in(page) == ["jining-2023-002", "jining-2023-001"]


def test_an_office_reached_through_a_collective_is_told_which() -> None:
    departments = [*make_departments(), BOTH]
    task = make_task(lead=("市商务局、市教育局",), responsible=())
    page = pages_of(make_catalogue(departments=departments, tasks=[task]))[
        "/departments/jining/education/"
    ]
    assert headings_in(page) == ["只写了统称的任务（1项任务）"]
    assert "市商务局、市教育局（济宁市）" in page.article_html
    assert "departments/jining/both/" in page.article_html


def test_a_collective_leads_to_its_members() -> None:
    departments = [*make_departments(), BOTH]
    task = make_task(lead=("市商务局、市教育局",), responsible=())
    page = pages_of(make_catalogue(departments=departments, tasks=[task]))[
        "/departments/jining/both/"
    ]
    assert "departments/jining/commerce/" in page.article_html
    assert "文件没有列出" not in page.article_html


def test_a_collective_without_a_list_says_so() -> None:
    task = make_task(responsible=("市政府各部门、单位",))
    pages = pages_of(make_catalogue(departments=[*make_departments(), OPEN], tasks=[task]))
    assert "文件没有列出是哪些单位" in pages["/departments/jining/all/"].article_html
    assert "departments/jining/all/" in pages["/departments/jining/commerce/"].article_html


def test_printed_names_are_those_of_the_rows() -> None:
    department = make_department(
        full_name="济宁市商务局", aliases=("市商务和投资局",), misprints=("市商物局",)
    )
    tasks = [
        make_task(id="jining-2023-001", lead=("市商务局",), responsible=()),
        make_task(id="jining-2023-002", lead=("市商物局",), responsible=()),
    ]
    page = pages_of(make_catalogue(departments=[department], tasks=tasks))[
        "/departments/jining/commerce/"
    ]
    assert "市商务局、市商物局" in page.article_html
    assert page.article_html.count("市商务和投资局") == 1
    assert page.title == "济宁市商务局"


@pytest.mark.parametrize(
    ("language", "added", "plain"),
    [
        ("zh", "<dt>全称（本站加的）</dt>\n<dd>济宁市商务局</dd>", "全称"),
        ("en", "<dt>Chinese name in full (ours)</dt>", "in full"),
    ],
)
def test_a_full_name_that_no_notice_prints_is_said_to_be_ours(
    language: Language, added: str, plain: str
) -> None:
    """The heading has it alone."""
    department = make_department(full_name="济宁市商务局")
    address = (
        "/departments/jining/commerce/" if language == "zh" else "/en/departments/jining/commerce/"
    )
    for head, is_added in (({}, True), ({"addressees": "济宁市商务局："}, False)):
        document = make_document(**head)
        catalogue = make_catalogue(departments=[department], documents=[document])
        page = pages_of(catalogue, language)[address]
        assert (added in page.article_html) is is_added
        assert (plain in page.article_html) is is_added


def test_words_to_search_by_are_not_told_as_names() -> None:
    office = make_department(name="生态环境分局", short_names=("生态环境局", "环保局", "生态分局"))
    tasks = [make_task(lead=("生态环境分局",), responsible=())]
    page = pages_of(make_catalogue(departments=[office], tasks=tasks))[
        "/departments/jining/commerce/"
    ]
    assert "<dt>搜索用的简称（本站加的）</dt>\n<dd>生态分局</dd>" in page.article_html
    assert "生态环境局" not in page.article_html
    assert page.json_ld is not None
    assert page.json_ld["alternateName"] == ["生态环境分局", "生态分局"]


def test_offices_of_other_places_that_do_the_same_are_linked() -> None:
    places = [make_jurisdiction(), make_jurisdiction(id="jinxiang", name="金乡县")]
    departments = [
        make_department(function="commerce"),
        make_department(id="jinxiang/commerce", name="县商务局", function="commerce"),
    ]
    documents = [
        make_document(tasks=(make_task(responsible=()),)),
        make_document(
            id="jinxiang-2023",
            jurisdiction_id="jinxiang",
            tasks=(make_task(id="jinxiang-2023-001", lead=("县商务局",), responsible=()),),
        ),
    ]
    catalogue = make_catalogue(documents=documents, departments=departments, jurisdictions=places)
    page = pages_of(catalogue)["/departments/jining/commerce/"]
    assert "departments/jinxiang/commerce/" in page.article_html


def test_each_year_has_a_list_where_there_are_several() -> None:
    documents = [
        make_document(),
        make_document(id="jining-2024", year=2024, tasks=(make_task(id="jining-2024-001"),)),
    ]
    pages = pages_of(make_catalogue(documents=documents))
    assert rows_in(pages["/departments/jining/commerce/2024/"]) == ["jining-2024-001"]
    assert pages["/departments/jining/commerce/2024/"].title == "市商务局（济宁市）（2024年）"


def test_a_single_year_has_no_list_of_its_own() -> None:
    assert "/departments/jining/commerce/2023/" not in pages_of(make_catalogue())


@pytest.mark.parametrize(
    ("function", "expected"),
    [("commerce", "GovernmentOrganization"), ("school", "Organization")],
)
def test_linked_data_call_government_only_what_is_government(function: str, expected: str) -> None:
    department = make_department(function=function, full_name="济宁市商务局")
    page = pages_of(make_catalogue(departments=[department]))["/departments/jining/commerce/"]
    assert page.json_ld is not None
    assert page.json_ld["@type"] == expected
    assert page.json_ld["name"] == "济宁市商务局"
    assert page.json_ld["areaServed"] == {"@type": "AdministrativeArea", "name": "济宁市"}


def test_a_collective_is_not_an_organisation() -> None:
    task = make_task(responsible=("市政府各部门、单位",))
    pages = pages_of(make_catalogue(departments=[*make_departments(), OPEN], tasks=[task]))
    assert pages["/departments/jining/all/"].json_ld is None


def test_a_part_that_goes_on_says_so() -> None:
    tasks = [make_task(id=f"jining-2023-{row:03}") for row in range(1, 52)]
    pages = pages_of(make_catalogue(tasks=tasks))
    assert headings_in(pages["/departments/jining/commerce/page/2/"]) == [
        "牵头的任务（51项任务，续）"
    ]


def test_the_index_counts_what_it_lists() -> None:
    page = indexes_of(make_catalogue())["/departments/"]
    assert "2个单位" in page.article_html
    assert page.article_html.count('href="\x02departments/jining/') == 2


def test_collectives_stand_apart_from_offices() -> None:
    task = make_task(responsible=("市政府各部门、单位",))
    catalogue = make_catalogue(departments=[*make_departments(), OPEN], tasks=[task])
    page = indexes_of(catalogue)["/departments/"]
    assert "济宁市文件里的统称" in page.article_html
    assert "1个统称" in page.article_html


def test_the_index_by_function_puts_the_rest_last() -> None:
    departments = [
        make_department(id="jining/talent", name="市人才中心"),
        make_department(function="commerce"),
    ]
    tasks = [make_task(lead=("市人才中心", "市商务局"))]
    page = indexes_of(make_catalogue(departments=departments, tasks=tasks))[
        "/departments/by-function/"
    ]
    assert re.findall(r'<dt id="([^"]*)"', page.article_html) == ["commerce", "other"]


def test_the_index_by_sound_uses_the_names_that_people_say() -> None:
    departments = [make_department(short_names=("商务局", "外贸局"))]
    page = indexes_of(make_catalogue(departments=departments))["/departments/by-pinyin/"]
    assert re.findall(r"<dt>([^<]*)</dt>", page.article_html) == ["商务局", "外贸局"]
    assert re.findall(r'<h2 [^>]*id="([^"]*)"', page.article_html) == ["letter-s", "letter-w"]


def test_an_anchor_leads_to_the_page_it_stands_on() -> None:
    departments = [
        make_department(id=f"jining/d{n}", name=f"市商{n}局", short_names=(f"商{n}局",))
        for n in range(300)
    ] + [make_department(id="jining/last", name="市外局", short_names=("外局",))]
    task = make_task(lead=tuple(d.name for d in departments), responsible=())
    pages = indexes_of(make_catalogue(departments=departments, tasks=[task]))
    first = pages["/departments/by-pinyin/"]
    assert 'href="\x02departments/by-pinyin/page/2/#letter-w"' in first.article_html
    assert 'id="letter-w"' in pages["/departments/by-pinyin/page/2/"].article_html


def test_no_records_no_index() -> None:
    assert indexes_of(make_catalogue(tasks=[])) == {}


def test_english_pages_give_the_chinese_name() -> None:
    department = make_department(full_name="济宁市商务局")
    page = pages_of(make_catalogue(departments=[department]), "en")[
        "/en/departments/jining/commerce/"
    ]
    assert page.title == "Jining Commerce Bureau"
    assert '<span lang="zh-Hans">济宁市商务局</span>' in page.article_html
