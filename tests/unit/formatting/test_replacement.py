"""A file is replaced in one step, or it stays as it was."""

import stat
from pathlib import Path

import pytest

from generator.formatting.replacement import replace_text


def _names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_the_text_is_written_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("旧", encoding="utf-8")
    replace_text(file, "新\n\u3000𠮷\n")
    assert file.read_bytes() == "新\n\u3000𠮷\n".encode()
    assert _names(tmp_path) == ["a.yml"]


def test_the_permissions_stay(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("旧", encoding="utf-8")
    file.chmod(0o640)
    replace_text(file, "新")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "a.yml", tmp_path / "b.yml"
    target.write_text("旧", encoding="utf-8")
    link.symlink_to(target)
    replace_text(link, "新")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "新"


def test_nothing_is_left_behind_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.yml"
    file.write_text("旧", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        replace_text(file, "新")
    assert file.read_text(encoding="utf-8") == "旧"
    assert _names(tmp_path) == ["a.yml"]
