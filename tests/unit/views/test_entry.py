"""A record in its context."""

from datetime import date

from generator.model.task import Withdrawal
from generator.views.entry import NamedOffice
from generator.views.status import Status
from tests.factories import (
    make_catalogue,
    make_department,
    make_entries,
    make_entry,
    make_progress,
    make_task,
    make_tasks,
)


def test_rows_are_counted_in_the_order_of_the_table() -> None:
    entries = make_entries(make_catalogue(tasks=make_tasks(3)))
    assert [(entry.id, entry.row) for entry in entries] == [
        ("jining-2023-001", 1),
        ("jining-2023-002", 2),
        ("jining-2023-003", 3),
    ]


def test_names_are_joined_with_the_offices_they_mean() -> None:
    entry = make_entry(lead=("市商务局", "未登记的单位"))
    assert [office.name for office in entry.lead] == ["市商务局", "未登记的单位"]
    assert entry.lead[0].department == make_department()
    assert entry.lead[1].department is None


def test_our_own_words_put_a_misprint_right() -> None:
    department = make_department(misprints=("市商物局",))
    assert NamedOffice(name="市商物局", department=department).shown_name == "市商务局"


def test_alias_is_shown_as_printed() -> None:
    department = make_department(aliases=("市商务委",))
    assert NamedOffice(name="市商务委", department=department).shown_name == "市商务委"


def test_theme_topics_and_path_are_looked_up() -> None:
    entry = make_entry(topic_ids=("education", "unheard-of"))
    assert entry.theme is not None
    assert entry.theme.id == "economy"
    assert [heading.key for heading in entry.theme_path] == ["1", "1.1"]
    assert [topic.id for topic in entry.topics] == ["education"]


def test_status_takes_progress_and_the_day_of_reference() -> None:
    catalogue = make_catalogue(progress=(make_progress(),))
    assert make_entries(catalogue)[0].status is Status.PUBLISHED
    assert make_entries(catalogue, date(2023, 6, 1))[0].status is Status.OPEN


def test_withdrawn_record_is_not_listed() -> None:
    withdrawal = Withdrawal(on=date(2024, 1, 1), reason="个人信息")
    assert not make_entry(withdrawn=withdrawal).is_listed
    assert make_entry().is_listed


def test_editorial_title_goes_before_the_first_clause() -> None:
    catalogue = make_catalogue(tasks=[make_task(title="外贸信息")])
    assert make_entries(catalogue)[0].title == "外贸信息"
