"""Each type takes what it should, word for word, and says at its place why it does not."""

from __future__ import annotations

import time
from datetime import date

import pytest

from generator.problems.problem import Problem
from generator.reading.forms import DOCUMENT_ID, HEADING_KEY, SLUG, TASK_ID, WEB_ADDRESS
from generator.reading.value import Choice, Day, Flag, Form, ListOf, Text, ValueType, Whole
from tests.unit.reading.trees import read, told

TEXT = Text(example="市教育局")
CELL = Text(example="市教育局", several_lines=True)
YEAR = Whole(low=2000, high=2100, example="2023")
CHOICE = Choice(choices=("month-end", "date", "ongoing"))


def only(problems: list[Problem]) -> Problem:
    assert len(problems) == 1, problems
    return problems[0]


@pytest.mark.parametrize("value_type", [TEXT, CELL], ids=["one line", "several lines"])
@pytest.mark.parametrize(
    "typed",
    [
        "key: 甲 乙",
        "key: '甲 乙'",
        'key: "甲 乙"',
        'key: "甲\\u0020乙"',
        "key: |-\n  甲 乙",
        "key: |\n  甲 乙\n",
        "key: |+\n  甲 乙\n\n\n",
        "key:\n  甲 乙",
        "{key: 甲 乙}",
    ],
)
def test_words_are_the_same_in_every_style(typed: str, value_type: Text) -> None:
    assert read(value_type, typed) == ("甲 乙", [])


@pytest.mark.parametrize("value_type", [TEXT, CELL], ids=["one line", "several lines"])
@pytest.mark.parametrize(
    "typed", ["key: 甲\n  乙", "key: '甲\n  乙'", 'key: "甲\n  乙"', "key: >-\n  甲\n  乙\nb: 1"]
)
def test_lines_that_would_be_joined_with_a_space_are_refused(typed: str, value_type: Text) -> None:
    value, problems = read(value_type, typed)
    assert value is None
    assert told(problems) == [("stray-line-break", 1, 6)]


@pytest.mark.parametrize("typed", ["key: |-\n  甲\n  乙", 'key: "甲\\n乙"', 'key: "甲\\n\\\n  乙"'])
def test_a_line_break_stays_where_a_cell_may_have_one_and_is_refused_elsewhere(typed: str) -> None:
    if "\\\n" not in typed:
        assert read(CELL, typed) == ("甲\n乙", [])
    assert told(read(TEXT, typed)[1]) == [("stray-line-break", 1, 6)]


@pytest.mark.parametrize(
    "typed", ["key:", "key: ''", 'key: "  "', "key: |-\n\nb: 1", 'key: "\\n"', "key: '\u3000'"]
)
def test_nothing_and_spaces_only_are_empty(typed: str) -> None:
    value, problems = read(TEXT, typed)
    assert value is None
    assert [problem.code for problem in problems] == ["empty-value"]
    assert "key" in problems[0].message("zh")
    assert "市教育局" in problems[0].hint("zh")


@pytest.mark.parametrize(("typed", "found"), [("key: [甲]", "列表"), ("key: {a: 甲}", "键")])
def test_a_list_or_a_group_is_no_text(typed: str, found: str) -> None:
    problem = only(read(TEXT, typed)[1])
    assert (problem.code, problem.place.line, problem.place.column) == ("wrong-type", 1, 6)
    assert found in problem.message("zh")


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("2023/7/5", "2023-07-05"),
        ("2023年7月5日", "2023-07-05"),
        ("2023-7-5", "2023-07-05"),
        ("2023.7.5", "2023-07-05"),
        ("2023 年 7 月 5 日", "2023-07-05"),
        ("20230705", "2023-07-05"),
        ("２０２３-０７-０５", "2023-07-05"),
        ("2023—07—05", "2023-07-05"),
    ],
)
def test_another_way_to_write_a_date_gets_the_right_one_suggested(
    typed: str, suggested: str
) -> None:
    value, problems = read(Day(), f"key: {typed}")
    assert value is None
    assert only(problems).code == "bad-date"
    assert suggested in problems[0].hint("zh")
    assert read(Day(), f"key: {suggested}") == (date(2023, 7, 5), [])


