"""A template is rendered once and filled by joining."""

from collections.abc import Mapping

import pytest
from markupsafe import Markup

from generator.rendering.mould import Mould


def test_values_stand_where_their_slots_stood() -> None:
    mould = Mould(("a", "b"), lambda slots: f"<{slots['a']}|{slots['b']}|{slots['a']}>")
    assert mould.fill({"a": b"1", "b": "二".encode()}) == "<1|二|1>".encode()


def test_the_template_is_rendered_once() -> None:
    calls: list[Mapping[str, Markup]] = []

    def render(slots: Mapping[str, Markup]) -> str:
        calls.append(slots)
        return str(slots["a"])

    mould = Mould(("a",), render)
    assert [mould.fill({"a": value}) for value in (b"1", b"2")] == [b"1", b"2"]
    assert len(calls) == 1


def test_marks_differ_between_moulds_so_that_no_text_can_hold_one() -> None:
    marks: list[str] = []

    def render(slots: Mapping[str, Markup]) -> str:
        marks.append(str(slots["a"]))
        return ""

    for _ in range(2):
        Mould(("a",), render)
    assert marks[0] != marks[1]


def test_a_value_that_names_a_slot_is_only_text() -> None:
    mould = Mould(("a", "b"), lambda slots: f"{slots['a']}{slots['b']}")
    assert mould.fill({"a": b"-b-", "b": b"2"}) == b"-b-2"


def test_a_slot_without_a_value_is_noticed() -> None:
    mould = Mould(("a",), lambda slots: str(slots["a"]))
    with pytest.raises(KeyError, match="a"):
        mould.fill({})


def test_a_mould_knows_the_slots_it_uses() -> None:
    assert Mould(("a", "b"), lambda slots: str(slots["b"])).slots == {"b"}
