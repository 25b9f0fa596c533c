"""Short lists of related records."""

from generator.model.department import Department
from generator.model.task import Task
from generator.views.related import find_neighbours
from generator.views.related_lists import RelatedView, view_related
from tests.factories import (
    make_catalogue,
    make_department,
    make_departments,
    make_publication,
    make_task,
    make_tasks,
)


def related(tasks: tuple[Task, ...], *offices: Department) -> tuple[RelatedView, ...]:
    catalogue = make_catalogue(tasks=tasks, departments=offices or make_departments())
    publication = make_publication(catalogue)
    neighbours = find_neighbours(publication.entries)
    entry = publication.entries[0]
    return view_related(entry, neighbours[entry.id], publication.rows_html, publication.voice)


def test_lists_say_what_is_common_and_lead_to_all() -> None:
    office = related(make_tasks(2))[0]
    assert office.heading == "市商务局的其他任务"
    assert office.more_text == "市商务局的全部任务"
    assert office.more_address == "/departments/jining/commerce/"
    assert "/tasks/jining-2023-002/" in office.rows_html[0].replace("\x02", "/")


def test_record_that_stands_in_the_first_list_is_not_repeated() -> None:
    assert len(related(make_tasks(2))) == 1


def test_topic_has_its_own_list() -> None:
    tasks = (make_task(), make_task(id="jining-2023-002", lead=("市教育局",)))
    (topic,) = related(tasks)
    assert topic.heading == "“教育”话题的其他任务"
    assert topic.more_text == "“教育”话题的全部任务"
    assert topic.more_address == "/topics/education/"


def test_our_heading_puts_a_misprint_right() -> None:
    office = make_department(misprints=("市商物局",))
    tasks = (make_task(lead=("市商物局",)), make_task(id="jining-2023-002"))
    assert related(tasks, office)[0].heading == "市商务局的其他任务"


def test_no_list_is_empty() -> None:
    assert related((make_task(),)) == ()
