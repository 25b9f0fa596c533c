"""The map of the site and the page of downloads tell of what there is, and of nothing else."""

from __future__ import annotations

import json

from generator.model.department import DepartmentKind
from generator.outputs.data_pages import produce_data_page
from generator.outputs.deadline_pages import produce_deadline_pages
from generator.outputs.department_pages import produce_department_pages
from generator.outputs.document_pages import produce_document_pages
from generator.outputs.home_pages import produce_home_pages
from generator.outputs.produced import Produced
from generator.outputs.site_map_pages import produce_site_map
from generator.outputs.subject_pages import produce_theme_pages
from generator.outputs.task_data import produce_task_twins
from generator.rendering.page import Artifact
from generator.views.data_page import FIELDS, LONGEST, word_size
from generator.views.wording.words import WORDS
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_department,
    make_departments,
    make_publication,
    make_task,
    make_tasks,
)
from tests.unit.outputs.tables.made_tables import all_tables


def produced_with(*outputs: Artifact) -> Produced:
    produced = Produced()
    for output in outputs:
        produced.note(output)
    return produced


def test_without_files_there_is_no_page_of_downloads() -> None:
    assert list(produce_data_page(make_publication(), Produced())) == []


def test_files_are_named_with_their_size() -> None:
    file = Artifact(path="data/tasks.csv", content=b"x" * 2048)
    (page,) = produce_data_page(make_publication(), produced_with(file))
    assert 'href="\x02data/tasks.csv"' in page.article_html
    assert "2.0 KB" in page.article_html
    assert "tasks.json" not in page.article_html


def test_a_list_of_several_pages_is_offered_whole() -> None:
    publication = make_publication(make_catalogue(tasks=make_tasks(120)))
    produced = produced_with(*all_tables(publication))
    for page in produce_deadline_pages(publication):
        produced.note(page)
    (page,) = produce_data_page(publication, produced)
    assert 'href="\x02data/deadlines/2023-12.xlsx"' in page.article_html
    assert "第1页" not in page.article_html


def test_kinds_with_many_lists_are_found_on_pages_of_their_own() -> None:
    years = range(2000, 2000 + LONGEST + 1)
    deadlines = [make_deadline(f"{year}-12-31") for year in years]
    tasks = [
        make_task(id=f"jining-2023-{row:03}", deadline=deadline)
        for row, deadline in enumerate(deadlines, start=1)
    ]
    publication = make_publication(make_catalogue(tasks=tasks))
    produced = produced_with(*all_tables(publication))
    for page in produce_deadline_pages(publication):
        produced.note(page)
    (page,) = produce_data_page(publication, produced)
    assert "data/deadlines/2000-12.xlsx" not in page.article_html
    assert "共13份清单" in page.article_html
    assert 'href="\x02deadlines/"' in page.article_html


def test_a_list_of_an_office_says_why_it_holds_tasks_that_do_not_name_it() -> None:
    """R-104: no column of the list says so; a file leads from the collective to the office."""
    collective = make_department(
        id="jining/all",
        name="市政府各部门",
        kind=DepartmentKind.COLLECTIVE,
        member_ids=("jining/commerce",),
    )
    task = make_task(lead=("市政府各部门",), responsible=())
    departments = (*make_departments(), collective)
    publication = make_publication(make_catalogue(tasks=[task], departments=departments))
    files = {file.path: file for file in all_tables(publication)}
    assert b"jining/all" in files["data/departments/jining/commerce.json"].content
    produced = produced_with(*files.values())
    for page in produce_department_pages(publication):
        produced.note(page)
    (page,) = produce_data_page(publication, produced)
    assert "只写了包括它的统称" in page.article_html
    assert "offices.csv" in page.article_html


def test_data_beside_records_are_named_where_they_exist() -> None:
    publication = make_publication()
    outputs = (*all_tables(publication), *produce_task_twins(publication))
    (page,) = produce_data_page(publication, produced_with(*outputs))
    assert 'href="\x02tasks/jining-2023-001.json"' in page.article_html


def test_described_fields_are_those_of_the_file() -> None:
    files = {file.path: file for file in all_tables(make_publication())}
    (task,) = json.loads(files["data/tasks.json"].content)["tasks"]
    assert tuple(task) == FIELDS


def test_sizes_are_read_by_people() -> None:
    words = WORDS["zh"]
    assert [word_size(size, words) for size in (12, 1024, 5 * 1024 * 1024)] == [
        "12字节",
        "1.0 KB",
        "5.0 MB",
    ]


def test_the_map_names_pages_of_its_language_only() -> None:
    publication = make_publication()
    produced = Produced()
    for language in ("zh", "en"):
        other = make_publication(language=language)
        for page in (*produce_home_pages(other), *produce_theme_pages(other)):
            produced.note(page)
    (page,) = produce_site_map(publication, produced)
    assert 'href="\x02themes/economy/"' in page.article_html
    assert 'href="\x02en/' not in page.article_html
    assert "关于本站" in page.article_html


def test_the_english_map_names_notices_without_their_chinese_titles() -> None:
    publication = make_publication(language="en")
    produced = Produced()
    for page in produce_document_pages(publication):
        produced.note(page)
    (page,) = produce_site_map(publication, produced)
    assert ">Jining City 2023</a>" in page.article_html
    assert "关于印发" not in page.article_html
