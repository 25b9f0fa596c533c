"""`taizhang progress`: a form goes out, comes back, and each cell is accounted for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.unit.cli.progress_form import FILE, GOOD, URL, Form
from tests.unit.cli.running import run

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def form(project: Path, capsys: Capture) -> Form:
    return Form(project, capsys)


def test_the_form_lists_open_records_and_guards_what_must_not_change(form: Form) -> None:
    ids = [row[0].value for row in form.sheet.iter_rows(min_row=4) if row[0].value]
    assert ids == ["yunchuan-2023-003"]
    assert "尚未收录落实情况或只收录阶段进展的任务" in form.sheet["A1"].value
    assert form.sheet.protection.sheet
    assert form.cell("编号").protection.locked
    assert not form.cell("说明").protection.locked
    assert not form.cell("编号", 5).protection.locked  # a second entry is copied here
    (choice,) = form.sheet.data_validations.dataValidation
    assert choice.formula1 == '"已公开落实情况,阶段进展"'
    assert form.cell("日期").number_format == "yyyy-mm-dd"


def test_a_form_that_is_there_is_not_overwritten(form: Form) -> None:
    before = form.file.read_bytes()
    finished = form.taizhang("progress", "form", "市人力资源社会保障局", str(form.file))
    assert finished.code == 2
    assert form.file.read_bytes() == before


def test_a_filled_form_becomes_progress_and_every_cell_is_told(form: Form) -> None:
    form.fill()
    finished = form.read()
    assert finished.code == 0, finished.out
    assert finished.out.count("：收下，") == len(GOOD)
    assert "发布日期：收下，“2024年5月8日”读作 2024-05-08" in finished.out
    assert form.written.endswith(
        "progress:\n"
        "  - task: yunchuan-2023-003\n"
        "    date: 2024-05-08\n"
        "    status: disclosed\n"
        "    note: 2024年5月8日公布了申领条件。\n"
        "    evidence:\n"
        "      - title: 就业补贴申领条件\n"
        f"        url: {URL}\n"
        "        publisher: 云川市人力资源社会保障局\n"
        "        published_on: 2024-05-08\n"
    )
    assert form.taizhang("check", "--strict").code == 0


def test_read_twice_is_recorded_once(form: Form) -> None:
    form.fill()
    form.read()
    before = form.written
    finished = form.read()
    assert "整行：没有读，已经登记过" in finished.out
    assert form.written == before


def test_a_dry_run_writes_nothing(form: Form) -> None:
    form.fill()
    assert "收下 1 条" in form.read("--dry-run").out
    assert not form.written


def test_a_row_left_alone_is_ignored(form: Form) -> None:
    finished = form.read()
    assert (finished.code, form.written) == (0, "")
    assert "整行：没有读，没有填写" in finished.out


def test_a_copied_row_is_a_second_entry(form: Form) -> None:
    form.fill()
    for header in ("编号", "具体要求"):
        form.cell(header, 5).value = form.cell(header).value
    form.fill(5, 日期=date(2024, 5, 20), 状态="阶段进展")
    assert "收下 2 条" in form.read().out
    assert form.written.count("- task: yunchuan-2023-003") == 2


TAKEN = {
    "a day with strokes": ("日期", "2024/5/8", "“2024/5/8”读作 2024-05-08"),
    "a day without marks": ("日期", 20240508, "“20240508”读作 2024-05-08"),
    "a day with a time": ("日期", datetime(2024, 5, 8, 9, 30), "日期：收下，“2024-05-08”"),  # noqa: DTZ001
}


@pytest.mark.parametrize("name", TAKEN)
def test_a_day_in_another_form_is_read_and_told(name: str, form: Form) -> None:
    header, value, words = TAKEN[name]
    form.fill()
    form.cell(header).number_format = "General"  # a cell that was pasted over
    form.cell(header).value = value
    finished = form.read()
    assert words in finished.out
    assert "    date: 2024-05-08\n" in form.written


REFUSED: dict[str, tuple[Callable[[Form], object], str]] = {
    "another id": (
        lambda f: setattr(f.cell("编号"), "value", "yunchuan-2023-001"),
        "具体要求：不收，和 yunchuan-2023-001 的具体要求不一样",
    ),
    "no such id": (
        lambda f: setattr(f.cell("编号"), "value", "yunchuan-2023-903"),
        "编号：不收，没有编号“yunchuan-2023-903”的记录",
    ),
    "no id": (lambda f: setattr(f.cell("编号"), "value", None), "编号：不收，"),
    "a formula": (lambda f: f.fill(日期="=TODAY()"), "日期：不收，是公式"),
    "a formula among words": (
        lambda f: f.fill(说明='=HYPERLINK("http://x.example","看")'),
        "说明：不收，是公式",
    ),
    "a merged cell": (lambda f: f.sheet.merge_cells("G4:G5"), "说明：不收，在合并的单元格里"),
    "a serial number": (
        lambda f: setattr(f.cell("日期"), "value", 45420),
        "日期：不收，45420 是 Excel 里日期的序号，看起来是 2024-05-08；是这一天就填 2024-05-08",
    ),
    "a serial number as words": (
        lambda f: f.fill(发布日期="45420"),
        "发布日期：不收，45420 是 Excel",
    ),
    "a day and month only": (lambda f: f.fill(日期="5月8日"), "日期：不收，“5月8日”看不出"),
    "a day that is not there": (lambda f: f.fill(日期="2024-02-30"), "日期：不收，"),
    "a small number": (lambda f: f.fill(发布日期=58), "发布日期：不收，1900-02-27 不会是"),
    "a day to come": (lambda f: f.fill(日期=date(2031, 1, 1)), "日期：不收，日期 2031-01-01"),
    "another status": (lambda f: f.fill(状态="已完成"), "状态：不收，“已完成”不是可选的状态"),
    "no status": (lambda f: f.fill(状态=None), "状态：不收，没有填状态"),
    "no proof": (lambda f: f.fill(网址=None), "网址：不收，没有填网址"),
    "no address": (lambda f: f.fill(网址="见门户网站"), "网址：不收，“见门户网站”不是网址"),
    "a judging word": (lambda f: f.fill(说明="逾期未公布。"), "说明：不收，说明里用了评判性"),
    "a date as words": (lambda f: f.fill(说明=date(2024, 5, 8)), "说明：不收，是日期"),
    "two lines": (lambda f: f.fill(说明="公布了\n名单。"), "说明：不收，里有换行"),
    "a yes": (lambda f: f.fill(说明=True), "说明：不收，不能是“True”"),
    "another link": (
        lambda f: setattr(f.cell("网址"), "hyperlink", "https://evil.example/"),
        "网址：不收，文字和链接不一样",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_cell_that_will_not_do_is_refused_with_the_reason(name: str, form: Form) -> None:
    spoil, words = REFUSED[name]
    form.fill()
    form.cell("日期").number_format = "General"  # a cell that was pasted over
    spoil(form)
    finished = form.read()
    assert finished.code == 1
    assert words in finished.out
    assert not form.written  # nothing of a row with a refused cell is recorded


def test_a_good_row_beside_a_refused_one_is_recorded(form: Form) -> None:
    form.fill()
    for header in ("编号", "具体要求"):
        form.cell(header, 5).value = form.cell(header).value
    form.fill(5, 状态="已完成")
    finished = form.read("--report", str(form.project / "report.json"))
    assert finished.code == 1
    assert form.written.count("- task:") == 1
    told = json.loads((form.project / "report.json").read_text(encoding="utf-8"))["rows"]
    assert [row["row"] for row in told] == [4, 5]
    outcomes = {cell["column"]: cell["outcome"] for cell in told[1]["cells"]}
    assert outcomes["status"] == "refused"
    assert outcomes["date"] == "accepted"


def test_all_that_is_wrong_in_a_row_is_told_in_one_go(form: Form) -> None:
    """A missing cell does not hide what the check says of the others until the next time."""
    form.fill(
        日期=date(2030, 5, 8),
        说明="逾期公布了申领条件。",
        网址="www.yunchuan",
        发布单位=None,
    )
    said = form.read().out
    refused = re.findall(r"^  (\S+?)：不收，", said, re.MULTILINE)
    assert sorted(refused) == ["发布单位", "日期", "网址", "说明"], said
    form.fill()
    assert "不收" not in form.read().out


def test_no_cell_is_said_to_be_taken_in_a_row_that_is_not_recorded(form: Form) -> None:
    form.fill(状态="已完成", 网址="https://example.com/a.html", 说明="未完成。")
    said = form.read().out
    assert "：收下" not in said
    assert said.count("  网址：") == 1
    assert said.count("  说明：") == 1
    assert "网址：读到了，请核对：" in said
    assert "这一行没有登记：改好不收的 2 格，再读一次" in said
    assert "收下 0 条；1 行有不收的格子，没有登记。" in said


def test_what_is_only_to_be_verified_is_said_once(form: Form) -> None:
    form.fill(说明="公布了申领条件。", 日期=date(2024, 5, 8), 发布日期=date(2024, 5, 8))
    said = form.read().out
    assert "收下，收下" not in said
    assert "收下，请核对：" in said


def test_columns_may_be_moved_and_unknown_ones_are_ignored(form: Form) -> None:
    form.fill()
    form.sheet.insert_cols(1)
    form.sheet.cell(4, 1).value = "经办人甲"
    finished = form.read()
    assert finished.code == 0
    assert "整行：没有读，A4 不在填报的栏里" in finished.out
    assert form.written


@pytest.mark.parametrize("spoil", ["no header", "two headers", "no workbook"])
def test_a_file_that_is_no_form_is_told(spoil: str, form: Form) -> None:
    if spoil == "no header":
        form.cell("编号", 3).value = "序号"
    elif spoil == "two headers":
        form.sheet.cell(3, 12).value = "日期"
    form.book.save(form.file)
    if spoil == "no workbook":
        form.file.write_bytes(b"PK\x03\x04 nothing")
    finished = form.taizhang("progress", "read", str(form.file))
    assert finished.code == 1
    assert "错误[import-" in finished.err


def test_an_office_of_several_places_is_asked_for(project: Path, capsys: Capture) -> None:
    said = run(
        capsys, "progress", "form", "没有这个局", str(project / "x.xlsx"), "--root", str(project)
    )
    assert said.code == 2
    assert not (project / "x.xlsx").exists()


def test_one_entry_is_added_by_its_record(project: Path, capsys: Capture) -> None:
    words = ["--date", "2024-05-08", "--note", "公布了申领条件。"]
    arguments = ["progress", "add", "yunchuan-2023-003", *words, "--root", str(project)]
    assert run(capsys, *arguments).code == 0
    text = (project / FILE).read_text(encoding="utf-8")
    assert "  - task: yunchuan-2023-003\n    date: 2024-05-08\n    status: update\n" in text


ENTRY = ("progress", "add", "yunchuan-2023-001", "--date", "2024-05-08")


def test_an_entry_that_tells_nothing_is_not_written(project: Path, capsys: Capture) -> None:
    found = run(capsys, *ENTRY, "--root", str(project))
    assert found.code == 2
    assert "--note" in found.err
    assert "--evidence-title" in found.err
    assert run(capsys, "check", "--root", str(project)).code == 0


def test_what_is_missing_is_named_as_it_is_called(project: Path, capsys: Capture) -> None:
    found = run(capsys, *ENTRY, "--status", "disclosed", "--root", str(project))
    assert found.code == 2
    named = re.findall(r"--[a-z-]+", found.err)
    assert named == [
        "--evidence-title",
        "--evidence-url",
        "--evidence-publisher",
        "--evidence-published-on",
    ]


def test_the_end_of_a_name_is_understood(project: Path, capsys: Capture) -> None:
    found = run(capsys, *ENTRY, "--title", "公告", "--root", str(project))
    assert found.code == 2
    assert "是不是“--evidence-title”" in found.err
