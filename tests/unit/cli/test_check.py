"""`taizhang check`: exit codes, formats, files, and warnings that count when asked to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.running import run

Capture = pytest.CaptureFixture[str]


def spoil(project: Path) -> None:
    """An error: a month that no calendar has."""
    file = project / "content" / "progress" / "2023.yml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("2023-08-20", "2023-13-20"), encoding="utf-8"
    )


def blot(project: Path) -> None:
    """A warning: a space within official wording."""
    file = project / "content" / "documents" / "shiqiao-2024.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("名录、", "名 录、"), encoding="utf-8")


def test_clean_content_exits_with_zero(project: Path, capsys: Capture) -> None:
    finished = run(capsys, "check", "--root", str(project))
    assert (finished.code, finished.err) == (0, "")
    assert finished.out == "7 个文件，6 条记录：0 个错误，0 个提醒\n"


@pytest.mark.parametrize("word", ["Production", "prod"])
def test_a_site_of_an_unknown_kind_is_refused_as_a_build_refuses_it(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    """Checked as a demo, content would pass that production does not take."""
    monkeypatch.setenv("TAIZHANG_PROFILE", word)
    finished = run(capsys, "check", "--root", str(project))
    assert (finished.code, finished.out) == (2, "")
    assert "TAIZHANG_PROFILE" in finished.err
    assert "demo、production" in finished.err
    assert "can only be" in run(capsys, "check", "--root", str(project), "--lang", "en").err


@pytest.mark.parametrize(("word", "code"), [("", 0), ("demo", 0), ("production", 1)])
def test_the_kind_of_site_is_taken_from_the_environment(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, word: str, code: int
) -> None:
    monkeypatch.setenv("TAIZHANG_PROFILE", word)
    assert run(capsys, "check", "--root", str(project)).code == code


def test_an_error_exits_with_one(project: Path, capsys: Capture) -> None:
    spoil(project)
    finished = run(capsys, "check", "--root", str(project))
    assert finished.code == 1
    assert finished.out.startswith("content/progress/2023.yml:4:11: 错误[bad-date]：")


def test_a_warning_exits_with_zero_and_with_one_when_it_counts(
    project: Path, capsys: Capture
) -> None:
    blot(project)
    lenient = run(capsys, "check", "--root", str(project))
    strict = run(capsys, "check", "--root", str(project), "--strict")
    assert (lenient.code, strict.code) == (0, 1)
    assert "提醒[space-in-wording]" in lenient.out
    assert lenient.out == strict.out


def test_all_problems_of_all_files_come_sorted(project: Path, capsys: Capture) -> None:
    spoil(project)
    blot(project)
    out = run(capsys, "check", "--root", str(project)).out
    assert [line.split(":")[0] for line in out.splitlines() if line.startswith("content")] == [
        "content/documents/shiqiao-2024.yml",
        "content/progress/2023.yml",
    ]


@pytest.mark.parametrize("form", ["json", "gitlab", "sarif"])
def test_a_report_for_programs_is_nothing_but_json(
    form: str, project: Path, capsys: Capture
) -> None:
    spoil(project)
    finished = run(capsys, "check", "--root", str(project), "--format", form, "--stats")
    assert finished.code == 1
    assert "bad-date" in json.dumps(json.loads(finished.out))
    assert "shiqiao-2024" in finished.err


def test_a_report_can_go_to_a_file(project: Path, tmp_path: Path, capsys: Capture) -> None:
    spoil(project)
    target = tmp_path / "report.json"
    finished = run(
        capsys, "check", "--root", str(project), "--format", "json", "--output", str(target)
    )
    assert (finished.code, finished.out) == (1, "")
    assert json.loads(target.read_text(encoding="utf-8"))["errors"] == 1


def test_a_file_that_cannot_be_written_is_wrong_usage(
    project: Path, tmp_path: Path, capsys: Capture
) -> None:
    target = tmp_path / "nowhere" / "report.json"
    finished = run(capsys, "check", "--root", str(project), "--output", str(target))
    assert finished.code == 2
    assert str(target) in finished.err
    assert "请换一个位置" in finished.err


def test_a_folder_without_content_is_wrong_usage(tmp_path: Path, capsys: Capture) -> None:
    finished = run(capsys, "check", "--root", str(tmp_path))
    assert (finished.code, finished.out) == (2, "")
    assert "没有 content 文件夹" in finished.err
    assert "--root" in finished.err


def test_figures_follow_the_report(project: Path, capsys: Capture) -> None:
    lines = run(capsys, "check", "--root", str(project), "--stats").out.splitlines()
    assert [line.split() for line in lines[1:]] == [
        ["文件", "行", "牵头单位", "责任单位", "时限"],
        ["shiqiao-2024", "2", "1", "2", "0"],
        ["yunchuan-2023", "4", "3", "3", "4"],
        ["合计", "6", "4", "5", "4"],
    ]


def test_the_day_of_the_run_is_that_of_a_reproducible_build(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1680000000")
    out = run(capsys, "check", "--root", str(project)).out
    assert out.count("date-in-future") == 3
    assert "2023-03-28" in out
