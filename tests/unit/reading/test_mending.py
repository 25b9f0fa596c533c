"""A hint is made of the editor's own words, so that obeying it changes no meaning."""

from __future__ import annotations

import pytest

from generator.reading.choice_words import WORDS, meant_by
from generator.reading.forms import HEADING_KEY, SLUG, TASK_ID, TOPIC_ID, WEB_ADDRESS
from generator.reading.mending import (
    day_of_short_year,
    end_of_month,
    last_day_meant,
    mend_date,
    mend_deadline,
    mend_form,
    mend_list,
    mend_number,
)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("市国资委、市财政局", "[市国资委, 市财政局]"),
        ("【市教育局】", "[市教育局]"),
        ("— 市教育局", "[市教育局]"),
        ("市教育局；市财政局", "[市教育局, 市财政局]"),
        ("、", None),
    ],
)
def test_a_list_is_cut_where_a_chinese_list_is_cut(words: str, meant: str | None) -> None:
    assert mend_list(words, str) == meant


def test_an_id_loses_its_wrapping_and_full_width_digits() -> None:
    assert mend_form("“1.２”", HEADING_KEY.pattern) == "1.2"
    assert mend_form("Education", SLUG.pattern) == "education"
    assert mend_form("business，policy-explained", SLUG.pattern) == "business, policy-explained"


def test_a_row_number_is_padded() -> None:
    assert mend_form("jining-2023-06", TASK_ID.pattern) == "jining-2023-006"


def test_an_address_is_not_guessed() -> None:
    assert mend_form("https://a b.cn/", WEB_ADDRESS.pattern) is None


def test_a_deadline_keeps_its_own_words_and_the_year_of_its_notice() -> None:
    meant = "{kind: month-end, date: 2024-11-30, text: 11月底前}"
    assert mend_deadline("11月底前", 2024) == meant
    assert mend_deadline("长期坚持", 2024) == "{kind: ongoing, text: 长期坚持}"
    assert mend_deadline("11月底前", None) is None


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("2023-11", "{kind: month-end, date: 2023-11-30, text: 2023-11}"),
        ("11月", "{kind: month-end, date: 2024-11-30, text: 11月}"),
        ("23-11-30", "{kind: date, date: 2023-11-30, text: 23-11-30}"),
        ("2023/11/3", "{kind: date, date: 2023-11-03, text: 2023/11/3}"),
        ("高考后3日内", None),
        ("尽快: 年内", None),
    ],
)
def test_a_deadline_is_offered_the_day_that_was_typed(words: str, meant: str | None) -> None:
    assert mend_deadline(words, 2024) == meant


def test_a_deadline_without_a_day_is_offered_none() -> None:
    assert mend_deadline("尽快", 2024) == "{kind: ongoing, text: 尽快}"


@pytest.mark.parametrize(
    ("words", "meant"),
    [("23-11-30", "2023-11-30"), ("23.2.30", None), ("123-11-30", None), ("尽快", None)],
)
def test_a_year_of_two_figures_is_of_this_century(words: str, meant: str | None) -> None:
    assert day_of_short_year(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("2023-11", "2023-11-30"),
        ("2024年2月", "2024-02-29"),
        ("2023年11月底前", "2023-11-30"),
        ("2023-13", None),
        ("0000-11", None),
        ("2023-11-30", None),
    ],
)
def test_a_month_without_a_day_has_a_last_one(words: str, meant: str | None) -> None:
    assert end_of_month(words) == meant


def test_a_list_of_which_one_item_cannot_be_mended_is_not_offered() -> None:
    assert mend_list("education、教育", lambda item: mend_form(item, TOPIC_ID.pattern)) is None


@pytest.mark.parametrize("words", ["~", "null", "无", ""])
def test_nothing_is_no_list(words: str) -> None:
    assert mend_list(words, str) is None


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("2023/11/3", "2023-11-03"),
        ("２０２３年11月30日", "2023-11-30"),
        ("11/30/2023", "2023-11-30"),
        ("10/11/2023", None),
        ("45260", "2023-11-30"),
        ("2023-11-31", None),
        ("2023-11", None),
    ],
)
def test_a_date_is_mended_where_only_one_day_can_be_meant(words: str, meant: str | None) -> None:
    assert mend_date(words) == meant


def test_a_day_that_a_month_has_not_is_most_likely_its_last() -> None:
    assert last_day_meant("2023-11-31") == "2023-11-30"
    assert last_day_meant("2023年2月30日") == "2023-02-28"
    assert last_day_meant("2023-12-32") == "2023-12-31"
    assert last_day_meant("2023-13-31") is None
    assert last_day_meant("尽快") is None


def test_a_number_loses_full_width_digits_and_the_word_behind_it() -> None:
    assert mend_number("２０２４年", 2000, 2100) == 2024
    assert mend_number("24", 2000, 2100) is None
    assert mend_number("明年", 2000, 2100) is None


@pytest.mark.parametrize(
    ("words", "choices", "meant"),
    [
        ("月底", ("month-end", "date"), "month-end"),
        ("“长期坚持”", ("month-end", "ongoing"), "ongoing"),
        ("month_end", ("month-end", "date"), "month-end"),
        ("责任单位", ("lead", "responsible"), "responsible"),
        ("已完成", ("disclosed", "update"), None),
        ("火星", ("province", "city"), None),
    ],
)
def test_a_chinese_word_stands_for_the_fixed_one(
    words: str, choices: tuple[str, ...], meant: str | None
) -> None:
    assert meant_by(words, choices) == meant


def test_no_chinese_word_is_empty() -> None:
    assert all(word for words in WORDS.values() for word in words)
