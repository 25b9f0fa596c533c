"""Who leads and who is responsible, through whom, and the three kinds of empty."""

import pytest

from generator.model.department import Department, DepartmentKind
from generator.model.document import Document
from generator.problems.problem import Language
from generator.views.entry import Entry
from generator.views.offices import OfficeFacts
from tests.factories import (
    make_catalogue,
    make_columns,
    make_department,
    make_document,
    make_entries,
    make_publication,
    make_table,
    make_task,
)

INHERITED = "同上栏（推定）：原文这一格没有文字，本站按与上一行合并成一格读取"


def facts(language: Language = "zh", *departments: Department) -> OfficeFacts:
    publication = make_publication(language=language)
    found = {department.id: department for department in departments}
    return OfficeFacts(departments_by_id=found, voice=publication.voice)


def entry_in(document: Document, *departments: Department) -> Entry:
    offices = departments or (make_department(),)
    return make_entries(make_catalogue(documents=[document], departments=offices))[0]


def entry(*departments: Department, **task: object) -> Entry:
    return entry_in(make_document(tasks=(make_task(**task),)), *departments)


def test_office_leads_to_its_page() -> None:
    fact = facts().lead(entry())
    assert fact.name == "牵头部门"
    value = fact.content[0]
    assert (value.text, value.address) == ("市商务局", "/departments/jining/commerce/")


def test_misprint_stands_as_printed_and_leads_to_the_office_that_is_meant() -> None:
    office = make_department(misprints=("市商物局",))
    value = facts().lead(entry(office, lead=("市商物局",))).content[0]
    assert (value.text, value.address) == ("市商物局", "/departments/jining/commerce/")


def test_name_that_is_not_registered_leads_nowhere() -> None:
    value = facts().lead(entry(lead=("某单位",))).content[0]
    assert (value.text, value.address) == ("某单位", "")


@pytest.mark.parametrize(
    ("columns", "task", "words"),
    [
        (("lead",), {"blank": ("responsible",)}, "原表无此栏"),
        (("responsible",), {"blank": ("responsible",)}, "原文未列"),
        (("responsible",), {"inherited": ("responsible",)}, INHERITED),
    ],
)
def test_three_kinds_of_empty_are_told_apart(
    columns: tuple[str, ...], task: dict[str, object], words: str
) -> None:
    table = make_table(columns=make_columns(*columns))
    row = make_task(responsible=(), **task)
    fact = facts().responsible(entry_in(make_document(table=table, tasks=(row,))))
    assert fact.is_missing
    assert [value.text for value in fact.content] == [words]


def test_inherited_names_are_shown_and_said_to_be_inherited() -> None:
    fact = facts().lead(entry(inherited=("lead",)))
    assert [value.text for value in fact.content] == ["市商务局"]
    assert [remark.text for remark in fact.remarks] == [INHERITED]


OPEN = "原文用了“等”字，没有列全。"
SOMEWHERE = "这一行的单位，原文用了“等”字，没有列全。"


@pytest.mark.parametrize(
    ("task", "lead", "responsible"),
    [
        ({"lead_text": "市商务局等"}, [OPEN], []),
        ({"responsible_text": "市教育局等"}, [], [OPEN]),
        ({}, [], [SOMEWHERE]),
        ({"responsible": (), "blank": ("responsible",)}, [OPEN], []),
    ],
)
def test_open_list_is_said_of_the_cell_that_has_it(
    task: dict[str, object], lead: list[str], responsible: list[str]
) -> None:
    row, worded = entry(open_list=True, **task), facts()
    assert [remark.text for remark in worded.lead(row).remarks] == lead
    assert [remark.text for remark in worded.responsible(row).remarks] == responsible


def test_lead_without_a_column_comes_from_the_other_column() -> None:
    table = make_table(columns=make_columns("responsible"))
    fact = facts().lead(entry_in(make_document(table=table)))
    assert "从“责任单位”一栏的文字中得知" in fact.remarks[0].text


def test_printed_cell_that_says_more_than_names_is_quoted() -> None:
    row = entry(responsible_text="市商务局牵头，市教育局配合")
    remark = facts().responsible(row).remarks[0]
    assert (remark.note, remark.text) == ("原文：", "市商务局牵头，市教育局配合")


def test_printed_cell_of_names_alone_is_not_repeated() -> None:
    row = entry(responsible=("市商务局", "市教育局"), responsible_text="市商务局、市教育局等")
    assert facts().responsible(row).remarks == ()


@pytest.mark.parametrize(
    ("printed", "note", "said"),
    [
        ("市商务局市教育局", "原文连写，没有分隔，由本站分开：", "市商务局市教育局"),
        ("市商务局、、市教育局", "原文重复印了标点，中间没有名称：", "、、"),
    ],
)
def test_what_had_to_be_read_is_said_to_be_our_reading(printed: str, note: str, said: str) -> None:
    row = entry(lead=("市商务局", "市教育局"), lead_text=printed, responsible=())
    (remark,) = facts().lead(row).remarks
    assert (remark.note, remark.text) == (note, said)


def test_our_reading_is_told_in_english_with_the_printed_words_in_chinese() -> None:
    row = entry(lead=("市商务局", "市教育局"), lead_text="市商务局市教育局")
    (remark,) = facts("en").lead(row).remarks
    assert remark.note.startswith("Printed without a mark")
    assert (remark.text, remark.lang) == ("市商务局市教育局", "zh-Hans")


def collective(*members: str, is_open: bool = False) -> Department:
    return make_department(
        id="jining/zones",
        name="高新区、新区管委会",
        kind=DepartmentKind.COLLECTIVE,
        english=None,
        member_ids=members,
        members_open=is_open,
    )


@pytest.mark.parametrize(
    ("members", "is_open", "words"),
    [
        (("jining/commerce",), False, "统称，按字面包括："),
        (("jining/commerce",), True, "统称，原文没有列全成员，按字面认得出："),
        ((), True, "统称，原文没有列出成员。"),
    ],
)
def test_collective_names_its_members(members: tuple[str], is_open: bool, words: str) -> None:
    group = collective(*members, is_open=is_open)
    row = entry(group, lead=("高新区、新区管委会",))
    value = facts("zh", make_department(), group).lead(row).content[0]
    assert value.note == words
    assert [member.address for member in value.members] == [
        f"/departments/{member}/" for member in members
    ]


def test_english_page_marks_a_name_without_translation() -> None:
    row = entry(collective(), lead=("高新区、新区管委会",))
    value = facts("en").lead(row).content[0]
    assert (value.text, value.lang) == ("高新区、新区管委会", "zh-Hans")
