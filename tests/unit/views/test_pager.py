"""Long lists cut into pages with numbered links."""

import pytest

from generator.views.pager import Leaf, cut, view_pager
from generator.views.wording.words import WORDS

ZH = WORDS["zh"]


def numbers(number: int, count: int) -> list[int]:
    pager = view_pager(Leaf(address="/tasks/", number=number, count=count), ZH)
    return [] if pager is None else [step.number for step in pager.steps]


@pytest.mark.parametrize(("length", "sizes"), [(0, []), (1, [1]), (3, [3]), (4, [3, 1])])
def test_pages_hold_every_item_in_order(length: int, sizes: list[int]) -> None:
    pages = list(cut(range(length), "/tasks/", 3))
    assert [len(items) for _, items in pages] == sizes
    assert [item for _, items in pages for item in items] == list(range(length))


def test_title_of_a_page_has_its_number() -> None:
    (first, _), (second, _) = cut(range(4), "/tasks/", 3)
    assert first.title("全部任务", ZH) == "全部任务（第1页，共2页）"
    assert second.title("全部任务", ZH) == "全部任务（第2页，共2页）"
    assert (first.own_address, second.own_address) == ("/tasks/", "/tasks/page/2/")


def test_single_page_has_neither_number_nor_pager() -> None:
    leaf = Leaf(address="/tasks/", number=1, count=1)
    assert leaf.title("全部任务", ZH) == "全部任务"
    assert view_pager(leaf, ZH) is None


def test_first_last_and_near_pages_are_offered() -> None:
    assert numbers(1, 3) == [1, 2, 3]
    assert numbers(10, 20) == [1, 7, 8, 9, 10, 11, 12, 13, 20]


def test_ends_have_one_neighbour() -> None:
    first = view_pager(Leaf(address="/tasks/", number=1, count=2), ZH)
    last = view_pager(Leaf(address="/tasks/", number=2, count=2), ZH)
    assert first is not None
    assert last is not None
    assert (first.previous, last.next) == (None, None)
    assert first.next is not None
    assert first.next.address == "/tasks/page/2/"
    assert last.previous is not None
    assert last.previous.address == "/tasks/"


def test_current_page_is_marked() -> None:
    pager = view_pager(Leaf(address="/tasks/", number=2, count=3), ZH)
    assert pager is not None
    assert [step.number for step in pager.steps if step.is_current] == [2]
