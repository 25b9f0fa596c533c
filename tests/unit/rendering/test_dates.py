"""Dates and marks as official text writes them (R-071, R-072)."""

from datetime import date

import pytest

from generator.rendering.dates import chinese_date, chinese_number, english_date, number_mark


def test_a_chinese_date_has_no_padded_zero() -> None:
    assert chinese_date(date(2023, 7, 5)) == "2023年7月5日"


def test_an_english_date_names_its_month() -> None:
    assert english_date(date(2023, 12, 31)) == "31 December 2023"


@pytest.mark.parametrize(
    ("number", "figure"), [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (99, "九十九")]
)
def test_figures_up_to_ninety_nine(number: int, figure: str) -> None:
    assert chinese_number(number) == figure


@pytest.mark.parametrize("number", [0, 100])
def test_a_figure_we_do_not_write_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="no Chinese figure"):
        chinese_number(number)


@pytest.mark.parametrize(("level", "mark"), [(1, "三、"), (2, "（三）"), (3, "3."), (4, "（3）")])
def test_each_level_has_its_mark(level: int, mark: str) -> None:
    assert number_mark(3, level) == mark
