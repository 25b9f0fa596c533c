"""Records as data: the interface that other programs rely on."""

import json
from datetime import date
from typing import Any

import pytest

from generator.model.deadline import NO_DEADLINE
from generator.model.note import Note, NoteKind
from generator.model.progress import ProgressStatus
from generator.model.task import Withdrawal
from generator.outputs.task_data import produce_task_twins, task_data
from generator.pipeline import load
from generator.rendering.page import Language
from generator.views.entry import list_entries
from generator.views.status import Status
from generator.views.wording.words import WORDS
from tests.factories import (
    make_catalogue,
    make_entries,
    make_entry,
    make_progress,
    make_publication,
    make_settings,
)

FIELDS = [
    *("id", "document", "row", "seq", "theme_path", "theme", "topics", "lead", "responsible"),
    *("open_list", "requirement", "deadline", "inherited", "absent", "status", "as_of"),
    *("progress", "url"),
]
SETTINGS = make_settings(site_url="https://a.gov.cn/zwgk/")


def data(**task: object) -> dict[str, Any]:
    return task_data(make_entry(**task), SETTINGS)


def test_fields_are_those_of_the_contract_in_order() -> None:
    assert list(data()) == FIELDS


def test_what_the_table_has_no_column_for_is_told_apart_from_what_it_leaves_blank() -> None:
    """R-042, for every record that ships: empty and not absent is printed empty, no other."""
    settings = make_settings()
    entries = list_entries(load(settings), settings.as_of)
    told = [(entry, task_data(entry, settings)) for entry in entries]
    for entry, found in told:
        empty = {name for name in ("lead", "responsible") if not found[name]}
        if found["deadline"]["text"] is None:
            empty.add("deadline")
        assert empty - set(found["absent"]) == set(entry.task.blank), entry.id
    lacking = {found["document"]: found["absent"] for _, found in told}
    assert lacking["jining-2023"] == ["seq"]
    assert lacking["taishan-2023"] == ["lead", "deadline"]
    assert {cell for entry in entries for cell in entry.task.blank} == {"responsible"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_code_of_a_status_is_explained_where_its_field_is(language: Language) -> None:
    """In the words of the pages; a program knows no other page (R-044)."""
    words = WORDS[language]
    for said in (words["meaning_status"], words["data_field_status"]):
        for status in Status:
            assert status.value in said
            assert words[f"status_{status.value}"] in said
    for progress in ProgressStatus:
        assert progress.value in words["data_field_progress"]
        assert words[f"progress_{progress.value}"] in words["data_field_progress"]


def test_a_status_carries_its_day() -> None:
    """Day and status together say the same on any later day."""
    found = data()
    assert (found["as_of"], found["deadline"]["date"]) == ("2024-01-15", "2023-12-31")
    assert found["status"] == "due"


def test_values_are_those_of_the_record() -> None:
    found = data(lead=("市商务局", "某单位"), inherited=("lead",), open_list=True, seq="1")
    assert (found["id"], found["document"], found["row"]) == ("jining-2023-001", "jining-2023", 1)
    assert found["theme_path"] == ["推进信息公开", "围绕稳经济强化公开"]
    assert (found["theme"], found["topics"]) == ("economy", ["education"])
    assert found["lead"] == [
        {"name": "市商务局", "department": "jining/commerce"},
        {"name": "某单位", "department": None},
    ]
    assert (found["inherited"], found["open_list"], found["seq"]) == (["lead"], True, "1")
    assert found["deadline"] == {"kind": "month-end", "date": "2023-12-31", "text": "12月底前"}
    assert found["status"] == "due"
    assert found["url"] == "https://a.gov.cn/zwgk/tasks/jining-2023-001/"


def test_missing_deadline_is_null_and_none() -> None:
    assert data(deadline=NO_DEADLINE)["deadline"] == {"kind": "none", "date": None, "text": None}


def test_progress_has_its_evidence() -> None:
    entry = make_entries(make_catalogue(progress=(make_progress(),)))[0]
    assert task_data(entry, SETTINGS)["progress"] == [
        {
            "date": "2023-12-01",
            "status": "disclosed",
            "note": None,
            "evidence": [
                {
                    "title": "外贸政策解读",
                    "url": "https://www.jining.gov.cn/art/1.html",
                    "publisher": "济宁市商务局",
                    "published_on": "2023-12-01",
                }
            ],
        }
    ]


def test_notes_for_the_office_are_not_published() -> None:
    note = Note(kind=NoteKind.MISPRINT, text="疑为多余的字。")
    assert note.text not in str(data(notes=(note,)))


def test_withdrawn_record_has_nothing_of_what_it_said() -> None:
    found = data(withdrawn=Withdrawal(on=date(2024, 1, 1), reason="含个人信息"))
    assert list(found) == ["id", "document", "row", "withdrawn", "url"]
    assert found["withdrawn"] == {"date": "2024-01-01", "reason": "含个人信息"}


def test_twin_stands_beside_the_page_in_readable_utf8() -> None:
    (twin,) = produce_task_twins(make_publication())
    assert twin.path == "tasks/jining-2023-001.json"
    assert "推动外贸固稳提质".encode() in twin.content
    assert json.loads(twin.content)["id"] == "jining-2023-001"
