"""Lines are looked at once, and what belongs together is looked at whole."""

from __future__ import annotations

from generator.privacy.fresh_lines import FreshLines


def test_what_is_known_is_left_out_and_the_rest_keeps_its_order() -> None:
    fresh = FreshLines()
    assert fresh.of("甲\n乙\n甲\n丙") == "甲\n乙\n丙"
    fresh.know("乙")
    assert fresh.of("甲\n乙\n丙\n乙") == "甲\n丙"


def test_a_text_is_news_until_it_is_known() -> None:
    fresh = FreshLines()
    assert fresh.of("甲") == fresh.of("甲") == "甲"


def test_a_column_of_names_is_read_with_its_heading() -> None:
    fresh = FreshLines()
    fresh.know("王小明,100")
    assert fresh.of("姓名,金额\n王小明,100") == "姓名,金额\n王小明,100"
