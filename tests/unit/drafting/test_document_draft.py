"""A notice is drafted from answers with the first row of its table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.drafting.document_draft import DocumentAnswers, draft_document
from generator.drafting.draft import AnswerError, DraftFile
from generator.drafting.task_draft import TaskAnswers
from generator.formatting.canonical import canonical_text
from generator.problems.problem import ContentError
from generator.reading.sources import SourceKind
from tests.unit.drafting.project import catalogue_in, errors_in, lay_out

NOTICE = DocumentAnswers(
    jurisdiction="云溪",
    year=2025,
    title="关于印发2025年云溪市政务公开重点工作任务分解表的通知",
    number="云政办字〔2025〕7号",
    issuer="云溪市人民政府办公室",
    issued_on="2025年4月2日",
    attachment="附件：2025年云溪市政务公开重点工作任务分解表",
    not_stated=("rest",),
    headings=(
        "一、深化重点领域信息公开 > （一）聚焦民生保障推进公开=民生",
        "一、深化重点领域信息公开 > （二）做好教育公开=education-disclosure",
        "二、加强政策解读=policy-interpretation",
    ),
)
ROW = TaskAnswers(
    requirement="公开收费项目和标准。",
    heading="1.1",
    lead="市教育局",
    responsible="-",
    deadline="年底前",
)


def draft(folder: Path, answers: DocumentAnswers, first_row: TaskAnswers = ROW) -> DraftFile:
    return draft_document(catalogue_in(lay_out(folder)), answers, first_row)


def refusal(folder: Path, answers: DocumentAnswers) -> AnswerError:
    with pytest.raises(AnswerError) as refused:
        draft(folder, answers)
    return refused.value


def test_a_notice_is_written_as_fmt_writes_it(tmp_path: Path) -> None:
    drafted = draft(tmp_path, NOTICE)
    assert drafted.path == "content/documents/yunxi-2025.yml"
    assert drafted.record_id == "yunxi-2025"
    assert canonical_text(drafted.text, SourceKind.DOCUMENT, drafted.path).text == drafted.text
    assert (
        drafted.text
        == """\
# yaml-language-server: $schema=../schema/document.schema.json
id: yunxi-2025
jurisdiction: yunxi
year: 2025
title: 关于印发2025年云溪市政务公开重点工作任务分解表的通知
number: 云政办字〔2025〕7号
issuer: 云溪市人民政府办公室
issued_on: {date: 2025-04-02, text: 2025年4月2日}
attachment: 附件：2025年云溪市政务公开重点工作任务分解表
not_stated: [addressees, preamble, requirements, publication_mark, cc]

table:
  title: 2025年云溪市政务公开重点工作任务分解表
  columns:
    - {header: 工作任务, fields: [theme_1, theme_2]}
    - {header: 牵头部门, fields: [lead]}
    - {header: 责任单位, fields: [responsible]}
    - {header: 具体要求, fields: [requirement]}
    - {header: 完成时限, fields: [deadline]}

headings:
  - key: "1"
    mark: 一、
    text: 深化重点领域信息公开
    under:
      - key: "1.1"
        mark: （一）
        text: 聚焦民生保障推进公开
        theme: livelihood
      - key: "1.2"
        mark: （二）
        text: 做好教育公开
        theme: education-disclosure
  - key: "2"
    mark: 二、
    text: 加强政策解读
    theme: policy-interpretation

tasks:
  - id: yunxi-2025-001
    heading: "1.1"
    lead: [市教育局]
    requirement: 公开收费项目和标准。
    deadline: {kind: month-end, date: 2025-12-31, text: 年底前}
    blank: [responsible]
"""
    )


def test_a_notice_that_was_told_whole_passes_all_checks(tmp_path: Path) -> None:
    drafted = draft(tmp_path, NOTICE)
    assert drafted.pending == ()
    lay_out(tmp_path, {drafted.path: drafted.text})
    assert errors_in(tmp_path) == []


def test_what_nobody_told_is_neither_invented_nor_said_to_be_absent(tmp_path: Path) -> None:
    drafted = draft(tmp_path, replace(NOTICE, not_stated=("抄送",)))
    assert drafted.pending == ("addressees", "preamble", "requirements", "publication_mark")
    lay_out(tmp_path, {drafted.path: drafted.text})
    assert errors_in(tmp_path) == ["element-not-told"] * 4


def test_a_table_may_have_section_rows_numbers_and_headers_of_its_own(tmp_path: Path) -> None:
    answers = replace(
        NOTICE,
        id="yunxi-2025-health",
        section_rows=True,
        columns=("序 号", "工作任务", "办理要点=requirement+deadline", "责任科室"),
        table_title="任务台账",
    )
    first_row = TaskAnswers(
        requirement="公开收费标准。",
        heading="解读",
        seq="1",
        responsible="市教育局",
        deadline="长期坚持",
    )
    drafted = draft(tmp_path, answers, first_row)
    assert (
        """\
table:
  title: 任务台账
  section_rows: true
  columns:
    - {header: 序号, fields: [seq]}
    - {header: 工作任务, fields: [theme]}
    - {header: 办理要点, fields: [requirement, deadline]}
    - {header: 责任科室, fields: [responsible]}
"""
        in drafted.text
    )
    assert '  - id: yunxi-2025-health-001\n    seq: "1"\n    heading: "2"\n' in drafted.text


def test_without_an_annex_the_table_has_the_title_of_the_document(tmp_path: Path) -> None:
    answers = replace(NOTICE, title="2025年任务分解表", attachment=None)
    assert "table:\n  title: 2025年任务分解表\n" in draft(tmp_path, answers).text


@pytest.mark.parametrize(
    ("change", "answer", "told"),
    [
        ({"jurisdiction": "云西市"}, "jurisdiction", "“云溪市”（yunxi）"),
        ({"year": 2024}, "id", "yunxi-2024-2"),
        ({"id": "yunxi-2023"}, "id", "已经有了"),
        ({"issued_on": "2025-04-02"}, "issued_on", "2025年4月2日"),
        ({"issued_on": "四月二日"}, "issued_on", "不是日历上的日期"),
        ({"not_stated": ("抄写",)}, "not_stated", "是不是“抄送”（cc）"),
        ({"headings": ()}, "headings", "至少"),
        ({"headings": ("一、政策解读",)}, "headings", "标题=主题"),
        ({"headings": ("一、政策解读=水利",)}, "headings", "没有“水利”"),
        ({"columns": ("工作任务", "备注", "具体要求")}, "columns", "备注=…"),
        ({"columns": ("工作任务", "责任单位")}, "columns", "=requirement"),
        ({"columns": ("具体要求", "工作内容")}, "columns", "两个表头"),
        ({"columns": ("具体要求=text",)}, "columns", "requirement"),
    ],
)
def test_an_answer_that_will_not_do_is_named_with_what_would(
    change: dict[str, Any], answer: str, told: str, tmp_path: Path
) -> None:
    trouble = refusal(tmp_path, replace(NOTICE, **change))
    assert trouble.answer == answer
    assert told in trouble.message("zh")
    assert trouble.message("en")


@pytest.mark.parametrize("change", [{"id": "Yunxi 2025"}, {"year": 1999}, {"title": "两\n行"}])
def test_what_the_reader_refuses_is_not_drafted(change: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        draft(tmp_path, replace(NOTICE, **change))