@pytest.mark.parametrize(
    "typed", ["2023-02-40", "2023-13-01", "0000-01-01", "12月底", "2023-07-051"]
)
def test_a_day_that_no_calendar_has_is_refused_with_the_form_to_use(typed: str) -> None:
    problem = only(read(Day(), f"key: {typed}")[1])
    assert problem.code == "bad-date"
    assert typed in problem.message("zh")
    assert "例如" in problem.hint("zh")


def test_a_leap_day_is_a_day() -> None:
    assert read(Day(), "key: 2024-02-29") == (date(2024, 2, 29), [])


@pytest.mark.parametrize(
    "typed", ["1999", "2101", "2023.0", "2_023", "+2023", "二〇二三", "０２０２３"]
)
def test_a_number_out_of_bounds_or_form_is_refused(typed: str) -> None:
    assert only(read(YEAR, f"key: {typed}")[1]).code == "bad-number"


@pytest.mark.parametrize("typed", ["２０２３", "²023", "2" * 5000])
def test_only_ascii_digits_make_a_number(typed: str) -> None:
    assert only(read(YEAR, f"key: {typed}")[1]).code == "bad-number"


@pytest.mark.parametrize("typed", ["2000", '"2023"', "2100"])
def test_a_number_within_the_bounds_is_a_number(typed: str) -> None:
    assert read(YEAR, f"key: {typed}") == (int(typed.strip('"')), [])


@pytest.mark.parametrize("typed", ["false", "True", "yes", "1", "是"])
def test_a_flag_is_true_or_not_there(typed: str) -> None:
    assert only(read(Flag(), f"key: {typed}")[1]).code == "bad-flag"
    assert read(Flag(), "key: true") == (True, [])


def test_a_word_close_to_a_choice_gets_it_suggested() -> None:
    problem = only(read(CHOICE, "key: month_end")[1])
    assert problem.code == "bad-choice"
    assert "是不是“month-end”" in problem.hint("zh")
    assert read(CHOICE, "key: month-end") == ("month-end", [])


def test_a_word_far_from_every_choice_gets_all_of_them() -> None:
    hint = only(read(CHOICE, "key: 尽快")[1]).hint("zh")
    assert "是不是" not in hint
    assert "可选：month-end（某月底）、date（某一天）、ongoing（长期）" in hint


@pytest.mark.parametrize(
    ("form", "good"),
    [
        (DOCUMENT_ID, "jining-2023"),
        (DOCUMENT_ID, "jining-gaoxin-2023-2"),
        (TASK_ID, "jining-2023-001"),
        (TASK_ID, "jining-2023-2-1001"),
        (SLUG, "human-resources"),
        (HEADING_KEY, "2"),
        (HEADING_KEY, "1.10"),
        (WEB_ADDRESS, "https://www.jining.gov.cn/art/1.html?id=3&x=1#top"),
        (WEB_ADDRESS, "http://a.cn:8080"),
        (WEB_ADDRESS, "http://a.cn?id=3"),
        (WEB_ADDRESS, "https://a.cn/" + "x" * 500),
        (WEB_ADDRESS, "https://a.cn/信息公开/1.html"),
    ],
)
def test_words_of_the_form_are_taken_as_they_are(form: Form, good: str) -> None:
    assert read(form, f"key: '{good}'") == (good, [])


@pytest.mark.parametrize(
    ("form", "bad"),
    [
        (DOCUMENT_ID, "Jining-2023"),
        (DOCUMENT_ID, "jining-２０２３"),
        (DOCUMENT_ID, "jining2023"),
        (TASK_ID, "jining-2023-1"),
        (TASK_ID, "jining-2023-００１"),
        (TASK_ID, "jining-2023-001 "),
        (SLUG, "人社"),
        (SLUG, "a--b"),
        (SLUG, "a" * 101),
        (HEADING_KEY, "1.1.1"),
        (HEADING_KEY, "01"),
        (HEADING_KEY, "1.１"),
        (WEB_ADDRESS, "www.jining.gov.cn"),
        (WEB_ADDRESS, "https://"),
        (WEB_ADDRESS, "https://."),
        (WEB_ADDRESS, "https://a b.cn/"),
        (WEB_ADDRESS, "javascript:alert(1)"),
        (WEB_ADDRESS, "https://a.cn/" + "x" * 2000),
    ],
)
def test_other_words_are_refused_with_an_example_that_is_taken(form: Form, bad: str) -> None:
    value, problems = read(form, f"key: '{bad}'")
    assert value is None
    assert only(problems).code == "bad-form"
    assert form.example in problems[0].hint("zh")
    assert read(form, f"key: {form.example}")[1] == []


