"""Offices of several places share their names, so a title says which one is meant (R-094)."""

from collections.abc import Sequence

from generator.model.department import Department
from generator.views.department_name import name_departments
from generator.views.wording.words import WORDS
from tests.factories import make_catalogue, make_department, make_jurisdiction

PLACES = (
    make_jurisdiction(names=("济宁",)),
    make_jurisdiction(id="jinxiang", name="金乡县", names=("金乡",), english="Jinxiang County"),
)


def names_of(departments: Sequence[Department], language: str = "zh") -> dict[str, str]:
    catalogue = make_catalogue(departments=departments, jurisdictions=PLACES)
    return dict(name_departments(catalogue, WORDS[language], language))  # type: ignore[index, arg-type]


def test_the_full_name_is_the_title() -> None:
    office = make_department(full_name="济宁市商务局")
    assert names_of([office]) == {office.id: "济宁市商务局"}


def test_a_name_without_its_place_is_given_it() -> None:
    office = make_department(id="jining/state-assets", name="市国资委")
    assert names_of([office]) == {office.id: "市国资委（济宁市）"}


def test_a_name_that_says_its_place_stays() -> None:
    school = make_department(id="jinxiang/school", name="金乡县第一中学")
    branch = make_department(id="jining/banking", name="济宁银保监分局")
    assert list(names_of([school, branch]).values()) == ["金乡县第一中学", "济宁银保监分局"]


def test_two_collectives_of_one_name_are_told_apart() -> None:
    both = [make_department(id=f"{place.id}/all-towns", name="各镇街") for place in PLACES]
    assert list(names_of(both).values()) == ["各镇街（济宁市）", "各镇街（金乡县）"]


def test_two_of_one_name_in_one_place_are_told_apart() -> None:
    both = [make_department(id=f"jining/{key}", name="有关单位") for key in ("a", "b")]
    assert list(names_of(both).values()) == ["有关单位（济宁市，a）", "有关单位（济宁市，b）"]


def test_english_adds_the_place_only_where_two_share_a_name() -> None:
    offices = [
        make_department(id="jining/commerce", english="Jining Commerce Bureau"),
        make_department(id="jining/all", english="All towns"),
        make_department(id="jinxiang/all", english="All towns"),
    ]
    assert list(names_of(offices, "en").values()) == [
        "Jining Commerce Bureau",
        "All towns (Jining City)",
        "All towns (Jinxiang County)",
    ]
