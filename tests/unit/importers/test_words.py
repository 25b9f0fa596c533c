"""Printed words and what they mean: headers, marks, time limits, noise, layout of cells."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.importers.cell_text import heading_text, names_text, running_text
from generator.importers.column_words import Role, is_header, role_of
from generator.importers.marks import cut_mark, keep_apart, section_mark
from generator.importers.noise import clean_text, clean_words, first_pdf_space, without_pdf_spaces
from generator.importers.office_words import suggest_entry
from generator.importers.text_file import read_text_file
from generator.importers.time_limits import read_deadline
from tests.unit.importers.drafts import catalogue, draft_of

HEADERS = {
    Role.SEQ: "序号 编号 序\u3000号",
    Role.THEME: "工作任务 主要任务 重点任务 重点工作 公开事项 任务类别 工作事项 项目",
    Role.REQUIREMENT: "具体要求 任务要求 工作举措 具体举措 工作措施 工作内容 公开内容 工作标准 "
    "具体任务 目标任务 工作要求",
    Role.BOTH: "工作任务及要求 重点任务和举措",
    Role.LEAD: "牵头部门 牵头单位 主办单位 牵头责任单位",
    Role.RESPONSIBLE: "责任单位 责任部门 责任科室 责任主体 承办单位 落实单位 公开主体",
    Role.SUPPORT: "配合单位 协办单位 参与部门",
    Role.DEADLINE: "完成时限 时限要求 完成时间 时间节点 办结时限 公开时限 时间安排",
    Role.REMARK: "备注 完成情况 落实情况 进展情况",
    Role.PERSONAL: "责任人 联系人 联系电话 分管领导",
}


@pytest.mark.parametrize(
    ("role", "header"), [(r, h) for r, words in HEADERS.items() for h in words.split(" ") if h]
)
def test_headers_are_known_by_their_many_names(role: Role, header: str) -> None:
    assert role_of(header) is role


@pytest.mark.parametrize(
    ("texts", "answer"),
    [
        (["序号", "具 体 要 求", "责任\n单位"], True),
        (["工作任务", "责任单位（排第一位的牵头）"], True),
        (["1", "公开教育", "县民政局"], False),
        (["工作任务", "", ""], False),
        (["姓名", "单位", "电话"], False),
        (["工作任务", "本年度要做好的全部公开工作任务及其要求的说明文字很长很长"], False),
    ],
)
def test_a_header_is_told_from_other_rows(texts: list[str], answer: bool) -> None:
    assert is_header(texts) is answer


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("1 强化公开", "1\u2002强化公开"),
        ("1.1\n公开教育", "1.1\u2002公开教育"),
        ("一\u3000民生", "一\u2002民生"),
        ("12 月底前", "12 月底前"),
        ("3 个清单", "3 个清单"),
        ("公开 教育", "公开 教育"),
    ],
)
def test_a_number_before_a_space_stays_apart(printed: str, kept: str) -> None:
    assert keep_apart(printed) == kept


@pytest.mark.parametrize(
    ("text", "level", "mark", "words"),
    [
        ("一、重点领域", 1, "一、", "重点领域"),
        ("第一部分 重点领域", 1, "第一部分", "重点领域"),
        ("（二十一）进一步抓好", 2, "（二十一）", "进一步抓好"),
        ("(一)围绕", 2, "(一)", "围绕"),
        ("3.优化服务", 3, "3.", "优化服务"),
        ("（一）1.公开教育", 2, "（一）1.", "公开教育"),
        ("1.1公开教育", 4, "1.1", "公开教育"),
        ("2.1.3 公开收费", 5, "2.1.3", "公开收费"),
        ("①公开教育", 3, "①", "公开教育"),
        ("１．公开教育", 3, "１．", "公开教育"),
        ("12345热线", None, None, "12345热线"),
        ("1.5倍", None, None, "1.5倍"),
        ("5项清单", None, None, "5项清单"),
        ("2023年重点", None, None, "2023年重点"),
        ("3.5万人", None, None, "3.5万人"),
        ("一网通办", None, None, "一网通办"),
    ],
)
def test_marks(text: str, level: int | None, mark: str | None, words: str) -> None:
    assert section_mark(text) == level
    assert cut_mark(text) == (mark, words)


@pytest.mark.parametrize(
    ("text", "day", "is_guess"),
    [
        ("12月底前", date(2024, 12, 31), False),
        ("第三季度末", date(2024, 9, 30), False),
        ("2024年3月至10月", date(2024, 10, 31), True),
        ("6月底前、12月底前", date(2024, 12, 31), True),
        ("6月底前完成第一批，年底前完成", date(2024, 12, 31), True),
        ("每季度", None, True),
        ("45565", date(2024, 9, 30), True),
        ("9月29日左右", date(2024, 9, 29), True),
        ("争取2024-09-29以前", date(2024, 9, 29), True),
        ("2月30日前", date(2024, 2, 29), True),
        ("2023年2月29日前完成", date(2023, 2, 28), True),
        ("13月1日前", None, True),
        ("2月30日前、12月底前", date(2024, 12, 31), True),
        ("按上级要求", None, True),
        ("长期坚持", None, False),
    ],
)
def test_time_limits(text: str, day: date | None, is_guess: bool) -> None:
    deadline, guessed = read_deadline(text, 2024)
    assert (deadline.date, guessed) == (day, is_guess)
    assert deadline.text == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("长期坚持", "ongoing"),
        ("每季度末", "date"),
        ("按上级要求", "date"),
        ("13月1日前", "ongoing"),
    ],
)
def test_no_end_is_claimed_of_words_that_do_not_say_so(text: str, kind: str) -> None:
    """A day that is missing is refused by the check, where an end that is missing would pass."""
    deadline, _ = read_deadline(text, 2024)
    assert (deadline.kind.value, deadline.date) == (kind, None)


def test_noise_goes_and_is_told_with_its_line() -> None:
    text, entries = clean_text(
        "甲[bookmark: _GoBack]乙\n- 2 -\n— 13 —\n第 3 页 共 9 页\n丙\u200b丁"
    )
    assert text == "甲乙\n\n\n\n丙丁"
    assert [entry.spot.line for entry in entries] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "text", ["2-3人", "（2）", "3/4的单位都要公开", "第3页的说明很长", "\t1/2"]
)
def test_words_that_look_a_little_like_page_numbers_stay(text: str) -> None:
    assert clean_text(text)[0] == text


def test_a_fraction_in_a_cell_is_no_page_number() -> None:
    assert clean_words("1/2") == ("1/2", [])
    assert clean_text("1/2")[0] == ""


def test_spaces_of_a_pdf_are_told_from_one_that_was_typed() -> None:
    assert first_pdf_space("召开 1 次会议") is None
    spread = "召开 1 次会议，新增 20 人，达到 65% 以上，实施 3 项工程"
    assert first_pdf_space(spread) is not None
    assert without_pdf_spaces(spread) == "召开1次会议，新增20人，达到65%以上，实施3项工程"
    assert without_pdf_spaces("用好 Open Data 平台") == "用好Open Data平台"


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("县教育局\n县民政局", "县教育局\n县民政局"),
        ("县教育局，\n县民政局", "县教育局，县民政局"),
        ("县教育局\n、县民政局", "县教育局、县民政局"),
        ("县教育局 县民政局", "县教育局\n县民政局"),
        ("县自然资\n源和规划局", "县自然资源和规划局"),
        ("公 安 局", "公安局"),
        ("\n 县教育局 \n\n", "县教育局"),
    ],
)
def test_line_breaks_in_a_cell_of_names(printed: str, words: str) -> None:
    assert names_text(printed, {"县教育局", "县民政局", "县自然资源和规划局"}) == words


def test_words_of_other_cells_stand_on_one_line() -> None:
    assert running_text("推动\n公开；\n 1.教育") == "推动公开；1.教育"
    assert running_text("用好 Open\nData") == "用好 Open Data"
    assert heading_text("具  体\n要  求") == "具体要求"


def test_a_new_office_gets_the_id_of_its_like_elsewhere() -> None:
    entry = suggest_entry(catalogue(), "qufu", "市教育局", set())
    assert entry["id"] == "qufu/education"
    assert entry["function"] == "education"
    other = suggest_entry(catalogue(), "qufu", "市教育局", {"qufu/education"})
    assert other["id"] == "qufu/education-2"
    assert suggest_entry(catalogue(), "qufu", "市某某所", set())["id"] == "qufu/mou-mou-suo"
    assert suggest_entry(catalogue(), "qufu", "各村（社区）", set())["kind"] == "collective"


def test_cells_copied_from_excel_stand_in_quotes(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    rows = (
        '工作任务\t具体要求\t责任单位\n公开\t要求。\t"县教育局\n县民政局"\n解读\t二。\t县教育局\n'
    )
    file.write_text(rows, encoding="utf-8")
    table = read_text_file(file, "a.txt").tables[0]
    assert [row.texts[2] for row in table.rows[1:]] == ["县教育局\n县民政局", "县教育局"]
    assert [row.line for row in table.rows] == [1, 2, 4]


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_texts_of_other_encodings_are_read(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("工作任务\t具体要求\t责任单位\r\n公开\t要求。\t县教育局\r\n".encode(encoding))
    assert read_text_file(file, "a.txt").tables[0].rows[1].texts == ("公开", "要求。", "县教育局")


def test_an_empty_cell_of_a_text_may_be_merged_and_is_told(tmp_path: Path) -> None:
    head = "2024年金乡县任务分解表\n工作任务\t具体要求\t责任单位\t完成时限\n"
    rows = "公开\t一。\t县民政局\t12月底前\n\t二。\t县民政局\t\n"
    file = tmp_path / "a.txt"
    file.write_text(head + rows, encoding="utf-8")
    draft = draft_of(file)
    assert draft.values["tasks"][1]["blank"] == ["deadline"]
    told = [e.spot.column for e in draft.log.entries if "原表空白" in e.zh]
    assert told == ["完成时限"]
