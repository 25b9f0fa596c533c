"""A folder that cannot be written to and a full disk are told in words, not as our bug."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

import pytest

from tests.unit.cli.running import run

CAUSES = {
    errno.EACCES: ("没有权限", "permission denied"),
    errno.EPERM: ("没有权限", "permission denied"),
    errno.EROFS: ("磁盘是只读的", "the disk is read-only"),
    errno.ENOSPC: ("磁盘已满", "the disk is full"),
    errno.EDQUOT: ("磁盘配额已用完", "your quota of the disk is used up"),
}
NEW = ("new", "department", "--jurisdiction", "shiqiao", "--name", "县档案局", "--slug", "archives")


def refuse(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    """As a read-only folder does: the file beside which the new one is written cannot be made."""

    def make(*, prefix: str, suffix: str, dir: Path) -> tuple[int, str]:  # noqa: A002 - as tempfile
        raise OSError(code, os.strerror(code), str(dir / f"{prefix}x{suffix}"))

    monkeypatch.setattr(tempfile, "mkstemp", make)


@pytest.mark.parametrize("code", CAUSES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_the_machine_refuses_is_told_with_its_place_and_the_way_out(
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    code: int,
    language: str,
) -> None:
    file = project / "content/registry/departments.yml"
    before = file.read_bytes()
    refuse(monkeypatch, code)
    arguments = [*NEW, "--kind", "office", "--root", str(project), "--lang", language]
    finished = run(capsys, *arguments)
    assert finished.code == 1
    zh, en = CAUSES[code]
    begins = {"zh": f"写不进 {file.parent}：{zh}。", "en": f"Cannot write {file.parent}: {en}."}
    assert finished.err.startswith(begins[language])
    assert {"zh": "再运行一次", "en": "then run again"}[language] in finished.err
    assert file.read_bytes() == before


def test_any_other_trouble_of_the_system_stays_a_bug(
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    refuse(monkeypatch, errno.EIO)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert run(capsys, *NEW, "--kind", "office", "--root", str(project)).code == 3
    assert [file.name for file in tmp_path.glob("taizhang-bug-*.txt")]
