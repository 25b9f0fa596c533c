"""The notice around the table: what stands where, in notices that look otherwise than ours."""

from __future__ import annotations

from datetime import date

import pytest

from generator.importers.issue_date import read_issue_date
from generator.importers.log import Log
from generator.importers.notice import read_notice
from generator.importers.notice_elements import Notice
from generator.importers.source import Paragraph

BODY = "根据《关于印发要点的通知》（鲁政办发〔2024〕3号）要求，现将任务印发给你们，请抓好落实。"


def read(*lines: str, after: tuple[str, ...] = ()) -> tuple[Notice, Log]:
    log = Log()
    before = [Paragraph(text=line) for line in lines]
    return read_notice(before, [Paragraph(text=line) for line in after], log), log


def test_an_issuer_in_the_title_is_cut_off() -> None:
    notice, log = read(
        "某县人民政府办公室关于印发任务分解表的通知", "各镇：", BODY, "附件", "任务分解表"
    )
    assert (notice.issuer, notice.title) == ("某县人民政府办公室", "关于印发任务分解表的通知")
    assert any(entry.quote == "某县人民政府办公室" for entry in log.entries)


def test_the_red_head_is_told_and_left_out() -> None:
    lines = ("某县人民政府办公室文件", "某政办字〔2024〕3号", "某县人民政府办公室")
    notice, log = read(*lines, "关于印发任务分解表的通知", "各镇：", BODY, "附件", "任务分解表")
    assert (notice.number, notice.issuer) == ("某政办字〔2024〕3号", "某县人民政府办公室")
    assert any(entry.quote == "某县人民政府办公室文件" for entry in log.entries)


@pytest.mark.parametrize("number", ["某政办字〔2024〕3号", "（某政办字〔2024〕3号）"])
def test_a_number_below_the_title_is_read_too(number: str) -> None:
    """As pages on the web print it; else it would be said that the notice has none."""
    head = ("某县人民政府办公室", "关于印发任务分解表的通知", number, "各镇：")
    notice, _ = read(*head, BODY, "附件", "任务分解表")
    assert (notice.number, notice.addressees) == ("某政办字〔2024〕3号", "各镇：")
    assert notice.preamble == [BODY]


def test_a_title_on_three_lines_is_one() -> None:
    lines = ("某县人民政府办公室", "关于印发2024年某县", "政务公开工作要点", "任务分解表的通知")
    notice, _ = read(*lines, "各镇：", BODY)
    assert notice.title == "关于印发2024年某县政务公开工作要点任务分解表的通知"


def test_requirements_with_and_without_marks() -> None:
    text = "各单位要高度重视，把公开工作放在重要位置，主要负责同志要亲自过问。"
    head = ("关于做好公开工作的通知", "各镇：", BODY)
    notice, _ = read(*head, "一、加强领导。" + text, "二、抓好落实", text, text, "附件：任务分解表")
    assert [r["heading"] for r in notice.requirements] == ["加强领导。", "抓好落实"]
    assert [r.get("mark") for r in notice.requirements] == ["一、", "二、"]
    notice, _ = read(*head, "加强领导", text, "抓好落实", text, text, "附件：任务分解表")
    assert [r["heading"] for r in notice.requirements] == ["加强领导", "抓好落实"]
    assert notice.closing == [text]


def test_the_foot_is_read_in_any_order() -> None:
    head = ("某县人民政府办公室", "关于做好公开工作的通知", "各镇：", BODY)
    foot = ("附件：任务分解表", "（此件主动公开）", "某县人民政府办公室", "二〇二四年五月六日")
    notice, _ = read(*head, *foot, "附件", "任务分解表")
    assert notice.attachment == "附件：任务分解表"
    assert notice.publication_mark == "（此件主动公开）"
    assert notice.issued_on == (date(2024, 5, 6), "二〇二四年五月六日")
    assert notice.preamble == [BODY]


def test_copies_and_colophon_behind_the_table() -> None:
    after = ("抄送：县委各部门，县法院，", "县检察院。", "某县人民政府办公室  2024年5月6日印发")
    notice, _ = read("关于做好公开工作的通知", "各镇：", BODY, "附件", "任务分解表", after=after)
    assert notice.cc == "抄送：县委各部门，县法院，县检察院。"
    assert notice.notes[-1]["quote"].startswith("抄送")


def test_an_annex_alone_has_only_a_table_title() -> None:
    notice, _ = read("附件1", "2024年某县", "任务分解表")
    assert notice.title is None
    assert notice.table_title == "2024年某县任务分解表"


def test_nothing_at_all_is_nothing() -> None:
    assert read()[0] == Notice()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024年5月6日", date(2024, 5, 6)),
        ("二〇二四年十月十日", date(2024, 10, 10)),
        ("二○二三年十二月三十一日", date(2023, 12, 31)),
        ("二0二四年五月六日", None),
        ("2024年13月6日", None),
        ("二〇二四年二月三十日", None),
        ("截至2024年5月6日", None),
    ],
)
def test_dates_of_issue(text: str, day: date | None) -> None:
    read_day = read_issue_date(text)
    assert (read_day and read_day[0]) == day
