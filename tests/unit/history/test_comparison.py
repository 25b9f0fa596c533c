"""Two states of the content, and what is told of their differences."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from generator.history.comparison import Difference, Moment, compare, date_events
from generator.model.catalogue import Catalogue
from generator.model.change import ChangeKind
from generator.model.note import Note, NoteKind
from generator.model.review import PublicationAttribute, Review
from generator.model.task import Correction, Withdrawal
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_department,
    make_document,
    make_progress,
    make_task,
    make_tasks,
)

Told = tuple[str, str, str | None]


def told(before: Catalogue | None, after: Catalogue) -> list[Told]:
    found = compare(before, after).differences
    return [(d.subject_id, d.kind.value, d.field) for d in found]


def with_task(**changes: object) -> Catalogue:
    return make_catalogue(tasks=[make_task(**changes)])


@pytest.mark.parametrize(
    ("changes", "kind", "field"),
    [
        ({"requirement": "另一句话。"}, "wording-corrected", "requirement"),
        ({"lead": ("市教育局",)}, "office-changed", "lead"),
        ({"responsible": ("市商务局",)}, "office-changed", "responsible"),
        ({"open_list": True}, "office-changed", "responsible"),
        ({"deadline": make_deadline("2023-11-30", "11月底前")}, "deadline-moved", "deadline"),
        ({"theme_id": "another"}, "sorting-changed", "theme"),
        ({"topic_ids": ()}, "sorting-changed", "topics"),
        ({"title": "外贸"}, "sorting-changed", "title"),
        ({"seq": "1"}, "wording-corrected", "seq"),
        ({"inherited": ("lead",)}, "wording-corrected", "cells"),
        ({"superseded_by": "jining-2024-001"}, "superseded", "superseded_by"),
    ],
)
def test_each_difference_of_a_record_has_its_kind(
    changes: dict[str, object], kind: str, field: str
) -> None:
    assert told(make_catalogue(), with_task(**changes)) == [("jining-2023-001", kind, field)]


OTHER = make_department(id="jining/education", name="市教育局", aliases=("市商务局",))
RENAMED = make_department(name="市商委")


def test_a_name_that_means_another_office_than_before_is_told() -> None:
    """The paper says the same, but the row is on the page and in the calendar of another."""
    moved = make_catalogue(departments=[RENAMED, OTHER])
    (difference,) = compare(make_catalogue(), moved).differences
    assert difference == Difference(
        subject_id="jining-2023-001",
        kind=ChangeKind.OFFICE_CHANGED,
        field="departments",
        was="市商务局：jining/commerce",
        now="市商务局：jining/education",
    )


def test_other_names_and_what_they_mean_are_one_event() -> None:
    added = make_task(lead=("市商务局", "市教育局"))
    told_once = ("jining-2023-001", "office-changed", "lead")
    assert told(make_catalogue(), make_catalogue(tasks=[added])) == [told_once]
    moved = make_catalogue(tasks=[added], departments=[RENAMED, OTHER])
    also = ("jining-2023-001", "office-changed", "departments")
    assert told(make_catalogue(), moved) == [told_once, also]


def test_old_and_new_value_are_told() -> None:
    (difference,) = compare(make_catalogue(), with_task(lead=("市教育局", "市商务局"))).differences
    assert (difference.was, difference.now) == ("市商务局", "市教育局、市商务局")


def test_an_open_list_is_told_of_the_cell_that_has_it() -> None:
    (difference,) = compare(
        make_catalogue(), with_task(open_list=True, lead_text="市商务局等")
    ).differences
    assert (difference.field, difference.now) == ("lead", "市商务局等")


def test_same_state_has_no_difference() -> None:
    assert compare(make_catalogue(), make_catalogue()).differences == ()


def test_remarks_and_reviewers_are_not_public() -> None:
    private = with_task(
        notes=(Note(kind=NoteKind.MISPRINT, text="备注"),),
        review=Review(attribute=PublicationAttribute.PROACTIVE, secrecy_reviewed_by="李四"),
    )
    assert told(make_catalogue(), private) == []


def test_a_correction_that_changes_nothing_else_is_told() -> None:
    """The wording was put right before, and the 勘误 was issued later."""
    correction = Correction(on=date(2024, 1, 2), field="requirement", was="旧", reason="勘误")
    after = with_task(corrections=(correction,))
    assert told(make_catalogue(), after) == [
        ("jining-2023-001", "wording-corrected", "corrections")
    ]


def test_correction_and_the_corrected_field_are_one_event() -> None:
    correction = Correction(on=date(2024, 1, 2), field="requirement", was="旧", reason="勘误")
    after = with_task(requirement="新。", corrections=(correction,))
    assert told(make_catalogue(), after) == [
        ("jining-2023-001", "wording-corrected", "requirement")
    ]


def test_only_new_progress_is_told() -> None:
    before = make_catalogue(progress=[make_progress()])
    later = make_progress(date=date(2023, 12, 20), note="又公布一批。")
    (difference,) = compare(before, make_catalogue(progress=[make_progress(), later])).differences
    assert difference.kind is ChangeKind.PROGRESS_RECORDED
    assert difference.was is None
    assert "又公布一批。" in str(difference.now)
    assert "2023-12-01 已公开" not in str(difference.now)


def test_withdrawal_does_not_tell_what_was_withdrawn() -> None:
    gone = with_task(withdrawn=Withdrawal(on=date(2024, 1, 2), reason="重复公开"))
    (difference,) = compare(make_catalogue(), gone).differences
    assert (difference.kind, difference.was, difference.now) == (ChangeKind.WITHDRAWN, None, None)
    (back,) = compare(gone, make_catalogue()).differences
    assert (back.kind, back.was, back.now) == (ChangeKind.RESTORED, None, None)


def test_new_notice_is_one_event_and_a_new_row_another() -> None:
    whole = make_catalogue(tasks=make_tasks(2))
    assert told(None, whole) == [("jining-2023", "published", None)]
    assert told(make_catalogue(tasks=make_tasks(1)), whole) == [
        ("jining-2023-002", "published", None)
    ]


def test_removed_record_is_named() -> None:
    before, after = make_catalogue(tasks=make_tasks(2)), make_catalogue(tasks=make_tasks(1))
    assert compare(before, after).vanished == ("jining-2023-002",)


def test_wording_of_a_notice_and_of_a_heading_are_told() -> None:
    after = make_catalogue(documents=[make_document(title="另一个标题")])
    assert told(make_catalogue(), after) == [("jining-2023", "wording-corrected", "title")]
    assert compare(make_catalogue(), after).differences[0].now == "另一个标题"


def test_events_go_on_counting() -> None:
    differences = compare(make_catalogue(), with_task(title="甲", seq="1")).differences
    day = date(2024, 1, 2)
    first = tuple(date_events(differences, (), moment=Moment(on=day), reason="核对"))
    assert ids(first) == ["jining-2023-001-c1", "jining-2023-001-c2"]
    later = tuple(date_events(differences, first, moment=Moment(on=day, at="10:30"), reason="核对"))
    assert ids(later) == ["jining-2023-001-c3", "jining-2023-001-c4"]
    assert {(event.on, event.reason) for event in later} == {(day, "核对")}
    shuffled = tuple(date_events(differences, later[::-1], moment=Moment(on=day), reason="核对"))
    assert ids(shuffled) == ["jining-2023-001-c5", "jining-2023-001-c6"]


def ids(events: Iterable[object]) -> list[str]:
    return [str(getattr(event, "id", "")) for event in events]
