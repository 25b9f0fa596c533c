"""The offices as a file: with it tasks are counted by office and month (R-104)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from generator.model.department import DepartmentKind
from generator.model.task import Withdrawal
from generator.outputs.keeping import Keeping, Piece
from generator.outputs.produced import Made
from generator.outputs.tables.offices import produce_offices
from generator.pipeline import load
from tests.factories import (
    make_catalogue,
    make_department,
    make_departments,
    make_publication,
    make_settings,
    make_task,
)
from tests.unit.outputs.tables.made_tables import all_tables, rows

COLLECTIVE = make_department(
    id="jining/all",
    name="市政府各部门",
    kind=DepartmentKind.COLLECTIVE,
    member_ids=("jining/commerce", "jining/education"),
    members_open=True,
    aliases=("市直各部门",),
)
WITHDRAWN = Withdrawal(on=date(2024, 1, 1), reason="不当公开")


def test_every_office_is_told_with_its_names_and_members() -> None:
    tasks = (
        make_task(lead=("市政府各部门",), responsible=()),
        make_task(id="jining-2023-002", lead=("市直各部门",), responsible=("市商务局",)),
    )
    departments = (*make_departments(), COLLECTIVE, make_department(id="jining/x", name="市某局"))
    catalogue = make_catalogue(tasks=tasks, departments=departments)
    table, plain = produce_offices(make_publication(catalogue, site_url="https://a.gov.cn/"))
    found = {row["id"]: row for row in rows(table.content)}
    assert list(found) == ["jining/commerce", "jining/education", "jining/all"]
    assert found["jining/all"] == {
        "id": "jining/all",
        "name": "市政府各部门",
        "full_name": "",
        "printed_names": "市政府各部门|市直各部门",
        "kind": "collective",
        "place": "jining",
        "place_name": "济宁市",
        "function": "",
        "members": "jining/commerce|jining/education",
        "members_open": "true",
        "url": "https://a.gov.cn/departments/jining/all/",
    }
    assert found["jining/education"]["printed_names"] == ""
    assert [office["id"] for office in json.loads(plain.content)["offices"]] == list(found)
    assert json.loads(plain.content)["offices"][2]["full_name"] is None


def test_a_name_that_only_a_withdrawn_record_printed_is_not_told() -> None:
    """R-049."""
    tasks = (
        make_task(),
        make_task(id="jining-2023-002", lead=("市直各部门",), withdrawn=WITHDRAWN),
    )
    catalogue = make_catalogue(tasks=tasks, departments=(*make_departments(), COLLECTIVE))
    for file in produce_offices(make_publication(catalogue)):
        assert "市直各部门".encode() not in file.content
        assert b"jining/all" not in file.content


def test_tasks_of_an_office_in_a_month_are_counted_with_the_files_alone() -> None:
    """As somebody outside would count them; the files of each office are the answer."""
    publication = make_publication(load(make_settings()))
    files = {file.path: file.content for file in all_tables(publication)}
    table, _ = produce_offices(publication)
    members = {row["id"]: _several(row["members"]) for row in rows(table.content)}
    counted: Counter[tuple[str, str]] = Counter()
    for row in rows(files["data/tasks.csv"]):
        named = {*_several(row["lead_departments"]), *_several(row["responsible_departments"])}
        for office in _with_members(named - {""}, members):
            counted[office, row["deadline_date"][:7]] += 1
    expected = Counter(
        (office, (task["deadline"]["date"] or "")[:7])
        for office in members
        for task in json.loads(files[f"data/departments/{office}.json"])["tasks"]
    )
    assert counted == expected
    assert len(expected) > len(members) > 100


def _several(cell: str) -> list[str]:
    return cell.split("|") if cell else []


def _with_members(named: set[str], members: dict[str, list[str]]) -> set[str]:
    within = {member for office in named for member in members[office]}
    return named if within <= named else _with_members(named | within, members)


class Remembered:
    """A memory of one build, which has nothing of those before it."""

    def __init__(self) -> None:
        self.prints: dict[str, bytes] = {}

    def begin(self, common: bytes) -> None:
        del common

    def recall(self, key: str, shows: bytes) -> None:
        self.prints[key] = shows

    def learn(self, key: str, shows: bytes, made: Sequence[Made | str]) -> None:
        del key, shows, made

    def part(self, kind: str, shows: bytes, make: Callable[[], Piece]) -> Piece:
        del kind, shows
        return make()


def test_another_office_in_a_record_makes_the_files_anew() -> None:
    """A build that keeps what stands would keep them otherwise."""
    told = []
    for name in ("市商务局", "市政府各部门"):
        catalogue = make_catalogue(
            tasks=[make_task(lead=(name,))], departments=(*make_departments(), COLLECTIVE)
        )
        memory = Remembered()
        publication = replace(make_publication(catalogue), keeping=Keeping(memory=memory))
        files = [file.content for file in produce_offices(publication)]
        told.append((memory.prints["data/offices"], *files))
    assert all(one != other for one, other in zip(*told, strict=True))
