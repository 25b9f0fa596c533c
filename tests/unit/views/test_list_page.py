"""Pages of rows, grouped by notice."""

from generator.model.deadline import NO_DEADLINE
from generator.views.list_page import ListHead, ListPageView, cut_list, view_leaf
from generator.views.pager import PAGE_LENGTH
from tests.factories import (
    make_catalogue,
    make_columns,
    make_document,
    make_publication,
    make_table,
    make_task,
    make_tasks,
)

COUNT = PAGE_LENGTH + 10


def pages(key: str = "") -> list[ListPageView]:
    table = make_table(columns=make_columns("requirement"))
    without = make_document(
        id="yanzhou-2025",
        table=table,
        tasks=(make_task(id="yanzhou-2025-001", deadline=NO_DEADLINE),),
    )
    documents = [make_document(tasks=make_tasks(COUNT)), without]
    publication = make_publication(make_catalogue(documents=documents))
    head = ListHead(address="/tasks/", title="全部任务", key=key)
    rows, voice = publication.rows_html, publication.voice
    leaves = cut_list(head.address, publication.listed)
    return [view_leaf(leaf, head, rows, voice) for leaf in leaves]


def test_every_row_stands_on_one_page() -> None:
    rows = [row for page in pages() for group in page.groups for row in group.rows_html]
    assert len(rows) == len(set(rows)) == COUNT + 1


def test_group_says_how_many_the_whole_list_has() -> None:
    first, second = pages()
    assert first.groups[0].count_text == f"列出这份文件的{COUNT}项任务。"
    assert second.groups[0].count_text == f"列出这份文件的{COUNT}项任务。"
    assert len(second.groups[0].rows_html) == 10


def test_pages_are_numbered() -> None:
    assert [page.title for page in pages()] == [
        "全部任务（第1页，共2页）",
        "全部任务（第2页，共2页）",
    ]


def test_missing_column_is_said_only_where_deadlines_are_asked_for() -> None:
    assert [group.remark for group in pages()[1].groups] == ["", ""]
    assert [group.remark for group in pages("none")[1].groups] == ["", "原表无“完成时限”栏。"]
