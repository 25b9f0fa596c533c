"""The printed words of a time limit become its kind and its day, or nothing."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.model.deadline import Deadline, DeadlineKind
from generator.model.deadline_words import deadline_from_words, impossible_day

CONTENT = Path(__file__).parents[3] / "content"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("12月底前", date(2023, 12, 31)),
        ("12 月底前", date(2023, 12, 31)),
        ("１２月底前", date(2023, 12, 31)),
        ("12月底", date(2023, 12, 31)),
        ("12月末前", date(2023, 12, 31)),
        ("12月底之前", date(2023, 12, 31)),
        ("12月底以前", date(2023, 12, 31)),
        ("12月底前完成", date(2023, 12, 31)),
        ("十二月底前", date(2023, 12, 31)),
        ("2月底前", date(2023, 2, 28)),
        ("2024年2月底前", date(2024, 2, 29)),
        ("次年1月底前", date(2024, 1, 31)),
        ("年底前", date(2023, 12, 31)),
        ("今年年底前", date(2023, 12, 31)),
        ("2022年底前", date(2022, 12, 31)),
        ("2022年年底前", date(2022, 12, 31)),
        ("2022年末", date(2022, 12, 31)),
        ("第一季度末", date(2023, 3, 31)),
        ("第二季度末前", date(2023, 6, 30)),
        ("三季度末前", date(2023, 9, 30)),
        ("2024年第四季度末前", date(2024, 12, 31)),
        ("4季度", date(2023, 12, 31)),
        ("上半年", date(2023, 6, 30)),
        ("2024年上半年", date(2024, 6, 30)),
        ("下半年", date(2023, 12, 31)),
    ],
)
def test_the_end_of_a_period_is_the_last_day_of_its_last_month(words: str, day: date) -> None:
    expected = Deadline(kind=DeadlineKind.MONTH_END, date=day, text=words)
    assert deadline_from_words(words, 2023) == expected


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("11月30日前", date(2023, 11, 30)),
        ("6月30日前", date(2023, 6, 30)),
        ("6月30日", date(2023, 6, 30)),
        ("6 月 30 日前完成", date(2023, 6, 30)),
        ("2022年6月30日前", date(2022, 6, 30)),
        ("明年1月15日前", date(2024, 1, 15)),
        ("2024-09-30", date(2024, 9, 30)),
        ("2024/9/30前", date(2024, 9, 30)),
        ("2024.9.30", date(2024, 9, 30)),
    ],
)
def test_a_printed_day_is_that_day(words: str, day: date) -> None:
    expected = Deadline(kind=DeadlineKind.DATE, date=day, text=words)
    assert deadline_from_words(words, 2023) == expected


@pytest.mark.parametrize(
    "words",
    [
        "长期坚持",
        "长期",
        "持续推进",
        "持续",
        "全年",
        "全年推进",
        "常态化",
        "常态化推进",
        "长期坚持。",
    ],
)
def test_what_has_no_end_is_ongoing(words: str) -> None:
    expected = Deadline(kind=DeadlineKind.ONGOING, text=words)
    assert deadline_from_words(words, 2023) == expected


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        "每季度",
        "每季度末前",
        "每月底前",
        "每年12月底前",
        "月底前",
        "12月前",
        "13月底前",
        "0月底前",
        "2月30日前",
        "第五季度末前",
        "6月至12月",
        "23年底前",
        "0000年底前",
        "6月底前制定，12月底前完成",
        "10个工作日内",
        "按时完成",
        "12月底前\n长期坚持",
    ],
)
def test_what_is_not_one_deadline_is_nothing(words: str) -> None:
    assert deadline_from_words(words, 2023) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2月30日前", "2月30日"),
        ("2023年2月29日", "2023年2月29日"),
        ("13月1日前", "13月1日"),
        ("１３月底前", "13月"),
        ("0月底前", "0月"),
        ("2023.13.1", "2023.13.1"),
        ("6月底前制定，12月32日前完成", "12月32日"),
        ("2024年2月29日前", None),
        ("12月底前", None),
        ("18月龄以下", None),
        ("每季度", None),
        ("10个工作日内", None),
    ],
)
def test_a_day_that_no_calendar_has_is_found(words: str, day: str | None) -> None:
    assert impossible_day(words, 2023) == day


def test_every_deadline_of_the_five_notices_is_read() -> None:
    """The records hold what was read from the paper by hand, so they judge the reading."""
    read = 0
    for file in sorted((CONTENT / "documents").glob("*.yml")):
        document = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for task in document["tasks"]:
            stored = task.get("deadline")
            if stored is None:
                continue
            found = deadline_from_words(stored["text"], int(document["year"]))
            assert found is not None, stored
            assert found.kind == stored["kind"]
            assert found.date == stored.get("date")
            read += 1
    assert read > 0


_WORDS = st.text(
    alphabet="0123456789０９ 年月日底末前之以第一二三四十季度上下半本次长期坚持全每", max_size=14
)


@given(words=_WORDS | st.text(max_size=40), year=st.integers(1, 9998))
def test_no_words_make_it_fail(words: str, year: int) -> None:
    found = deadline_from_words(words, year)
    assert found is None or found.text == words
