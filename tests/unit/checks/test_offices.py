"""Every printed name leads to an office of its place or of one above it."""

from __future__ import annotations

import pytest

from generator.checks.offices import check_offices
from generator.model.catalogue import Catalogue
from tests.factories import (
    make_catalogue,
    make_department,
    make_document,
    make_jurisdiction,
    make_task,
)
from tests.unit.checks.findings import codes, found, told

COUNTY = make_jurisdiction(id="jinxiang", name="金乡县", parent_id="jining")


def named(*names: str, place: str = "jining", **changes: object) -> Catalogue:
    document = make_document(
        issuer=None, jurisdiction_id=place, tasks=(make_task(lead=names, responsible=()),)
    )
    values: dict[str, object] = {"jurisdictions": [make_jurisdiction(), COUNTY], **changes}
    return make_catalogue(documents=[document], **values)  # type: ignore[arg-type] # by its name


def test_names_aliases_and_misprints_lead_to_an_office() -> None:
    entry = make_department(
        full_name="济宁市商务局", aliases=("市商务和投资局",), misprints=("市商务居",)
    )
    names = ("市商务局", "济宁市商务局", "市商务和投资局", "市商务居")
    assert codes(check_offices, named(*names, departments=[entry])) == []


def test_a_short_name_is_not_a_printed_name_but_a_suggestion() -> None:
    entry = make_department(short_names=("商务局",))
    (problem,) = found(check_offices, named("商务局", departments=[entry]))
    assert problem.code == "unknown-department"
    assert "“市商务局”（jining/commerce）" in problem.hint("zh")


@pytest.mark.parametrize("renamed_first", [True, False])
def test_an_office_that_took_the_name_of_another_is_no_suggestion(*, renamed_first: bool) -> None:
    """That name is told to be ambiguous; typed, it would lead to the other office."""
    renamed = make_department(name="市教育局", short_names=("商务局",))
    other = make_department(id="jining/education", name="市教育局")
    offices = [renamed, other] if renamed_first else [other, renamed]
    (problem,) = found(check_offices, named("市商务局", departments=offices))
    assert "是不是" not in problem.hint("zh")


def test_a_name_may_belong_to_the_place_above() -> None:
    assert codes(check_offices, named("市商务局", place="jinxiang")) == []


def test_a_name_of_the_place_below_is_unknown() -> None:
    below = make_department(id="jinxiang/commerce", name="县商务局")
    problems = found(check_offices, named("县商务局", departments=[below]))
    assert told(problems) == [("unknown-department", ("tasks", 0, "lead", 0))]


def test_a_name_unknown_in_many_rows_is_one_problem_with_their_number() -> None:
    tasks = [make_task(lead=("市教肓局",), responsible=("市商务局",)) for _ in range(3)]
    document = make_document(issuer=None, tasks=tuple(tasks))
    problems = found(check_offices, make_catalogue(documents=[document]))
    assert told(problems) == [("unknown-department", ("tasks", 0, "lead", 0))]
    assert "共 3 处" in problems[0].message("zh")


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("市商务局等", "[市商务局]"),
        ("市商务局、市档案局等", "[市商务局, 市档案局]"),
        ("市商务局等有关部门", "[市商务局, 有关部门]"),
    ],
)
def test_the_word_for_and_others_is_told_as_an_open_list(name: str, names: str) -> None:
    (problem,) = found(check_offices, named(name))
    assert problem.code == "department-list-open"
    assert f"{names}，" in problem.hint("zh")
    assert "open_list: true" in problem.hint("zh")


def test_an_open_list_is_to_be_kept_with_its_printed_cell() -> None:
    task = make_task(responsible=("市商务局", "市档案局等"))
    catalogue = make_catalogue(documents=[make_document(issuer=None, tasks=(task,))])
    problem = found(check_offices, catalogue)[-1]
    assert problem.hint("zh").endswith("并照抄整格 responsible_text: 市商务局、市档案局等")


def test_a_collective_may_have_that_word_in_its_registered_name() -> None:
    entry = make_department(name="任城区等县（市、区）政府")
    assert codes(check_offices, named("任城区等县（市、区）政府", departments=[entry])) == []


def test_the_issuer_is_an_office_too() -> None:
    document = make_document(issuer="济宁市人民政府办公厅", tasks=(make_task(),))
    assert told(found(check_offices, make_catalogue(documents=[document]))) == [
        ("unknown-department", ("issuer",))
    ]


def test_an_unread_registry_brings_no_unknown_names() -> None:
    assert codes(check_offices, named("市某某局", departments=[]), "departments") == []
    assert codes(check_offices, named("市某某局"), "jurisdictions") == []


def test_a_place_that_is_not_registered_brings_no_unknown_names() -> None:
    assert codes(check_offices, named("市某某局", place="jinin")) == []


def test_a_slip_in_the_parent_of_a_place_brings_no_unknown_names() -> None:
    slip = make_jurisdiction(id="jinxiang", name="金乡县", parent_id="jinin")
    lost = named("市商务局", place="jinxiang", jurisdictions=[make_jurisdiction(), slip])
    assert codes(check_offices, lost) == []


def test_a_circle_of_places_does_not_loop() -> None:
    circle = [
        make_jurisdiction(parent_id="jinxiang"),
        make_jurisdiction(id="jinxiang", name="金乡县", parent_id="jining"),
    ]
    assert codes(check_offices, named("市商务局", place="jinxiang", jurisdictions=circle)) == []
    assert codes(check_offices, named("市无此局", place="jinxiang", jurisdictions=circle)) == [
        "unknown-department"
    ]


def test_two_names_glued_without_a_mark_are_told_to_be_two() -> None:
    offices = [make_department(), make_department(id="jining/finance", name="市财政局")]
    (problem,) = found(check_offices, named("市商务局市财政局", departments=offices))
    assert problem.code == "departments-joined"
    assert "[市商务局, 市财政局]" in problem.hint("zh")


def test_a_very_long_name_is_not_cut_at_every_character() -> None:
    assert codes(check_offices, named("商" * 100_000)) == ["unknown-department"]
