"""What no record uses is told, but not while a slip elsewhere is the likely cause."""

from __future__ import annotations

import pytest

from generator.checks.usage import check_usage
from generator.model.catalogue import Catalogue
from generator.model.department import DepartmentKind
from tests.factories import (
    make_catalogue,
    make_department,
    make_departments,
    make_document,
    make_task,
    make_theme,
    make_topic,
)
from tests.unit.checks.findings import codes, found, told


def used(**changes: object) -> Catalogue:
    document = make_document(issuer=None, tasks=(make_task(),))
    return make_catalogue(**{"documents": [document], **changes})  # type: ignore[arg-type] # by name


def test_what_is_used_passes() -> None:
    assert codes(check_usage, used()) == []


def test_an_office_a_theme_and_a_topic_that_nobody_uses_are_told() -> None:
    more = used(
        departments=[*make_departments(), make_department(id="jining/finance", name="市财政局")],
        themes=[make_theme(), make_theme(id="other")],
        topics=[make_topic(), make_topic(id="housing")],
    )
    assert told(found(check_usage, more)) == [
        ("entry-unused", ("departments", 2, "id")),
        ("entry-unused", ("themes", 1, "id")),
        ("entry-unused", ("topics", 1, "id")),
    ]


def test_the_theme_above_a_used_one_is_used() -> None:
    themes = [make_theme(id="all"), make_theme(parent_id="all")]
    assert codes(check_usage, used(themes=themes)) == []


def test_members_of_a_used_collective_and_successors_are_used() -> None:
    commerce = make_department(kind=DepartmentKind.COLLECTIVE, member_ids=("jining/a",))
    education = make_department(id="jining/education", name="市教育局", successor_id="jining/b")
    others = [make_department(id=f"jining/{each}", name=each) for each in ("a", "b")]
    assert codes(check_usage, used(departments=[commerce, education, *others])) == []


@pytest.mark.parametrize(
    "task",
    [
        make_task(lead=("市商务居",)),
        make_task(topic_ids=("eduction",)),
        make_task(theme_id="econmy"),
        make_task(heading_key="9.9"),
    ],
)
def test_a_slip_in_a_record_does_not_make_the_entry_that_it_means_unused(task: object) -> None:
    document = make_document(issuer=None, tasks=(task,))
    assert codes(check_usage, used(documents=[document])) == []


def test_a_slip_in_the_place_of_a_notice_makes_no_office_unused() -> None:
    document = make_document(issuer=None, jurisdiction_id="jinin")
    assert codes(check_usage, used(documents=[document])) == []


def test_an_office_whose_name_another_claims_too_is_not_unused_as_well() -> None:
    other = make_department(id="jining/investment", name="市商务局")
    assert codes(check_usage, used(departments=[*make_departments(), other])) == []


def test_nothing_is_judged_while_a_file_could_not_be_read() -> None:
    more = used(topics=[make_topic(), make_topic(id="housing")])
    assert codes(check_usage, more, "document") == []


def test_nothing_is_judged_without_notices() -> None:
    assert codes(check_usage, used(documents=[])) == []
