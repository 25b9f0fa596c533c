"""Themes, topics and successors that rows name exist."""

from __future__ import annotations

from generator.checks.references import check_references, check_successors
from generator.model.task import Task
from tests.factories import make_catalogue, make_task
from tests.unit.checks.findings import codes, found, told


def told_of(*tasks: Task, unread: str = "") -> list[tuple[str, tuple[str | int, ...]]]:
    catalogue = make_catalogue(tasks=tasks)
    checks = (check_references, check_successors)
    return [one for check in checks for one in told(found(check, catalogue, unread))]


def test_rows_that_name_what_is_there_pass() -> None:
    later = make_task(id="jining-2023-002")
    row = make_task(theme_id="economy", superseded_by="jining-2023-002")
    assert told_of(row, later) == []


def test_a_theme_that_is_not_there_is_told_unless_the_registry_could_not_be_read() -> None:
    assert told_of(make_task(theme_id="ecnomy")) == [("unknown-theme", ("tasks", 0, "theme"))]
    assert told_of(make_task(theme_id="ecnomy"), unread="themes") == []


def test_a_topic_that_is_not_there_is_told_once_for_all_rows() -> None:
    rows = [make_task(topic_ids=("education", "eduction")) for _ in range(4)]
    assert told_of(*rows) == [("unknown-topic", ("tasks", 0, "topics", 1))]
    assert told_of(*rows, unread="topics") == []


def test_a_successor_that_is_not_there_is_told_unless_a_notice_could_not_be_read() -> None:
    row = make_task(superseded_by="jining-2024-001")
    assert told_of(row) == [("withdrawn-twice-told", ("tasks", 0, "superseded_by"))]
    assert told_of(row, unread="document") == []


def test_a_row_cannot_succeed_itself() -> None:
    row = make_task(superseded_by="jining-2023-001")
    assert codes(check_successors, make_catalogue(tasks=[row])) == ["withdrawn-twice-told"]
    assert codes(check_successors, make_catalogue(tasks=[row]), "document") == [
        "withdrawn-twice-told"
    ]
