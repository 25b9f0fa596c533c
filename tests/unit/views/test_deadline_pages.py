"""Months, ongoing tasks and tasks without a deadline."""

from datetime import date

from generator.model.deadline import NO_DEADLINE, Deadline
from generator.problems.problem import Language
from generator.views.deadline_pages import (
    DeadlineIndexView,
    head_deadline,
    introduce_deadline,
    view_deadline_index,
)
from generator.views.groups import Group, by_deadline
from generator.views.list_page import ListHead
from generator.views.sentence import Sentence, plain
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_entries,
    make_ongoing,
    make_publication,
    make_task,
)


def groups(*deadlines: Deadline) -> tuple[Group, ...]:
    tasks = [make_task(id=f"jining-2023-{n:03}", deadline=d) for n, d in enumerate(deadlines, 1)]
    return by_deadline(make_entries(make_catalogue(tasks=tasks)))


def index(language: Language = "zh") -> DeadlineIndexView:
    found = groups(
        make_deadline(), make_deadline(), make_deadline("2025-03-31"), make_ongoing(), NO_DEADLINE
    )
    return view_deadline_index(found, make_publication(language=language).voice)


def head(deadline: Deadline) -> ListHead:
    return head_deadline(groups(deadline)[0], make_publication().voice)


def lead(
    deadline: Deadline, as_of: date = date(2024, 1, 15), language: Language = "zh"
) -> Sentence:
    voice = make_publication(language=language).voice
    return introduce_deadline(groups(deadline)[0], as_of, voice)


def test_months_stand_by_year_with_their_counts() -> None:
    sections = [(s.heading, [(e.text, e.count_text) for e in s.lines]) for s in index().sections]
    assert sections == [
        ("2023年", [("2023年12月", "2项任务")]),
        ("2025年", [("2025年3月", "1项任务")]),
        ("没有截止日期的", [("长期坚持", "1项任务"), ("未设时限", "1项任务")]),
    ]


def test_lines_lead_to_their_pages() -> None:
    addresses = [line.address for section in index("en").sections for line in section.lines]
    assert addresses == [
        "/en/deadlines/2023-12/",
        "/en/deadlines/2025-03/",
        "/en/deadlines/ongoing/",
        "/en/deadlines/none/",
    ]


def test_only_months_are_counted_as_months() -> None:
    assert index().month_count == 2


def test_month_says_what_the_printed_words_mean_and_whether_it_is_over() -> None:
    assert head(make_deadline()).title == "时限在2023年12月的任务"
    assert plain(lead(make_deadline())) == (
        "1项任务的时限在这个月。原文写的是“12月底前”，推定的最后一天是2023年12月31日。"
        "截至2024年1月15日，这个时限已到。"
    )


def test_month_whose_last_day_is_today_is_not_over() -> None:
    assert "还没有到" in plain(lead(make_deadline(), date(2023, 12, 31)))


def test_printed_words_are_marked_as_chinese_in_an_english_sentence() -> None:
    for deadline, words in ((make_deadline(), "12月底前"), (make_ongoing(), "长期坚持")):
        parts = lead(deadline, language="en")
        assert [part.text for part in parts if part.lang == "zh-Hans"] == [words]


def test_ongoing_and_none_explain_themselves() -> None:
    assert head(make_ongoing()).title == "长期坚持的任务"
    assert plain(lead(make_ongoing())).startswith("1项任务没有截止日期")
    assert head(NO_DEADLINE).title == "未设时限的任务"
    assert plain(lead(NO_DEADLINE)).startswith("1项任务没有写时限")
    assert head(NO_DEADLINE).key == "none"
