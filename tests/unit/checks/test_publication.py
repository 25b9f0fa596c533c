"""First publications never move, and nothing happens before its document was written (R-012)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.checks import run_checks
from generator.model.change import ChangeEvent, ChangeKind
from generator.model.document import IssueDate
from tests.factories import AS_OF, make_catalogue, make_change, make_document

FIRST = make_change(
    id="jining-2023-c1",
    subject_id="jining-2023",
    kind=ChangeKind.PUBLISHED,
    field=None,
    was=None,
    now=None,
    on=date(2024, 1, 2),
    at="10:30",
)


def codes(*events: ChangeEvent, recorded: str = "2024-01-02 10:30") -> list[str]:
    issued = IssueDate(date=date(2023, 7, 5), text="2023年7月5日")
    catalogue = make_catalogue(documents=[make_document(issued_on=issued)], changes=events)
    held = replace(catalogue, first_published={"jining-2023": recorded})
    ours = {"publication-moved", "change-before-issue"}
    return [problem.code for problem in run_checks(held, AS_OF) if problem.code in ours]


def test_recorded_moment_passes() -> None:
    assert codes(FIRST) == []


@pytest.mark.parametrize("changes", [{"at": "10:31"}, {"at": None}, {"on": date(2024, 1, 3)}])
def test_moment_that_moved_is_found(changes: dict[str, object]) -> None:
    assert codes(replace(FIRST, **changes)) == ["publication-moved"]  # type: ignore[arg-type]


def test_first_publication_that_is_gone_is_found() -> None:
    assert codes() == ["publication-moved"]


def test_hour_that_was_not_known_may_be_added() -> None:
    assert codes(FIRST, recorded="2024-01-02") == []


def test_second_publication_moves_nothing() -> None:
    again = replace(FIRST, id="jining-2023-c2", on=date(2024, 1, 9))
    assert codes(FIRST, again) == []


def test_event_before_the_day_of_issue_is_found() -> None:
    early = replace(FIRST, on=date(2023, 7, 4))
    assert codes(early, recorded="2023-07-04 10:30") == ["change-before-issue"]
