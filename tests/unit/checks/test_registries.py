"""Registries agree with themselves; a knot is told once, not at all that hangs on it."""

from __future__ import annotations

import time
from datetime import date

from generator.checks.registries import check_registries
from generator.model.catalogue import Catalogue
from generator.model.department import DepartmentKind
from tests.factories import make_catalogue, make_department, make_jurisdiction, make_theme
from tests.unit.checks.findings import codes, found, told

OFFICE, COLLECTIVE = DepartmentKind.OFFICE, DepartmentKind.COLLECTIVE


def themes(**parents: str | None) -> Catalogue:
    return make_catalogue(
        themes=[make_theme(id=own, parent_id=above) for own, above in parents.items()]
    )


def offices(*changes: dict[str, object]) -> Catalogue:
    return make_catalogue(departments=[make_department(**each) for each in changes])


def test_two_levels_of_themes_pass() -> None:
    assert codes(check_registries, themes(a=None, b="a", c="a")) == []


def test_a_third_level_is_told_and_what_hangs_on_it_is_not() -> None:
    problems = found(check_registries, themes(a=None, b="a", c="b", d="c", e="d"))
    assert told(problems) == [("parent-circle", ("themes", 2, "parent"))]


def test_a_circle_is_told_once_at_its_first_entry() -> None:
    problems = found(check_registries, themes(z="a", a="b", b="c", c="a", y="z"))
    assert told(problems) == [("parent-circle", ("themes", 1, "parent"))]


def test_an_entry_above_itself_is_a_circle() -> None:
    assert told(found(check_registries, themes(a="a"))) == [
        ("parent-circle", ("themes", 0, "parent"))
    ]


def test_two_circles_are_two_problems() -> None:
    assert codes(check_registries, themes(a="b", b="a", c="d", d="c")) == ["parent-circle"] * 2


def test_places_may_have_five_levels() -> None:
    names = ["p1", "p2", "p3", "p4", "p5", "p6", "p7"]
    places = [
        make_jurisdiction(id=own, parent_id=above)
        for own, above in zip(names, [None, *names[:-1]], strict=True)
    ]
    problems = found(check_registries, make_catalogue(jurisdictions=places, departments=[]))
    assert told(problems) == [("parent-circle", ("jurisdictions", 5, "parent"))]


def test_a_parent_that_is_not_there_is_told_once() -> None:
    problems = found(check_registries, themes(economy=None, b="economi", c="b"))
    assert told(problems) == [("unknown-theme", ("themes", 1, "parent"))]
    assert "economy" in problems[0].hint("zh")


def test_a_long_chain_takes_no_hours() -> None:
    chain: dict[str, str | None] = {f"t{n}": f"t{n + 1}" for n in range(20_000)}
    before = time.process_time()
    codes(check_registries, themes(**chain, t20000=None))
    assert time.process_time() - before < 20


def test_an_office_of_a_place_that_is_not_there_is_told_once_for_all_of_them() -> None:
    lost = offices(
        {"id": "jinin/a", "name": "甲"}, {"id": "jinin/b", "name": "乙"}, {"id": "jining/c"}
    )
    assert told(found(check_registries, lost)) == [
        ("unknown-jurisdiction", ("departments", 0, "id"))
    ]
    assert codes(check_registries, lost, "jurisdictions") == []


def test_only_a_collective_has_members() -> None:
    entry: dict[str, object] = {"id": "jining/all", "name": "各部门", "kind": OFFICE}
    member: dict[str, object] = {"id": "jining/commerce"}
    with_members = offices({**entry, "member_ids": ("jining/commerce",)}, member)
    assert told(found(check_registries, with_members)) == [
        ("members-of-office", ("departments", 0, "members"))
    ]
    assert told(found(check_registries, offices({**entry, "members_open": True}))) == [
        ("members-of-office", ("departments", 0, "members_open"))
    ]


def test_a_collective_tells_its_members_or_that_they_are_not_told() -> None:
    entry: dict[str, object] = {"id": "jining/all", "name": "各部门", "kind": COLLECTIVE}
    assert codes(check_registries, offices(entry)) == ["collective-unexplained"]
    assert codes(check_registries, offices({**entry, "members_open": True})) == []


def test_a_member_or_successor_that_is_not_there_is_told_with_the_nearest() -> None:
    entry: dict[str, object] = {
        "id": "jining/all",
        "name": "各部门",
        "kind": COLLECTIVE,
        "member_ids": ("jining/commerce", "jining/comerce"),
        "successor_id": "jining/al",
    }
    problems = found(check_registries, offices({"id": "jining/commerce"}, entry))
    assert told(problems) == [
        ("unknown-department", ("departments", 1, "members", 1)),
        ("unknown-department", ("departments", 1, "successor")),
    ]
    assert "jining/commerce" in problems[0].hint("zh")


def test_nobody_is_a_member_or_the_successor_of_himself() -> None:
    entry: dict[str, object] = {
        "id": "jining/all",
        "kind": COLLECTIVE,
        "member_ids": ("jining/all",),
        "successor_id": "jining/all",
    }
    assert told(found(check_registries, offices(entry))) == [
        ("parent-circle", ("departments", 0, "members", 0)),
        ("parent-circle", ("departments", 0, "successor")),
    ]


def test_a_validity_that_ends_before_it_begins_is_told() -> None:
    entry: dict[str, object] = {"valid_from": date(2020, 1, 1), "valid_to": date(2019, 1, 1)}
    assert told(found(check_registries, offices(entry))) == [
        ("validity-reversed", ("departments", 0, "valid_to"))
    ]


def test_a_name_of_two_offices_is_told_at_the_very_name() -> None:
    twice = offices(
        {"id": "jining/a", "name": "市商务局", "full_name": "济宁市商务局"},
        {"id": "jining/b", "name": "市投资局", "aliases": ("市外贸局", "市商务局")},
        {"id": "jining/c", "name": "市财政局", "misprints": ("市投资局",)},
        {"id": "jining/d", "name": "市商局", "full_name": "济宁市商务局"},
    )
    assert told(found(check_registries, twice)) == [
        ("ambiguous-department", ("departments", 1, "aliases", 1)),
        ("ambiguous-department", ("departments", 2, "misprints", 0)),
        ("ambiguous-department", ("departments", 3, "full_name")),
    ]


def test_offices_of_two_places_may_have_one_name() -> None:
    places = [make_jurisdiction(), make_jurisdiction(id="taian", name="泰安市")]
    entries = [make_department(), make_department(id="taian/commerce")]
    shared = make_catalogue(jurisdictions=places, departments=entries)
    assert codes(check_registries, shared) == []


def test_an_office_registered_twice_is_not_ambiguous_as_well() -> None:
    assert codes(check_registries, offices({}, {})) == []