def test_a_hostile_id_does_not_keep_the_reader_busy() -> None:
    before = time.process_time()
    read(TASK_ID, "key: a" + "-1111" * 20_000 + "!")
    assert time.process_time() - before < 5


def test_a_list_reports_each_item_that_is_wrong() -> None:
    days = ListOf(item=Day())
    value, problems = read(days, "key:\n  - 2023-01-01\n  - x\n  - 2023-02-30\n")
    assert value is None
    assert told(problems) == [("bad-date", 3, 5), ("bad-date", 4, 5)]


def test_an_empty_item_is_told_with_a_value_that_fits_into_the_list() -> None:
    names = ListOf(item=TEXT)
    problem = only(read(names, "key: [甲, '']")[1])
    assert problem.code == "empty-value"
    assert "例如 市教育局" in problem.hint("zh")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("key: 甲", "[甲]"),
        ("key: 市国资委、市财政局", "[市国资委, 市财政局]"),
        ("key: “市国资委，市财政局”", "[市国资委, 市财政局]"),
        ("key: 、", "[市教育局]"),
    ],
)
def test_a_list_is_suggested_out_of_the_words_that_stand_there(typed: str, meant: str) -> None:
    problem = only(read(ListOf(item=TEXT), typed)[1])
    assert problem.code == "wrong-type"
    assert f"写成 {meant}" in problem.hint("zh")


@pytest.mark.parametrize("typed", ["key: {a: 1}", "key:"])
def test_something_else_is_no_list(typed: str) -> None:
    problem = only(read(ListOf(item=TEXT), typed)[1])
    assert problem.code == "wrong-type"
    assert "[市教育局]" in problem.hint("zh")


def test_an_empty_list_is_told() -> None:
    problem = only(read(ListOf(item=TEXT), "key: []")[1])
    assert problem.code == "empty-list"
    assert "key: [市教育局]" in problem.hint("zh")


def test_a_second_mention_is_told_where_it_stands() -> None:
    names = ListOf(item=TEXT, unique=True)
    assert told(read(names, "key: [甲, 乙, 甲]")[1]) == [("duplicate-item", 1, 13)]
    assert read(ListOf(item=TEXT), "key: [甲, 甲]") == (("甲", "甲"), [])


@pytest.mark.parametrize(
    "value_type",
    [TEXT, CELL, YEAR, CHOICE, Day(), Flag(), SLUG, WEB_ADDRESS, ListOf(item=TEXT)],
    ids=lambda value_type: type(value_type).__name__,
)
def test_the_example_of_a_type_is_taken_by_it(value_type: ValueType) -> None:
    value, problems = read(value_type, f"key: {value_type.example}")
    assert problems == []
    assert value is not None


def test_the_last_day_of_a_month_is_offered_for_one_that_it_has_not() -> None:
    problem = only(read(Day(), "key: 2023-11-31")[1])
    assert problem.hint("zh") == "请照原文改，例如 2023-11-30"
    assert problem.wording.mend is None


def test_a_chinese_word_for_a_choice_is_understood_and_the_choices_are_explained() -> None:
    hint = only(read(CHOICE, "key: 月底")[1]).hint("zh")
    assert hint == "是不是“month-end”？可选：month-end（某月底）、date（某一天）、ongoing（长期）"


def test_a_text_for_a_list_of_choices_becomes_that_list() -> None:
    wanted = ListOf(item=Choice(choices=("lead", "responsible")))
    assert "[lead, responsible]" in only(read(wanted, "key: 牵头单位、责任单位")[1]).hint("zh")
    assert "[lead]" in only(read(wanted, "key: 尽快")[1]).hint("zh")


def test_an_empty_list_is_told_to_be_empty() -> None:
    problem = only(read(ListOf(item=TEXT), "key:")[1])
    assert problem.message("zh") == "这里应当是列表，现在是空的"
    assert "[市教育局]" in only(read(ListOf(item=TEXT), "key: ~")[1]).hint("zh")


def test_a_number_is_offered_in_plain_digits() -> None:
    assert "2024" in only(read(YEAR, "key: 2024年")[1]).hint("zh")
