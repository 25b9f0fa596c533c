"""Work on all records is done once, for the very same records."""

from __future__ import annotations

from generator.views.once import LONG, once

Numbers = tuple[int, ...]


def counting() -> tuple[list[int], object]:
    calls: list[int] = []

    @once
    def add(numbers: Numbers, more: object = None) -> int:
        calls.append(len(numbers))
        return sum(numbers) + (0 if more is None else 1)

    return calls, add


def test_the_very_same_long_tuple_is_worked_on_once() -> None:
    calls, add = counting()
    assert callable(add)
    long, more = tuple(range(LONG)), object()
    assert add(long) == add(long) == sum(long)
    assert add(long, more) == add(long, more) == sum(long) + 1
    assert len(calls) == 2
    assert add(long, object()) == sum(long) + 1
    assert len(calls) == 3


def test_equal_records_of_another_build_are_others() -> None:
    calls, add = counting()
    assert callable(add)
    add(tuple(range(LONG)))
    add(tuple(range(LONG)))
    assert len(calls) == 2


def test_short_tuples_and_named_arguments_are_not_remembered() -> None:
    calls, add = counting()
    assert callable(add)
    short, long = (1, 2), tuple(range(LONG))
    for _ in range(2):
        add(short)
        add(long, more=None)
    assert len(calls) == 4
