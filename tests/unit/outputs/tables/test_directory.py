"""The official directory has its ten columns, and invents nothing to fill them (R-047)."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

import pytest

from generator.model.deadline import NO_DEADLINE
from generator.model.document import Document
from generator.model.task import Task
from generator.outputs.tables.directory import produce_directory
from tests.factories import (
    make_catalogue,
    make_columns,
    make_document,
    make_publication,
    make_table,
    make_task,
)


def lines(*tasks: Task) -> list[list[str]]:
    return lines_of(make_document(tasks=tasks))


def lines_of(document: Document) -> list[list[str]]:
    (file,) = produce_directory(make_publication(make_catalogue(documents=[document])))
    assert file.path == "data/directory.csv"
    assert file.content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(file.content.decode("utf-8-sig"), newline="")))


def test_headers_are_exactly_those_of_the_form() -> None:
    assert lines(make_task())[0] == [
        *("序号", "公开事项(一级/二级)", "公开内容(要素)", "公开依据", "公开时限", "公开主体"),
        *("公开渠道和载体", "公开对象(全社会/特定群体)", "公开方式(主动/依申请)"),
        "公开层级(县级/乡级)",
    ]


def test_cells_are_the_words_of_the_document() -> None:
    _, line = lines(make_task())
    assert line[:6] == [
        "1",
        "一、推进信息公开/（一）围绕稳经济强化公开",
        "推动外贸固稳提质，实时发布工作动态及政策信息。",
        (
            "济宁市人民政府办公室《关于印发2023年济宁市政务公开重点工作任务分解表的通知》"
            "（济政办字〔2023〕41号），表格第1项（原表无序号，按顺序数）"
        ),
        "12月底前",
        "牵头部门：市商务局；责任单位：市教育局",
    ]


def test_what_documents_do_not_say_is_marked() -> None:
    _, line = lines(make_task(lead=(), responsible=(), deadline=NO_DEADLINE))
    assert line[4:] == ["原文未列"] * 6


def test_a_column_that_is_not_there_is_not_called_unstated() -> None:
    table = make_table(columns=make_columns("requirement"))
    assert lines_of(make_document(table=table))[1][4:6] == ["原表无此栏"] * 2


@pytest.mark.parametrize(
    ("task", "said"),
    [
        (
            {
                "responsible": ("市发展改革委", "市国资委"),
                "responsible_text": "市发展改革委、市国资委等",
                "open_list": True,
            },
            "市发展改革委、市国资委等",
        ),
        (
            {"lead": ("区政府办公室",), "responsible_text": "区政府办公室牵头，\n各单位配合"},
            "区政府办公室牵头，各单位配合",
        ),
        ({"responsible_text": "市教育局\n市商务局"}, "市教育局、市商务局"),
        ({"inherited": ("responsible",)}, "市教育局（推定同上栏）"),
    ],
)
def test_the_cell_of_the_offices_is_as_printed(task: dict[str, Any], said: str) -> None:
    table = make_table(columns=make_columns("responsible", "requirement"))
    document = make_document(table=table, tasks=(make_task(**task),))
    assert lines_of(document)[1][5] == said


def test_the_basis_names_the_printed_number() -> None:
    assert lines(make_task(seq="1"))[1][3].endswith("（济政办字〔2023〕41号），第1项")


def test_a_merged_deadline_is_said_to_be_derived() -> None:
    assert lines(make_task(inherited=("deadline",)))[1][4] == "12月底前（推定同上栏）"


def test_formulas_are_guarded() -> None:
    _, line = lines(make_task(requirement="=1+1"))
    assert line[2] == "'=1+1"
