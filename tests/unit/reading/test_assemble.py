"""Records are looked up by id and by name; of two with one id the first counts."""

from __future__ import annotations

from datetime import date

from generator.model.jurisdiction import Jurisdiction, JurisdictionKind
from generator.model.theme import Theme
from generator.model.topic import Topic
from generator.reading.assemble import Gathered
from tests.factories import (
    make_catalogue,
    make_department,
    make_document,
    make_progress,
    make_tasks,
    make_topic,
)


def test_documents_come_in_the_order_of_their_ids() -> None:
    documents = [make_document(id=f"{place}-2023") for place in ("jinxiang", "jining", "taishan")]
    catalogue = make_catalogue(documents=documents)
    assert [d.id for d in catalogue.documents] == ["jining-2023", "jinxiang-2023", "taishan-2023"]


def test_of_two_entries_with_one_id_the_first_counts() -> None:
    catalogue = make_catalogue(topics=[make_topic(name="教育"), make_topic(name="上学")])
    assert catalogue.topics_by_id["education"].name == "教育"
    assert len(catalogue.topics) == 2


def test_of_two_offices_with_one_name_the_first_is_meant() -> None:
    entries = [make_department(id="jining/a"), make_department(id="jining/b")]
    found = make_catalogue(departments=entries).department_named("jining", "市商务局")
    assert found is entries[0]


def test_every_printed_form_leads_to_its_office() -> None:
    entry = make_department(full_name="济宁市商务局", aliases=("甲",), misprints=("乙",))
    catalogue = make_catalogue(departments=[entry])
    for name in ("市商务局", "济宁市商务局", "甲", "乙"):
        assert catalogue.department_named("jining", name) is entry


def test_progress_of_a_row_comes_by_date_whatever_file_it_is_in() -> None:
    late = make_progress(date=date(2023, 12, 2), path="a.yml")
    early = make_progress(date=date(2023, 12, 1), path="b.yml")
    catalogue = make_catalogue(tasks=make_tasks(1), progress=[late, early])
    assert catalogue.progress_by_task_id["jining-2023-001"] == (early, late)


def test_an_entry_is_found_by_what_people_call_it() -> None:
    gathered = Gathered(
        topics=[Topic(id="jobs", name="就业创业", description="甲", words=("找工作",))],
        themes=[Theme(id="economy", name="经济运行", description="乙")],
        jurisdictions=[
            Jurisdiction(id="yunchuan", name="云川市", kind=JurisdictionKind.CITY, names=("云川",))
        ],
    )
    assert gathered.id_called("topics", "找工作") == "jobs"
    assert gathered.id_called("topics", "就业") == "jobs"
    assert gathered.id_called("themes", "经济运行") == "economy"
    assert gathered.id_called("jurisdictions", "云川") == "yunchuan"
    assert gathered.id_called("jurisdictions", "火星") is None
    assert gathered.id_called("departments", "云川") is None
