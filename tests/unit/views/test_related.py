"""A few other records of the same office and topic."""

from generator.model.document import Document
from generator.views.related import FEW, find_neighbours
from tests.factories import make_catalogue, make_document, make_entries, make_task, make_tasks


def document(name: str, count: int) -> Document:
    return make_document(id=name, tasks=make_tasks(count, name))


def test_next_records_of_the_office_follow_and_go_round() -> None:
    found = find_neighbours(make_entries(make_catalogue(tasks=make_tasks(5))))
    rows = [entry.row for entry in found["jining-2023-004"].same_office]
    assert rows == [5, 1, 2]


def test_record_is_never_its_own_neighbour() -> None:
    found = find_neighbours(make_entries(make_catalogue(tasks=make_tasks(2))))
    assert [entry.row for entry in found["jining-2023-001"].same_office] == [2]
    assert [entry.row for entry in found["jining-2023-001"].same_topic] == [2]


def test_topic_looks_into_other_notices_first() -> None:
    catalogue = make_catalogue(documents=[document("a-2023", 4), document("b-2023", 2)])
    found = find_neighbours(make_entries(catalogue))
    assert [entry.id for entry in found["a-2023-002"].same_topic] == [
        "b-2023-001",
        "b-2023-002",
        "a-2023-001",
    ]
    assert len(found["b-2023-001"].same_topic) == FEW
    assert found["b-2023-001"].same_topic[0].id == "a-2023-001"


def test_record_without_office_or_topic_has_no_neighbours() -> None:
    tasks = [make_task(lead=("某单位",), topic_ids=())]
    found = find_neighbours(make_entries(make_catalogue(tasks=tasks)))
    assert found["jining-2023-001"].same_office == ()
    assert found["jining-2023-001"].same_topic == ()
