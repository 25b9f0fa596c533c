"""Who an office is, and which collective names may mean it."""

import pytest

from generator.pipeline import load
from generator.views.department_page import view_department
from generator.views.directory import Directory, open_directory
from tests.factories import make_publication, make_settings


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


def test_full_names_are_ours_but_for_those_that_a_notice_prints(shipped: Directory) -> None:
    folder = make_settings().content / "documents"
    printed = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.yml"))
    named = [d for d in shipped.departments() if d.full_name is not None]
    ours = {
        office.id
        for office in named
        if any("全称" in fact.name for fact in view_department(office, shipped).facts)
    }
    assert ours == {office.id for office in named if (office.full_name or "") not in printed}
    assert 0 < len(ours) < len(named)


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
