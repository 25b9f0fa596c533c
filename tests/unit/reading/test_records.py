"""Every key of every shape reaches the model under its name, with its type."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.catalogue import Catalogue
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.department import DepartmentKind
from generator.model.document import ColumnField, IssueDate, UpperDocument
from generator.model.jurisdiction import JurisdictionKind
from generator.model.note import Note, NoteKind
from generator.model.progress import ProgressStatus
from generator.model.review import PublicationAttribute, Review, ReviewStep
from generator.model.task import Correction, Withdrawal
from generator.pipeline import load
from generator.reading.document_record import parse_document
from generator.reading.parsed import Reading
from generator.settings import Settings
from tests.records.bad_example import AS_OF, SMALL
from tests.unit.reading.trees import tree

FULL = """
id: a-2023
jurisdiction: a
year: 2023
title: 通知
table:
  title: 表
  columns: [{header: 要求, fields: [requirement]}]
headings: [{key: "1", text: 甲}]
review:
  attribute: 主动公开
  secrecy_reviewed_on: 2023-07-01
  secrecy_reviewed_by: 李四
  steps: [{step: 初审, date: 2023-07-02, by: 张三}]
tasks:
  - id: a-2023-001
    seq: "1"
    heading: "1"
    theme: economy
    topics: [education]
    title: 编辑起的标题
    lead: [甲局]
    lead_text: |-
      甲局
      等
    responsible: [乙局]
    responsible_text: 乙局等
    open_list: true
    requirement: 公开。
    deadline: {kind: date, date: 2023-07-31, text: 7月31日前}
    inherited: [lead]
    blank: [deadline]
    review: {attribute: 依申请公开}
    withdrawn: {date: 2024-01-01, reason: 重复公开}
    superseded_by: a-2024-001
    corrections: [{date: 2023-08-01, field: requirement, was: 原文, reason: 来函}]
    notes: [{kind: split, quote: 甲局乙局, text: 分开}]
"""


@pytest.fixture(scope="module")
def small() -> Catalogue:
    return load(Settings(root=SMALL, as_of=AS_OF))


def test_a_notice_has_all_it_says(small: Catalogue) -> None:
    document = small.documents_by_id["yunchuan-2023"]
    assert document.path == "content/documents/yunchuan-2023.yml"
    assert (document.jurisdiction_id, document.year) == ("yunchuan", 2023)
    assert document.issued_on == IssueDate(date=date(2023, 5, 16), text="2023年5月16日")
    assert [part.mark for part in document.requirements] == ["一、", "二、"]
    assert document.not_stated == ("cc",)
    assert document.based_on == (
        UpperDocument(
            number="东政办发〔2023〕5号",
            title="东江省人民政府办公厅关于印发2023年东江省政务公开工作要点的通知",
            not_held=True,
        ),
    )
    assert document.notes == (Note(kind=NoteKind.NOISE, quote="- 2 -", text="页码，已去除。"),)
    assert document.table.section_rows
    assert document.table.columns[0].fields == (ColumnField.THEME,)


def test_headings_come_in_order_each_with_the_one_above_it(small: Catalogue) -> None:
    headings = small.documents_by_id["yunchuan-2023"].headings
    assert [(h.key, h.parent_key, h.theme_id) for h in headings] == [
        ("1", None, None),
        ("1.1", "1", "livelihood"),
        ("1.2", "1", "business-environment"),
    ]


def test_a_row_has_all_its_cells(small: Catalogue) -> None:
    first, second, third, fourth = small.documents_by_id["yunchuan-2023"].tasks
    assert first.responsible == ("市财政局", "各县（市、区）政府")
    assert first.deadline == Deadline(
        kind=DeadlineKind.MONTH_END, date=date(2023, 9, 30), text="9月底前"
    )
    assert (second.inherited, second.blank, second.responsible) == (("lead",), ("responsible",), ())
    assert second.deadline.kind is DeadlineKind.ONGOING
    assert third.responsible_text == "市财政局、\n市商务局等"
    assert third.open_list
    assert fourth.deadline.kind is DeadlineKind.DATE


def test_a_table_without_the_column_gives_no_deadline(small: Catalogue) -> None:
    row = small.documents_by_id["shiqiao-2024"].tasks[0]
    assert row.deadline.kind is DeadlineKind.NONE
    assert (row.seq, row.lead) == ("1", ("县政府办公室",))


def test_registries_have_all_they_say(small: Catalogue) -> None:
    assert small.jurisdictions_by_id["shiqiao"].kind is JurisdictionKind.COUNTY
    assert small.lineage("shiqiao") == ("shiqiao", "yunchuan", "dongjiang")
    office = small.departments_by_id["shiqiao/education-sports"]
    assert (office.short_names, office.valid_from) == (("教育局", "教体局"), date(2019, 1, 10))
    collective = small.departments_by_id["yunchuan/county-governments"]
    assert collective.kind is DepartmentKind.COLLECTIVE
    assert (collective.member_ids, collective.members_open) == (
        ("shiqiao/county-government",),
        True,
    )
    assert small.themes_by_id["livelihood"].parent_id == "key-areas"
    assert small.topics_by_id["business"].words == ("开公司", "营业执照")


def test_progress_has_its_evidence_and_its_place(small: Catalogue) -> None:
    update, disclosed = small.progress
    assert (update.status, update.position) == (ProgressStatus.UPDATE, 0)
    assert (disclosed.status, disclosed.position) == (ProgressStatus.DISCLOSED, 1)
    assert disclosed.path == "content/progress/2023.yml"
    assert disclosed.evidence[0].published_on == date(2023, 6, 28)


def test_rare_keys_of_a_row_reach_the_model() -> None:
    reading = Reading(path="a.yml")
    document = parse_document(tree(FULL), reading)
    assert document is not None, reading.problems
    row = document.tasks[0]
    assert (row.theme_id, row.topic_ids, row.title) == ("economy", ("education",), "编辑起的标题")
    assert row.lead_text == "甲局\n等"
    assert row.withdrawn == Withdrawal(on=date(2024, 1, 1), reason="重复公开")
    assert row.superseded_by == "a-2024-001"
    assert row.corrections == (
        Correction(on=date(2023, 8, 1), field="requirement", was="原文", reason="来函"),
    )
    assert row.notes == (Note(kind=NoteKind.SPLIT, quote="甲局乙局", text="分开"),)
    assert row.review == Review(attribute=PublicationAttribute.ON_REQUEST)
    assert document.review == Review(
        attribute=PublicationAttribute.PROACTIVE,
        secrecy_reviewed_on=date(2023, 7, 1),
        secrecy_reviewed_by="李四",
        steps=(ReviewStep(step="初审", on=date(2023, 7, 2), by="张三"),),
    )
