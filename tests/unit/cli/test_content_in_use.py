"""Errors stop a verb where they are in what it uses; the last line says what was not done."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.progress_form import Form
from tests.unit.cli.running import run

Capture = pytest.CaptureFixture[str]
ENTRY = ("progress", "add", "yunchuan-2023-001", "--date", "2024-05-08")
DRAFT = "id: shiqiao-2026\njurisdiction: shiqiao\nyear: 2026\ntitle: 还没有写完的通知\n"
NOTICE = "content/documents/yunchuan-2023.yml"


def test_a_draft_of_another_notice_stops_nobody(project: Path, capsys: Capture) -> None:
    """It stands apart from the office's records; that rows of it may be missing is said."""
    draft = project / "content/documents/shiqiao-2026.yml"
    draft.write_text(DRAFT, encoding="utf-8")
    form = Form(project, capsys)
    form.fill()
    assert form.read().code == 0
    assert form.taizhang(*ENTRY, "--note", "公布了申领条件。").code == 0
    form.file.unlink()
    told = form.taizhang("progress", "form", "市人力资源社会保障局", str(form.file))
    assert "其中的任务可能没有写进来：content/documents/shiqiao-2026.yml" in told.err
    assert "错误[" not in told.err


def test_errors_of_the_own_notice_end_with_what_was_not_done(
    project: Path, capsys: Capture
) -> None:
    form = Form(project, capsys)
    notice = form.project / NOTICE
    text = notice.read_text(encoding="utf-8")
    notice.write_text(text.replace("number: 云", "nummer: 云"), encoding="utf-8")
    form.fill()
    read = form.read()
    assert (read.code, form.written) == (1, "")
    assert read.err.rstrip().endswith("这份表没有登记：先改好上面的错误，再读一次。")
    added = form.taizhang(*ENTRY, "--note", "公布了申领条件。")
    assert (added.code, form.written) == (1, "")
    assert added.err.rstrip().endswith("没有登记：先改好上面的错误，再登记一次。")
    assert "nummer" in added.err


@pytest.mark.parametrize("name", ["registry/departments.yml", "progress/2023.yml"])
def test_registries_and_progress_that_cannot_be_read_stop_a_form(
    name: str, project: Path, capsys: Capture
) -> None:
    (project / "content" / name).write_text("progress: [\n", encoding="utf-8")
    words = ("progress", "form", "县教育和体育局", str(project / "x.xlsx"))
    told = run(capsys, *words, "--root", str(project))
    assert told.code == 1
    assert told.err.rstrip().endswith("没有写出填报表：先改好上面的错误。")
    assert not (project / "x.xlsx").exists()
