from generator.model.deadline import NO_DEADLINE
from generator.views.order import earliest_due_first, latest_first
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_document,
    make_entries,
    make_ongoing,
    make_task,
    rows_of,
)


def test_the_latest_year_comes_first_and_keeps_the_order_of_its_table() -> None:
    early = make_document(
        id="jining-2021", year=2021, tasks=tuple(make_task(id=f"jining-2021-00{n}") for n in (1, 2))
    )
    late = make_document(tasks=tuple(make_task(id=f"jining-2023-00{n}") for n in (1, 2)))
    entries = make_entries(make_catalogue(documents=[early, late]))
    assert [entry.id for entry in latest_first(entries)] == [
        "jining-2023-001",
        "jining-2023-002",
        "jining-2021-001",
        "jining-2021-002",
    ]


def test_days_come_before_ongoing_and_ongoing_before_none() -> None:
    deadlines = [NO_DEADLINE, make_ongoing(), make_deadline(), make_deadline("2023-11-30")]
    tasks = [make_task(id=f"jining-2023-00{n}", deadline=d) for n, d in enumerate(deadlines, 1)]
    entries = make_entries(make_catalogue(tasks=tasks))
    assert rows_of(earliest_due_first(entries)) == [4, 3, 2, 1]


def test_records_of_one_day_keep_the_order_of_their_table() -> None:
    tasks = [make_task(id=f"jining-2023-00{n}") for n in (1, 2, 3)]
    entries = make_entries(make_catalogue(tasks=tasks))
    assert rows_of(earliest_due_first(reversed(entries))) == [1, 2, 3]
