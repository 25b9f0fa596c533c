"""Pages of deadlines and of all records as they are published."""

from generator.outputs.deadline_pages import produce_deadline_pages, produce_task_list
from generator.views.pager import PAGE_LENGTH
from tests.factories import (
    make_catalogue,
    make_ongoing,
    make_publication,
    make_task,
    make_tasks,
)

MIXED = make_publication(
    make_catalogue(tasks=[make_task(), make_task(id="jining-2023-002", deadline=make_ongoing())])
)


def test_index_month_and_ongoing_have_pages_and_nothing_empty_has() -> None:
    assert [page.address for page in produce_deadline_pages(MIXED)] == [
        "/deadlines/",
        "/deadlines/2023-12/",
        "/deadlines/ongoing/",
    ]


def test_page_of_a_month_holds_its_records_only() -> None:
    month = list(produce_deadline_pages(MIXED))[1]
    assert "tasks/jining-2023-001/" in month.article_html
    assert "tasks/jining-2023-002/" not in month.article_html


def test_without_records_there_is_no_page() -> None:
    empty = make_publication(make_catalogue(documents=[]))
    assert list(produce_deadline_pages(empty)) == []
    assert list(produce_task_list(empty)) == []


def test_long_list_goes_on_on_numbered_pages() -> None:
    publication = make_publication(make_catalogue(tasks=make_tasks(PAGE_LENGTH + 1)))
    first, second = produce_task_list(publication)
    assert (first.address, second.address) == ("/tasks/", "/tasks/page/2/")
    assert (first.title, second.title) == ("全部任务（第1页，共2页）", "全部任务（第2页，共2页）")
    assert "tasks/page/2/" in first.article_html
    assert second.translation == "/en/tasks/page/2/"


def test_every_listed_record_is_on_the_full_list() -> None:
    publication = make_publication(make_catalogue(tasks=make_tasks(PAGE_LENGTH * 2)))
    html = "".join(page.article_html for page in produce_task_list(publication))
    assert all(f"tasks/{entry.id}/" in html for entry in publication.listed)
