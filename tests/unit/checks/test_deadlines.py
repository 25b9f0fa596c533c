"""Kind and day of a deadline agree with its words; what the hint writes is what is meant."""

from __future__ import annotations

from datetime import date

import pytest
import yaml

from generator.checks.deadlines import check_deadlines, write_deadline
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.document import IssueDate
from generator.model.note import Note, NoteKind
from tests.factories import make_catalogue, make_deadline, make_document, make_ongoing, make_task
from tests.unit.checks.findings import codes, found, told

MONTH_END, DATE, ONGOING = DeadlineKind.MONTH_END, DeadlineKind.DATE, DeadlineKind.ONGOING


def codes_of(deadline: Deadline) -> list[str]:
    return codes(check_deadlines, make_catalogue(tasks=[make_task(deadline=deadline)]))


def test_deadlines_that_agree_pass() -> None:
    assert codes_of(make_deadline()) == []
    assert codes_of(make_ongoing()) == []


@pytest.mark.parametrize(
    "deadline",
    [
        Deadline(kind=MONTH_END, date=date(2022, 12, 31), text="12月底前"),
        Deadline(kind=DATE, date=date(2023, 12, 31), text="12月底前"),
        Deadline(kind=MONTH_END, text="12月底前"),
        Deadline(kind=ONGOING, text="12月底前"),
        Deadline(kind=MONTH_END, date=date(2023, 12, 31), text="长期坚持"),
    ],
)
def test_a_deadline_that_disagrees_is_told_with_the_one_that_is_meant(deadline: Deadline) -> None:
    catalogue = make_catalogue(tasks=[make_task(deadline=deadline)])
    (problem,) = found(check_deadlines, catalogue)
    assert (problem.code, problem.place.keys) == ("deadline-disagrees", ("tasks", 0, "deadline"))
    assert codes_of(typed(problem.hint("zh").partition("deadline: ")[2])) == []


@pytest.mark.parametrize(
    "deadline",
    [
        Deadline(kind=MONTH_END, text="尽快"),
        Deadline(kind=ONGOING, date=date(2023, 6, 15), text="尽快"),
    ],
)
def test_words_without_a_day_are_not_given_one(deadline: Deadline) -> None:
    catalogue = make_catalogue(tasks=[make_task(deadline=deadline)])
    (problem,) = found(check_deadlines, catalogue)
    assert problem.hint("zh").endswith("deadline: {kind: ongoing, text: 尽快}")
    assert "请对照原件写明是哪一天" in problem.hint("zh")
    assert "Give the day of the paper" in problem.hint("en")


@pytest.mark.parametrize(
    "deadline",
    [
        Deadline(kind=DATE, date=date(2024, 9, 30), text="45565"),
        Deadline(kind=ONGOING, text="45565"),
        Deadline(kind=MONTH_END, date=date(2024, 9, 30), text="４５５６５"),
    ],
)
def test_the_number_of_a_day_in_excel_is_no_printed_word(deadline: Deadline) -> None:
    catalogue = make_catalogue(tasks=[make_task(deadline=deadline)])
    (problem,) = found(check_deadlines, catalogue)
    assert problem.code == "deadline-serial"
    assert codes_of(typed(problem.hint("zh").partition("deadline: ")[2])) == []


@pytest.mark.parametrize("text", ["12345", "99999", "2024", "045565"])
def test_other_numbers_are_no_days(text: str) -> None:
    unread = Deadline(kind=DATE, date=date(2023, 6, 15), text=text)
    assert codes_of(unread) == ["deadline-unread"]


@pytest.mark.parametrize("day", [date(2023, 9, 29), None])
def test_where_a_day_is_seen_ongoing_is_not_offered(day: date | None) -> None:
    deadline = Deadline(kind=DATE, date=day, text="9月29日左右")
    (problem,) = found(check_deadlines, make_catalogue(tasks=[make_task(deadline=deadline)]))
    assert "ongoing" not in problem.hint("zh") + problem.hint("en")
    assert "2023-09-29" in problem.hint("zh")


def typed(words: str) -> Deadline:
    """The deadline that these words are in a record."""
    values = yaml.safe_load(words)
    return Deadline(kind=DeadlineKind(values["kind"]), date=values.get("date"), text=values["text"])


def test_words_that_nobody_reads_are_told_as_a_warning() -> None:
    unread = Deadline(kind=DATE, date=date(2023, 6, 15), text="高考结束后一周内")
    assert codes_of(unread) == ["deadline-unread"]


@pytest.mark.parametrize(
    "deadline",
    [
        Deadline(kind=DATE, text="另行通知"),
        Deadline(kind=ONGOING, date=date(2023, 1, 1), text="另行通知"),
    ],
)
def test_a_kind_that_contradicts_its_date_is_told_whatever_the_words_say(
    deadline: Deadline,
) -> None:
    assert codes_of(deadline) == ["deadline-disagrees"]


@pytest.mark.parametrize(
    "text", ["6月底前, 12月底前", "时限: 12月", "[12月]", "#1", "- 长期", '"12月"', " 长期"]
)
def test_words_that_yaml_would_misread_are_written_in_quotes(text: str) -> None:
    written = write_deadline(Deadline(kind=ONGOING, text=text))
    assert yaml.safe_load(written)["text"] == text


def test_the_same_words_in_each_row_are_told_in_each_row() -> None:
    wrong = make_deadline(day="2022-12-31")
    rows = [make_task(deadline=wrong), make_task(deadline=wrong)]
    assert told(found(check_deadlines, make_catalogue(tasks=rows))) == [
        ("deadline-disagrees", ("tasks", 0, "deadline")),
        ("deadline-disagrees", ("tasks", 1, "deadline")),
    ]


@pytest.mark.parametrize("text", ["尽快", "每季度", "每半年"])
def test_words_without_a_day_are_settled_by_what_the_hint_says(text: str) -> None:
    assert codes_of(Deadline(kind=ONGOING, text=text)) == []


def noted(kind: NoteKind, quote: str) -> tuple[Note, ...]:
    return (Note(kind=kind, quote=quote, text="原文如此。"),)


@pytest.mark.parametrize(
    "deadline",
    [
        Deadline(kind=ONGOING, text="13月1日前"),
        Deadline(kind=MONTH_END, date=date(2023, 2, 28), text="2月30日前"),
    ],
)
def test_a_day_that_no_calendar_has_is_confirmed_by_a_person(deadline: Deadline) -> None:
    """The note that an import writes of its guess confirms nothing."""
    assert codes_of(deadline) == ["deadline-impossible"]
    for kind, left in ((NoteKind.LAYOUT, ["deadline-impossible"]), (NoteKind.MISPRINT, [])):
        task = make_task(deadline=deadline, notes=noted(kind, str(deadline.text)))
        assert codes(check_deadlines, make_catalogue(tasks=[task])) == left


def before_issue(notes: tuple[Note, ...] = (), day: str = "2023-12-31") -> list[str]:
    issued = IssueDate(date=date.fromisoformat(day), text="")
    document = make_document(issued_on=issued, tasks=[make_task(notes=notes)])
    return codes(check_deadlines, make_catalogue(documents=[document]))


def test_a_deadline_before_the_issue_of_its_notice_is_told_until_a_note_explains_it() -> None:
    assert before_issue(day="2024-01-01") == ["deadline-before-issue"]
    assert before_issue() == []
    assert before_issue(noted(NoteKind.LAYOUT, "12月底前"), day="2024-01-01") == []
