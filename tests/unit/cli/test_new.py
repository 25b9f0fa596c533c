"""`taizhang new` from flags: what it writes reads back clean, and it overwrites nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.cli.main import main

ROOT = Path(__file__).resolve().parents[3]
ROW = ("--heading", "4.5", "--lead", "市教育局", "--responsible", "-", "--deadline", "12月底前")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main([*arguments, "--lang", "zh"])
    code = left.value.code
    assert isinstance(code, int)
    return code


def test_a_new_row_takes_the_next_number_and_passes_the_check(project: Path) -> None:
    row = (*ROW, "--requirement", "公布新的一项标准。")
    assert run("new", "record", "jining-2023", *row, "--root", str(project)) == 0
    text = (project / "content/documents/jining-2023.yml").read_text(encoding="utf-8")
    assert "- id: jining-2023-064\n" in text
    assert run("check", "--root", str(project), "--strict") == 0


def test_every_other_byte_of_the_file_stays(project: Path) -> None:
    file = project / "content/documents/jining-2023.yml"
    before = file.read_text(encoding="utf-8")
    row = (*ROW, "--requirement", "公布新的一项标准。")
    run("new", "record", "jining-2023", *row, "--root", str(project))
    assert file.read_text(encoding="utf-8").startswith(before.rstrip("\n"))


def test_a_missing_answer_is_named_with_its_option(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("new", "record", "jining-2023", "--root", str(project)) == 2
    assert "--requirement" in capsys.readouterr().err


def test_an_unknown_document_names_those_there_are(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("new", "record", "jining-2032", "--root", str(project)) == 2
    assert "jining-2023" in capsys.readouterr().err


def test_an_office_is_registered_and_can_be_named_at_once(project: Path) -> None:
    office = ("--jurisdiction", "jining", "--name", "市档案馆", "--slug", "archives")
    assert run("new", "department", *office, "--root", str(project)) == 0
    row = (*ROW[:2], "--lead", "市档案馆", *ROW[4:], "--requirement", "公布馆藏目录。")
    assert run("new", "record", "jining-2023", *row, "--root", str(project)) == 0
    assert run("check", "--root", str(project), "--strict") == 0


def test_progress_goes_into_the_file_of_its_notice(project: Path) -> None:
    evidence = (
        *("--evidence-title", "公开情况", "--evidence-url", "https://www.example.gov.cn/1.html"),
        *("--evidence-publisher", "济宁市教育局", "--evidence-published-on", "2023-12-01"),
    )
    entry = ("--task", "jining-2023-006", "--date", "2023-12-01", "--status", "disclosed")
    for _ in range(2):
        assert run("new", "progress", *entry, *evidence, "--root", str(project)) == 0
    text = (project / "content/progress/jining-2023.yml").read_text(encoding="utf-8")
    assert text.count("task: jining-2023-006") == 2
    assert run("check", "--root", str(project)) == 0


def test_a_whole_notice_starts_from_flags(project: Path) -> None:
    notice = (
        *("--jurisdiction", "jining", "--year", "2024", "--title", "2024年任务分解表"),
        *("--headings", "一、重点领域公开 > （一）民生保障=livelihood", "--not-stated", "rest"),
        *("--row-lead", "市教育局", "--row-responsible", "-", "--row-deadline", "12月底前"),
        *("--row-requirement", "公布招生范围。"),
    )
    assert run("new", "document", *notice, "--root", str(project)) == 0
    assert (project / "content/documents/jining-2024.yml").is_file()
    assert run("check", "--root", str(project), "--strict") == 0
    assert run("new", "document", *notice, "--root", str(project)) == 2, "never overwritten"
