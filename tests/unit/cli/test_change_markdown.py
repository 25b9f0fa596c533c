"""The summary for a reviewer: what is published, moved, corrected; which addresses it breaks."""

from __future__ import annotations

import pytest

from generator.cli.change_markdown import MOST_ADDRESSES, write_markdown
from generator.cli.change_summary import ChangeSummary, summarise
from generator.history.comparison import compare
from generator.model.catalogue import Catalogue
from generator.model.change import ChangeKind
from generator.outputs.output_marks import OutputChanges
from tests.factories import (
    make_catalogue,
    make_change,
    make_deadline,
    make_document,
    make_progress,
    make_task,
)

NOTHING = OutputChanges(added=(), changed=(), removed=())
OTHER = make_task(id="jining-2023-002")


def summary(
    before: Catalogue | None, after: Catalogue, outputs: OutputChanges | None = NOTHING
) -> ChangeSummary:
    found = compare(before, after)
    return summarise(found.differences, before, after, vanished=found.vanished, outputs=outputs)


def site(**fields: object) -> Catalogue:
    return make_catalogue(tasks=[make_task(**fields), OTHER])


@pytest.mark.parametrize(
    ("after", "heading", "line"),
    [
        (
            site(deadline=make_deadline("2023-11-30", "11月底前")),
            "### 时限调整 (1)",
            "> 【删：12】【增：11】月底前（【删：2023-12-31】【增：2023-11-30】）",
        ),
        (site(lead=("市教育局",)), "### 单位调整 (1)", "> 市【删：商务】【增：教育】局"),
        (site(requirement="推动外贸稳中提质。"), "### 文字更正 (1)", "> 推动外贸【删："),
        (
            make_catalogue(tasks=[make_task(), OTHER], progress=[make_progress()]),
            "### 收录落实情况 (1)",
            "> 【增：2023-12-01 已公开落实情况",
        ),
        (
            make_catalogue(tasks=[make_task(), OTHER, make_task(id="jining-2023-003")]),
            "### 新增的记录 (1)",
            "- `jining-2023-003` 推动外贸固稳提质",
        ),
    ],
)
def test_each_kind_of_change_has_its_section(after: Catalogue, heading: str, line: str) -> None:
    told = write_markdown(summary(site(), after), "zh")
    assert heading in told
    assert line in told
    assert "还没有写更改记录" in told


def test_new_notice_is_told_once_with_its_rows() -> None:
    told = write_markdown(summary(None, make_catalogue(tasks=[make_task(), OTHER])), "zh")
    assert "- `jining-2023` 《关于印发2023年济宁市政务公开重点工作任务分解表的通知》" in told
    assert "（2 项任务）" in told
    assert "jining-2023-001" not in told


def test_reason_of_the_event_stands_beside_the_change() -> None:
    change = make_change(kind=ChangeKind.OFFICE_CHANGED, field="lead", was="甲", now="乙")
    after = make_catalogue(
        documents=[make_document(tasks=(make_task(lead=("市教育局",)), OTHER))], changes=[change]
    )
    told = write_markdown(summary(site(), after), "zh")
    assert "原因：单位来函勘误" in told
    assert "还没有写更改记录" not in told


def test_published_id_that_is_gone_is_at_risk() -> None:
    told = write_markdown(summary(site(), make_catalogue(tasks=[make_task()])), "zh")
    assert "**不见了的编号 1**" in told
    assert "`jining-2023-002`" in told.partition("### 有风险的地址")[2]


def test_addresses_are_counted_and_a_long_list_is_cut() -> None:
    many = tuple(f"/tasks/{number}/" for number in range(MOST_ADDRESSES + 5))
    outputs = OutputChanges(added=("/x/",), changed=many, removed=("/feeds/y.atom",))
    told = write_markdown(summary(site(), site(), outputs), "zh")
    assert "- 新增 1：`/x/`" in told
    assert f"- 内容有变 {len(many)}：`/tasks/0/`" in told
    assert "… (+5)" in told
    assert "`/feeds/y.atom`" in told.partition("### 有风险的地址")[2]


def test_official_wording_is_no_markdown() -> None:
    told = write_markdown(summary(site(), site(requirement="# <b>*推动*</b> `外贸`")), "zh")
    assert "<b>" not in told
    assert "\\<b\\>\\*推动\\*" in told


def test_english_reader_is_told_in_english() -> None:
    told = write_markdown(summary(site(), site(lead=("市教育局",))), "en")
    assert "### Offices changed (1)" in told
    assert "### Addresses at risk\n\nNone." in told
    assert "No change event is written yet." in told
