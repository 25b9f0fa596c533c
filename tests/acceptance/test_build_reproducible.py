"""The same content on the same day makes the same bytes, wherever it is built (R-142)."""

from __future__ import annotations

from pathlib import Path

from tests.project import build_project, copy_project

ELSEWHERE = {
    "PYTHONHASHSEED": "7",
    "TZ": "America/New_York",
    "LC_ALL": "C.UTF-8",
    "TAIZHANG_PROCESSES": "2",
}
"""Another order of sets, another day of the clock, another language of messages, and the pages of
one language made by a process of their own, as they are for a large site."""


def differences(one: Path, other: Path) -> list[str]:
    """The files that are not the same in two folders, or are only in one."""
    contents = [
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)}
        for folder in (one, other)
    ]
    paths = sorted(contents[0].keys() | contents[1].keys())
    return [path for path in paths if contents[0].get(path) != contents[1].get(path)]


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_two_builds_in_two_folders_are_the_same_to_the_byte(
    freshly_built_site: Path, tmp_path: Path
) -> None:
    project = copy_project(tmp_path / "elsewhere" / "另一个 folder")
    second = build_project(project, **ELSEWHERE)
    assert len(_files(second)) > 1000
    assert differences(freshly_built_site, second) == []


def test_a_changed_a_missing_and_a_new_file_are_differences(tmp_path: Path) -> None:
    for folder, names in (("one", "abc"), ("other", "abd")):
        (tmp_path / folder).mkdir()
        for name in names:
            (tmp_path / folder / name).write_text(f"{folder if name == 'b' else ''}", "utf-8")
    assert differences(tmp_path / "one", tmp_path / "other") == ["b", "c", "d"]
