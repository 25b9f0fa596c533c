"""What the id and the names of an office tell."""

from __future__ import annotations

from tests.factories import make_department


def test_the_place_is_the_first_part_of_the_id() -> None:
    assert make_department(id="jining/commerce").jurisdiction_id == "jining"


def test_every_printed_form_means_the_office_and_a_short_name_does_not() -> None:
    entry = make_department(
        full_name="济宁市商务局", aliases=("甲",), misprints=("乙",), short_names=("商务局",)
    )
    assert entry.printed_names == ("市商务局", "济宁市商务局", "甲", "乙")


def test_without_a_full_name_the_name_is_the_only_form() -> None:
    assert make_department().printed_names == ("市商务局",)
