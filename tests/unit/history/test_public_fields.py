"""Every field of a record or a notice is told when it changes, or is named here as one that is not.

A new field that pages show and nobody tells of could be changed after publication without a trace.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from generator.history.comparison import KINDS_OF_TASK_FIELDS
from generator.history.public_fields import (
    DOCUMENT_FIELDS,
    TASK_FIELDS,
    document_fields,
    task_fields,
)
from generator.model.document import Document, GeneralRequirement, IssueDate, UpperDocument
from generator.model.task import Correction, Task, Withdrawal
from tests.factories import (
    make_catalogue,
    make_deadline,
    make_document,
    make_headings,
    make_table,
    make_task,
)

OF_A_TASK: Mapping[str, Any] = {
    "heading_key": "1",
    "requirement": "另一句话。",
    "seq": "9",
    "title": "另一个标题",
    "theme_id": "another",
    "topic_ids": (),
    "lead": ("市教育局",),
    "lead_text": "市商务局牵头",
    "responsible": ("市商务局",),
    "responsible_text": "市教育局配合",
    "open_list": True,
    "deadline": make_deadline("2023-11-30", "11月底前"),
    "inherited": ("lead",),
    "blank": ("deadline",),
    "withdrawn": Withdrawal(on=date(2024, 1, 2), reason="重复公开"),
    "superseded_by": "jining-2024-001",
    "corrections": (Correction(on=date(2024, 1, 2), field="title", was="旧", reason="勘误"),),
}
OF_A_NOTICE: Mapping[str, Any] = {
    "title": "另一个标题",
    "table": make_table(title="另一张表"),
    "number": "济政办字〔2023〕42号",
    "issuer": "济宁市人民政府",
    "issued_on": IssueDate(date=date(2023, 7, 5), text="2023年7月5日"),
    "addressees": "各县（市、区）人民政府：",
    "preamble": ("现印发给你们。",),
    "requirements": (GeneralRequirement(heading="总体要求。", text=("落实。",)),),
    "closing": ("请落实。",),
    "attachment": "附件：分解表",
    "publication_mark": "（此件公开发布）",
    "cc": "抄送：区委各部门。",
    "based_on": (UpperDocument(number="鲁政办字〔2023〕1号", title="要点"),),
}
TOLD_ELSEWHERE = frozenset({"id", "path", "headings", "tasks"})
"""What names it; its rows, which tell of the headings above them."""
PRIVATE = frozenset({"notes", "review"})
"""For the office alone."""
SORTED_BY = frozenset({"jurisdiction_id", "year", "not_stated"})
"""What a notice was filed under when it was entered, and that an element is not in it."""


def test_every_field_is_accounted_for() -> None:
    known = OF_A_TASK.keys() | PRIVATE | {"id"}
    assert {field.name for field in fields(Task)} == known
    known = OF_A_NOTICE.keys() | PRIVATE | TOLD_ELSEWHERE | SORTED_BY
    assert {field.name for field in fields(Document)} == known


@pytest.mark.parametrize("name", OF_A_TASK)
def test_another_value_of_a_record_is_told(name: str) -> None:
    catalogue, document, task = make_catalogue(), make_document(), make_task()
    changed = replace(task, **{name: OF_A_TASK[name]})
    before, after = (task_fields(catalogue, document, each) for each in (task, changed))
    assert before != after
    assert set(before) | set(after) <= set(TASK_FIELDS)


@pytest.mark.parametrize("name", OF_A_NOTICE)
def test_another_value_of_a_notice_is_told(name: str) -> None:
    document = make_document()
    changed = replace(document, **{name: OF_A_NOTICE[name]})
    before, after = document_fields(document), document_fields(changed)
    assert before != after
    assert set(before) | set(after) <= set(DOCUMENT_FIELDS)


def test_every_told_field_of_a_record_has_the_kind_of_its_event() -> None:
    assert set(KINDS_OF_TASK_FIELDS) == set(TASK_FIELDS)


def test_wording_of_a_heading_is_told_by_the_rows_under_it() -> None:
    upper, lower = make_headings()
    document = make_document(headings=(replace(upper, text="另一个主题"), lower))
    before, after = (
        task_fields(make_catalogue(documents=[each]), each, each.tasks[0])
        for each in (make_document(), document)
    )
    assert before["theme_path"] != after["theme_path"]
