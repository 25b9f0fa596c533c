"""What an office is called, and what it must not be called on a page."""

from __future__ import annotations

from tests.factories import make_department


def test_an_abbreviation_is_made_of_the_name_s_own_characters() -> None:
    office = make_department(name="市教育局", short_names=("教育局", "教体局"))
    assert office.abbreviations == ("教育局",)


def test_characters_count_in_their_order() -> None:
    office = make_department(name="市住房城乡建设局", short_names=("住建局", "建住局"))
    assert office.abbreviations == ("住建局",)


def test_the_full_name_counts_too() -> None:
    office = make_department(
        name="县政府办公室", full_name="金乡县人民政府办公室", short_names=("县人民政府办",)
    )
    assert office.abbreviations == ("县人民政府办",)
