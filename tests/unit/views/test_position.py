"""Where a record stands in its table."""

from datetime import date

from generator.model.task import Withdrawal
from generator.views.position import PositionView, view_position
from tests.factories import make_catalogue, make_entries, make_publication, make_task


def positions(*changes: dict[str, object]) -> list[PositionView]:
    tasks = [make_task(id=f"jining-2023-{n:03}", **c) for n, c in enumerate(changes, 1)]
    entries = make_entries(make_catalogue(tasks=tasks))
    by_id = {entry.id: entry for entry in entries}
    return [view_position(entry, by_id, make_publication().voice) for entry in entries]


def test_first_middle_and_last_know_their_neighbours() -> None:
    first, middle, last = positions({}, {}, {})
    assert (first.previous, last.next) == (None, None)
    assert middle.previous is not None
    assert middle.next is not None
    assert middle.previous.address == "/tasks/jining-2023-001/"
    assert middle.next.address == "/tasks/jining-2023-003/"


def test_number_and_row_are_those_of_the_table() -> None:
    _, second = positions({}, {})
    assert (second.text, second.remark) == ("第2项，共2项", "原表无序号，第几项是按顺序数的。")
    assert second.table_address == "/documents/jining-2023/#row-2"


def test_a_printed_number_is_not_called_our_count() -> None:
    (only,) = positions({"seq": "1"})
    assert (only.text, only.remark) == ("第1项，共1项", "")


def test_title_of_a_withdrawn_neighbour_is_not_shown() -> None:
    withdrawal = Withdrawal(on=date(2024, 1, 1), reason="个人信息")
    first, _ = positions({}, {"withdrawn": withdrawal})
    assert first.next is not None
    assert first.next.text == "已撤下"
