"""`taizhang import`: drafts are saved once, compared ever after, and changed only on demand."""

from __future__ import annotations

import difflib
import json
import re
import shutil
import subprocess
from copy import deepcopy
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.cli.import_file import import_file
from generator.drafting.draft import AnswerError
from generator.model.deadline import Deadline, DeadlineKind
from generator.model.document import Document
from generator.reading.publication_lock import write_lock
from tests.unit.importers.drafts import ROOT, catalogue
from tests.unit.importers.layouts import LAYOUTS
from tests.unit.importers.paper import PRINTERS
from tests.unit.importers.reprint import reprint

RECORD = "content/documents/jinxiang-2023.yml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path


@pytest.fixture
def notice() -> Document:
    return catalogue().documents_by_id["jinxiang-2023"]


def printed(document: Document, folder: Path) -> Path:
    return PRINTERS[".docx"](reprint(document), folder / "notice.docx")


def run(file: Path, project: Path, *options: str) -> int:
    arguments = [str(file), "--root", str(project), "--lang", "zh", *options]
    code = import_file.main(args=arguments, standalone_mode=False)
    assert isinstance(code, int)
    return code


def test_a_new_notice_becomes_a_draft_and_says_what_is_left(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    layout = LAYOUTS["nested themes over several rows"]
    file = PRINTERS[".docx"](layout.paper, project / "notice.docx")
    assert run(file, project) == 1
    text = (project / "content/documents/jinxiang-2024.yml").read_text(encoding="utf-8")
    assert "id: jinxiang-2024-004\n" in text
    said = capsys.readouterr()
    assert "原表 5 行 = 记录 4 + 并入 0 + 略去 1（表头 1）" in said.out
    assert "heading-without-theme" in said.err
    assert "草稿已写入 content/documents/jinxiang-2024.yml" in said.out


def test_a_time_limit_without_a_day_is_settled_by_a_person_and_once(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The check refuses the draft; the same file read again does not take back what was said."""
    paper = LAYOUTS["deadlines in words"].paper
    file = PRINTERS[".docx"](paper, project / "notice.docx")
    assert run(file, project) == 1
    assert "deadline-disagrees" in capsys.readouterr().err
    record = project / "content/documents/jinxiang-2024.yml"
    text = record.read_text(encoding="utf-8")
    assert "{kind: date, text: 每季度}" in text
    record.write_text(text.replace("{kind: date, text: 每季度}", "{kind: ongoing, text: 每季度}"))
    assert run(file, project, "--update") == 0
    assert "没有差别" in capsys.readouterr().out
    assert "{kind: ongoing, text: 每季度}" in record.read_text(encoding="utf-8")


def test_the_same_file_again_changes_nothing(
    project: Path, notice: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (project / RECORD).read_bytes()
    assert run(printed(notice, project), project, "--update") == 0
    assert "没有差别" in capsys.readouterr().out
    assert (project / RECORD).read_bytes() == before


def corrected(notice: Document) -> Document:
    """Row 2 reworded, another office in row 5, one row more at the end of the table."""
    tasks = list(notice.tasks)
    wording = tasks[1].requirement.replace("全面解读", "深入解读")
    tasks[1] = replace(tasks[1], requirement=wording)
    tasks[4] = replace(tasks[4], lead=("县民政局",))
    more = replace(tasks[-1], requirement="公布办理平台的运行情况，方便群众查询。")
    return replace(notice, tasks=(*tasks, more))


def test_a_corrected_file_is_compared_and_not_written(
    project: Path, notice: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (project / RECORD).read_bytes()
    assert run(printed(corrected(notice), project), project) == 1
    said = capsys.readouterr().out
    assert "jinxiang-2023-002 具体要求（requirement）：" in said
    assert "jinxiang-2023-005 牵头部门（lead）：“县教育和体育局” 改成 “县民政局”" in said
    assert "如果这是另一份通知，加 --id 另外收录" in said
    assert "jinxiang-2023-062：新的一行" in said
    assert (project / RECORD).read_bytes() == before


def test_a_difference_is_told_in_words(
    project: Path, notice: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    """No key in quotes, no brackets of a program, and of long texts the place that differs."""
    tasks = list(notice.tasks)
    moved = Deadline(kind=DeadlineKind.MONTH_END, date=date(2023, 10, 31), text="10月底前")
    long = max(range(len(tasks)), key=lambda n: len(tasks[n].requirement))
    tasks[0] = replace(tasks[0], deadline=moved)
    tasks[long] = replace(
        tasks[long], requirement=tasks[long].requirement[:-9] + "由县政府另行通知。"
    )
    changed = replace(notice, tasks=tuple(tasks), number="金政办字〔2023〕27号")
    run(printed(changed, project), project)
    said = capsys.readouterr().out
    told = said[said.index("的差别：") :]
    assert "改成 “某月底，2023-10-31，10月底前”" in told
    assert "由县政府另行通知" in told
    assert "文号（number）：“金政办字〔2023〕26号” 改成 “金政办字〔2023〕27号”" in told
    assert not re.search(r"[{}∅]|None|'kind'", told), told


def test_another_notice_of_the_same_place_and_year_is_not_a_correction(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither compared row by row nor written with --update: it needs an id of its own."""
    layout = LAYOUTS["nested themes over several rows"]
    paper = deepcopy(layout.paper)
    paper.before = [text.replace("2024", "2023") for text in paper.before]
    file = PRINTERS[".docx"](paper, project / "notice.docx")
    before = (project / RECORD).read_bytes()
    assert run(file, project, "--update") == 1
    said = capsys.readouterr()
    assert "看来是另一份通知，没有写入" in said.err
    assert "--id jinxiang-2023-2" in said.err
    assert "改成" not in said.out
    assert (project / RECORD).read_bytes() == before
    run(file, project, "--id", "jinxiang-2023-2")
    assert (project / "content/documents/jinxiang-2023-2.yml").exists()


def test_an_update_keeps_ids_themes_topics_notes_and_comments(
    project: Path, notice: Document
) -> None:
    file = project / RECORD
    old = file.read_text(encoding="utf-8")
    remark = "  # 核对过原件\n  - id: jinxiang-2023-003\n"
    changed_row = "  # 待复核\n  - id: jinxiang-2023-002\n"
    old = old.replace("  - id: jinxiang-2023-003\n", remark)
    old = old.replace("  - id: jinxiang-2023-002\n", changed_row)
    file.write_text(old, encoding="utf-8")
    assert run(printed(corrected(notice), project), project, "--update") == 0
    new = file.read_text(encoding="utf-8")
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
    gone = [line for line in lines if line.startswith("-") and not line.startswith("---")]
    assert len(gone) == 2, gone
    assert remark in new
    assert changed_row in new
    assert "  - id: jinxiang-2023-062\n" in new


def test_a_row_that_the_file_has_no_more_stays(
    project: Path, notice: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    without = replace(notice, tasks=(*notice.tasks[:10], *notice.tasks[11:]))
    run(printed(without, project), project, "--update")
    assert "jinxiang-2023-011：文件里没有了" in capsys.readouterr().out
    assert "- id: jinxiang-2023-011\n" in (project / RECORD).read_text(encoding="utf-8")


def test_a_heading_corrected_on_paper_keeps_its_key_and_theme(
    project: Path, notice: Document
) -> None:
    headings = [
        replace(h, text="持续深化政策高水平解读") if h.text == "持续深化政策高质量解读" else h
        for h in notice.headings
    ]
    run(printed(replace(notice, headings=tuple(headings)), project), project, "--update")
    text = (project / RECORD).read_text(encoding="utf-8")
    at = text.index("持续深化政策高水平解读")
    assert "theme: policy-interpretation" in text[at : at + 80]


def test_output_is_written_once(project: Path, notice: Document) -> None:
    file, there = printed(notice, project), project / "draft.yml"
    run(file, project, "--output", str(there))
    before = there.read_bytes()
    assert run(file, project, "--output", str(there)) == 2
    assert there.read_bytes() == before


def test_logs_are_written_as_text_and_json(project: Path, notice: Document) -> None:
    text, data = project / "log.txt", project / "log.json"
    run(printed(notice, project), project, "--log", str(text), "--log", str(data))
    told = json.loads(data.read_text(encoding="utf-8"))
    rows = told["rows"]
    assert rows["source"] == len(told["fates"]) == sum(rows.values()) - rows["source"]
    assert rows["record"] == 61
    assert "每一行的去向" in text.read_text(encoding="utf-8")
    assert all(entry["message"]["en"] for entry in told["entries"])


@pytest.mark.parametrize("name", ["notice.docx", "mkdocs.yml"])
def test_a_log_is_never_written_over_a_file(project: Path, name: str) -> None:
    layout = LAYOUTS["nested themes over several rows"]
    file = PRINTERS[".docx"](layout.paper, project / "notice.docx")
    (project / "mkdocs.yml").write_text("site_name: 台账\n", encoding="utf-8")
    before = (project / name).read_bytes()
    with pytest.raises(AnswerError) as refused:
        run(file, project, "--log", str(project / "new.txt"), "--log", str(project / name))
    assert f"{name} 已经有了" in refused.value.message("zh")
    assert f"{name} is there already" in refused.value.message("en")
    assert (project / name).read_bytes() == before
    assert not (project / "new.txt").exists()
    assert not (project / "content/documents/jinxiang-2024.yml").exists()


def test_one_bad_file_does_not_stop_the_next(
    project: Path, notice: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.pdf").write_bytes(b"%PDF")
    arguments = [str(project / "a.pdf"), str(printed(notice, project)), "--root", str(project)]
    assert import_file.main(args=[*arguments, "--lang", "en"], standalone_mode=False) == 1
    said = capsys.readouterr()
    assert "import-unreadable" in said.err
    assert "No difference from" in said.out


def test_unknown_offices_come_with_an_entry_to_register(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = deepcopy(LAYOUTS["no numbers and one theme"].paper)
    paper.tables[0][1][2] = replace(paper.tables[0][1][2], text="县档案局")
    file = PRINTERS[".xlsx"](paper, project / "notice.xlsx")
    run(file, project)
    said = capsys.readouterr()
    assert "登记表没有“县档案局”" in said.out
    assert "taizhang new department --jurisdiction jinxiang --name 县档案局" in said.out
    assert "unknown-department" in said.err


@pytest.mark.parametrize("name", ["市$(>PWN)局", "市政府办公室(市司法局)"])
def test_the_command_that_registers_an_office_runs_nothing_else(
    project: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    paper = deepcopy(LAYOUTS["no numbers and one theme"].paper)
    paper.tables[0][1][2] = replace(paper.tables[0][1][2], text=name)
    run(PRINTERS[".xlsx"](paper, project / "notice.xlsx"), project)
    commands = re.findall(r"taizhang new department .*", capsys.readouterr().out)
    assert commands
    pasted = "\n".join(["taizhang() { printf '%s\\n' \"$@\"; }", *commands])
    done = subprocess.run(
        ["sh", "-c", pasted], check=True, capture_output=True, encoding="utf-8", cwd=project
    )
    assert name in done.stdout.splitlines()
    assert not (project / "PWN").exists()


def test_an_update_of_what_was_published_asks_for_its_reason(
    project: Path, notice: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = project / "content/changes/published.json"
    lock.parent.mkdir()
    lock.write_text(write_lock({"jinxiang-2023-002": "of another wording"}), encoding="utf-8")
    assert run(printed(corrected(notice), project), project, "--update") == 1
    assert "change-without-event" in capsys.readouterr().err
    assert "深入解读" in (project / RECORD).read_text(encoding="utf-8")
