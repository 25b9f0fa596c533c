"""Versions come out of today's text and the recorded changes, and stay as they were (R-041)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from generator.history.comparison import Moment, compare, date_events
from generator.history.public_fields import published_now
from generator.history.versions import count_versions, fields_before, list_versions, take_back
from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind
from generator.model.progress import ProgressStatus
from generator.model.task import Withdrawal
from generator.views.word_difference import word_difference
from tests.factories import make_catalogue, make_change, make_deadline, make_progress, make_task

TASK = "jining-2023-001"


def site(*changes: ChangeEvent, **fields: object) -> Catalogue:
    progress = fields.pop("progress", ())
    return make_catalogue(
        tasks=[make_task(**fields)],
        changes=changes,
        progress=progress,  # type: ignore[arg-type]
    )


def public(catalogue: Catalogue) -> dict[str, str]:
    fields = dict(published_now(catalogue))[TASK]
    return {name: text for name, text in fields.items() if name != "departments"}


STATES = (
    site(deadline=make_deadline("2023-11-30", "11月底前")),
    site(requirement="推动外贸稳中提质。", lead=("市商务局", "市教育局"), responsible=()),
    site(requirement="推动外贸稳中提质。", title="外贸", progress=[make_progress()]),
    site(
        title="外贸稳中提质",
        progress=[
            make_progress(),
            make_progress(date=date(2024, 1, 3), status=ProgressStatus.UPDATE, note="新增解读"),
        ],
    ),
)
"""One record on four days."""


def recorded() -> tuple[ChangeEvent, ...]:
    events: tuple[ChangeEvent, ...] = ()
    for day, (before, after) in enumerate(pairwise(STATES), start=2):
        found = compare(before, after).differences
        moment = Moment(on=date(2024, 1, day), at="10:30")
        events += tuple(date_events(found, events, moment=moment, reason="单位来函"))
    return events


def test_every_state_that_was_public_is_a_version() -> None:
    versions = list_versions(public(STATES[-1]), recorded())
    assert [version.fields for version in versions] == [public(state) for state in STATES]
    assert [version.number for version in versions] == [1, 2, 3, 4]


def test_differences_lead_from_each_version_to_the_next() -> None:
    versions = list_versions(public(STATES[-1]), recorded())
    for before, after in pairwise(versions):
        for event in after.events:
            assert before.fields is not None
            assert after.fields is not None
            if event.field != "progress":
                pieces = word_difference(event.was or "", event.now or "")
                was = "".join(piece.text for piece in pieces if piece.mark != "added")
                now = "".join(piece.text for piece in pieces if piece.mark != "removed")
                assert was == before.fields.get(str(event.field), "")
                assert now == after.fields.get(str(event.field), "")


def test_later_change_leaves_earlier_versions_as_they_were() -> None:
    events = recorded()
    first = [e for e in events if e.on == date(2024, 1, 2)]
    early = list_versions(public(STATES[1]), first)
    late = list_versions(public(STATES[-1]), events)
    assert [v.fields for v in early] == [v.fields for v in late[: len(early)]]


def test_two_changes_of_one_field_are_taken_back_to_the_first_value() -> None:
    changes = (make_change(was="甲", now="乙"), make_change(was="乙", now="丙"))
    assert take_back({"deadline": "丙"}, changes) == {"deadline": "甲"}


def test_progress_that_went_comes_back_in_its_order() -> None:
    change = make_change(field="progress", was="2023-10-01 甲", now="2023-12-01 丙")
    now = {"progress": "2023-11-01 乙\n2023-12-01 丙"}
    assert take_back(now, (change,)) == {"progress": "2023-10-01 甲\n2023-11-01 乙"}


def test_changes_of_one_day_at_two_hours_are_two_versions() -> None:
    morning, evening = (make_change(at=hour) for hour in ("09:00", "17:00"))
    assert count_versions((morning, evening)) == 3
    assert count_versions((morning, morning)) == 2


def test_nothing_is_told_of_what_is_withdrawn_today() -> None:
    gone = site(withdrawn=Withdrawal(on=date(2024, 1, 9), reason="重复公开"))
    assert fields_before(public(gone), (make_change(),), ()) is None


def test_record_that_never_changed_has_one() -> None:
    (version,) = list_versions(public(STATES[0]), ())
    assert version.fields == public(STATES[0])


def test_no_version_of_a_withdrawn_record_says_anything() -> None:
    gone = site(withdrawn=Withdrawal(on=date(2024, 1, 9), reason="重复公开"))
    turn = make_change(id=f"{TASK}-c9", kind=ChangeKind.WITHDRAWN, field=None, was=None, now=None)
    versions = list_versions(public(gone), (*recorded(), turn))
    assert [version.fields for version in versions] == [None] * 4


def test_what_stood_before_a_withdrawal_stays_hidden_when_it_is_back() -> None:
    """Between the two nobody recorded what changed, so nothing can be told of it."""
    back = make_change(
        id=f"{TASK}-c8",
        on=date(2024, 1, 8),
        kind=ChangeKind.RESTORED,
        field=None,
        was=None,
        now=None,
    )
    moved = make_change(id=f"{TASK}-c9", on=date(2024, 1, 9))
    versions = list_versions(public(site()), (*recorded(), back, moved))
    assert [version.fields is None for version in versions] == [True, True, True, False, False]


def test_row_that_was_published_later_was_not_there_before() -> None:
    added = make_change(kind=ChangeKind.PUBLISHED, field=None, was=None, now=None)
    assert fields_before(public(site()), (added,), (added,)) is None
    assert fields_before(public(site()), (added,), ()) == public(site())
