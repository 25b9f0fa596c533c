"""The next site is written beside the old one, and only what changed is written."""

from pathlib import Path

import pytest

from generator.publishing.staging import DuplicatePathError, Staging, write_bytes


class Recorder:
    """Writes, and remembers what it wrote."""

    def __init__(self) -> None:
        self.paths: list[str] = []

    def __call__(self, path: str, content: bytes) -> None:
        self.paths.append(Path(path).name)
        write_bytes(path, content)


def stage(folder: Path, files: dict[str, bytes]) -> Recorder:
    recorder = Recorder()
    staging = Staging(folder, write=recorder)
    for path, content in files.items():
        staging.put(path, content)
    staging.finish()
    return recorder


def test_files_are_written_in_folders_that_are_made(tmp_path: Path) -> None:
    stage(tmp_path, {"index.html": b"1", "tasks/x/index.html": "二".encode()})
    assert (tmp_path / "index.html").read_bytes() == b"1"
    assert (tmp_path / "tasks" / "x" / "index.html").read_bytes() == "二".encode()


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    stage(tmp_path, {"a": b"old", "b": b"same", "c": b"same size"})
    again = stage(tmp_path, {"a": b"newer", "b": b"same", "c": b"Same size", "d": b"new"})
    assert again.paths == ["a", "c", "d"]


def test_what_the_site_no_longer_has_is_removed_with_its_folder(tmp_path: Path) -> None:
    stage(tmp_path, {"a/index.html": b"", "b/c/index.html": b"", "d": b""})
    stage(tmp_path, {"a/index.html": b""})
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == [
        "a",
        "a/index.html",
    ]


def test_a_file_may_become_a_folder_and_a_folder_a_file(tmp_path: Path) -> None:
    stage(tmp_path, {"a": b"file", "b/index.html": b"folder"})
    stage(tmp_path, {"a/b/index.html": b"folder", "b": b"file"})
    assert (tmp_path / "a" / "b" / "index.html").read_bytes() == b"folder"
    assert (tmp_path / "b").read_bytes() == b"file"


def test_the_published_site_lends_what_is_the_same_and_is_never_written_over(
    tmp_path: Path,
) -> None:
    """An unchanged file keeps its time, by which copying programs know it; so do its bytes."""
    site, folder = tmp_path / "site", tmp_path / "next"
    stage(site, {"a": b"same", "b/c": b"one"})
    lent = Recorder()
    staging = Staging(folder, published=site, write=lent)
    staging.put("a", b"same")
    staging.put("b/c", b"two")
    staging.finish()
    assert lent.paths == ["c"]
    assert (folder / "a").stat().st_mtime_ns == (site / "a").stat().st_mtime_ns
    stage(folder, {"a": b"new!", "b/c": b"two"})
    assert (site / "a").read_bytes() == b"same"
    assert (site / "b" / "c").read_bytes() == b"one"


def test_two_outputs_with_one_path_stop_the_build(tmp_path: Path) -> None:
    staging = Staging(tmp_path)
    staging.put("about/index.html", b"1")
    with pytest.raises(DuplicatePathError, match=r"about/index\.html"):
        staging.put("about/index.html", b"1")


def test_the_work_is_counted(tmp_path: Path) -> None:
    stage(tmp_path, {"a": b"1", "b": b"2"})
    staging = Staging(tmp_path)
    staging.put("a", b"1")
    staging.put("c", b"3")
    count = staging.finish()
    assert (count.kept, count.written, count.removed) == (1, 1, 1)


def test_half_a_file_left_by_a_crash_is_written_again(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"who")
    stage(tmp_path, {"a": b"whole"})
    assert (tmp_path / "a").read_bytes() == b"whole"
