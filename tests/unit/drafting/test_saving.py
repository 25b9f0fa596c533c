"""A draft reaches the disk whole, or nothing changes."""

from __future__ import annotations

import resource
from pathlib import Path

import pytest

from generator.drafting.draft import AnswerError, DraftFile, Insertion
from generator.drafting.saving import read_file, save
from generator.problems.problem import ContentError

DRAFT = DraftFile(path="content/progress/a/b.yml", text="progress: 新\n", record_id="x")
INSERTION = Insertion(path="a.yml", old_text="旧\n", new_text="旧\n新\n", record_id="x")


def test_a_new_file_gets_its_folders(tmp_path: Path) -> None:
    save(tmp_path, DRAFT)
    assert (tmp_path / DRAFT.path).read_bytes() == "progress: 新\n".encode()


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    save(tmp_path, DRAFT)
    (tmp_path / DRAFT.path).write_text("别人的", encoding="utf-8")
    with pytest.raises(AnswerError, match="there already"):
        save(tmp_path, DRAFT)
    assert (tmp_path / DRAFT.path).read_text(encoding="utf-8") == "别人的"


def test_an_insertion_replaces_the_text_it_was_made_from(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_bytes("旧\n".encode())
    file.chmod(0o640)
    save(tmp_path, INSERTION)
    assert file.read_bytes() == "旧\n新\n".encode()
    assert file.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.yml"]


def test_an_edit_made_meanwhile_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes("改过\n".encode())
    with pytest.raises(AnswerError, match="changed meanwhile"):
        save(tmp_path, INSERTION)
    assert (tmp_path / "a.yml").read_bytes() == "改过\n".encode()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.yml").write_bytes("旧\n".encode())
    (tmp_path / "a.yml").symlink_to("real.yml")
    save(tmp_path, INSERTION)
    assert (tmp_path / "a.yml").is_symlink()
    assert (tmp_path / "real.yml").read_bytes() == "旧\n新\n".encode()


@pytest.mark.parametrize("raw", [b"a: 1\r\n", b"\xef\xbb\xbfa: 1\n", "名".encode("gbk"), None])
def test_a_file_that_cannot_keep_its_bytes_is_not_read_for_a_draft(
    raw: bytes | None, tmp_path: Path
) -> None:
    if raw is not None:
        (tmp_path / "a.yml").write_bytes(raw)
    with pytest.raises(ContentError) as refused:
        read_file(tmp_path, "a.yml")
    assert refused.value.problems


def test_half_a_file_is_not_left_where_the_disk_is_full(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            save(tmp_path, DRAFT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not (tmp_path / DRAFT.path).exists()
