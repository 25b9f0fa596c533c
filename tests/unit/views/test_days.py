"""Days and months in words."""

from datetime import date

from generator.rendering.dates import chinese_date, english_date
from generator.views.days import word_day, word_month


def test_months_are_worded_without_padding() -> None:
    assert word_month("2023-07", "zh") == "2023年7月"
    assert word_month("2023-12", "en") == "December 2023"


def test_days_are_worded_as_templates_word_them() -> None:
    for month in range(1, 13):
        day = date(2023, month, 5)
        assert word_day(day, "zh") == chinese_date(day)
        assert word_day(day, "en") == english_date(day)
