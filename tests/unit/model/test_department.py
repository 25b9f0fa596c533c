"""What an office is called, and what it must not be called on a page."""

from __future__ import annotations

from tests.factories import make_department


def test_an_abbreviation_is_made_of_the_name_s_own_characters() -> None:
    office = make_department(name="市教育局", short_names=("教育局", "教体局"))
    assert office.abbreviations == ("教育局",)


def test_characters_count_in_their_order() -> None:
    office = make_department(name="市住房城乡建设局", short_names=("住建局", "建住局"))
    assert office.abbreviations == ("住建局",)


def test_a_branch_is_not_called_like_the_office_above_it() -> None:
    office = make_department(
        name="市公安局经开区分局", short_names=("公安局", "公安分局", "经开区分局")
    )
    assert office.abbreviations == ("公安分局", "经开区分局")


def test_the_full_name_counts_too() -> None:
    office = make_department(
        name="县政府办公室", full_name="金乡县人民政府办公室", short_names=("县人民政府办",)
    )
    assert office.abbreviations == ("县人民政府办",)


def test_the_place_is_the_first_part_of_the_id() -> None:
    assert make_department(id="jining/commerce").jurisdiction_id == "jining"


def test_every_printed_form_means_the_office_and_a_short_name_does_not() -> None:
    entry = make_department(
        full_name="济宁市商务局", aliases=("甲",), misprints=("乙",), short_names=("商务局",)
    )
    assert entry.printed_names == ("市商务局", "济宁市商务局", "甲", "乙")


def test_without_a_full_name_the_name_is_the_only_form() -> None:
    assert make_department().printed_names == ("市商务局",)
