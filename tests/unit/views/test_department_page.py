"""What an office leads and answers for, in one sentence."""

import pytest

from generator.pipeline import load
from generator.views.department_page import view_department, word_role_counts
from generator.views.directory import Directory, open_directory
from tests.factories import make_publication, make_settings


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((5, 3, 0), "This office leads 5 tasks and is responsible for 3 tasks."),
        ((1, 0, 0), "This office leads 1 task."),
        (
            (5, 0, 2),
            "This office leads 5 tasks and is part of a collective name in 2 tasks.",
        ),
    ],
)
def test_roles_are_joined_with_and(counts: tuple[int, ...], said: str) -> None:
    assert word_role_counts(counts, make_publication(language="en").words) == said


def test_only_the_last_is_joined_with_and() -> None:
    said = word_role_counts((5, 3, 2), make_publication(language="en").words)
    assert said.startswith("This office leads 5 tasks, is responsible for 3 tasks and is part of")


def test_in_chinese_a_comma_joins_them() -> None:
    said = word_role_counts((5, 3, 2), make_publication().words)
    assert said == "牵头5项任务，作为责任单位3项任务，有2项任务只写了它所在的统称。"


@pytest.fixture(scope="module")
def shipped() -> Directory:
    publication = make_publication(load(make_settings()))
    return open_directory(publication.catalogue, publication.listed, publication.voice)


def open_names(directory: Directory, department_id: str) -> list[str]:
    department = directory.catalogue.departments_by_id[department_id]
    links = view_department(department, directory).open_collectives
    return [link.text.partition("（济宁市）")[0] for link in links]


def test_an_office_is_shown_the_collectives_that_may_include_it(shipped: Directory) -> None:
    """市商务局 is none of 各县（市、区）政府 and 市、县级政府办公室."""
    assert open_names(shipped, "jining/commerce") == [
        "市政府各部门、单位",
        "市政府有关部门、单位",
        "有关部门、单位",
        "市安全生产委员会成员单位",
    ]


def test_no_office_is_shown_collectives_of_governments(shipped: Directory) -> None:
    shown = {
        link.address
        for office in shipped.offices()
        for link in view_department(office, shipped).open_collectives
    }
    hidden = {d.id for d in shipped.collectives() if shipped.link(d).address not in shown}
    assert {key for key in hidden if shipped.catalogue.departments_by_id[key].members_open} == {
        "jining/government-offices",
        "jining/county-governments",
        "jining/rencheng-weishan-liangshan-and-others",
        "jinxiang/all-towns",
        "yanzhou/all-towns",
        "taishan/all-towns",
        "taishan/all-zones",
    }


def test_towns_and_collectives_are_shown_none(shipped: Directory) -> None:
    assert open_names(shipped, "jeda/tuanli-government") == []
    assert open_names(shipped, "jining/all-departments") == []
