"""Files are listed as pathlib lists them, in its order, and links lead into no folder."""

from __future__ import annotations

from pathlib import Path

from generator.publishing.site_files import list_entries, list_files, read_entry

NAMES = ("a/b/x.html", "a/b.html", "a-b/x.html", "a.html", "甲/x", ".well-known/x.txt", "B", "b")


def make_files(folder: Path) -> None:
    for name in NAMES:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")


def test_the_order_is_that_of_paths(tmp_path: Path) -> None:
    make_files(tmp_path)
    wanted = [p.relative_to(tmp_path).as_posix() for p in sorted(tmp_path.rglob("*"))]
    found = [name for name, _ in list_files(tmp_path)]
    assert found == [name for name in wanted if (tmp_path / name).is_file()]
    assert len(found) == len(NAMES)


def test_what_is_read_is_the_file_of_that_name(tmp_path: Path) -> None:
    make_files(tmp_path)
    assert {name: read_entry(entry).decode() for name, entry in list_files(tmp_path)} == {
        name: name for name in NAMES
    }


def test_links_are_read_as_files_and_never_as_folders(tmp_path: Path) -> None:
    make_files(tmp_path / "site")
    (tmp_path / "site" / "file").symlink_to(tmp_path / "site" / "b")
    (tmp_path / "site" / "folder").symlink_to(tmp_path / "site" / "a", target_is_directory=True)
    (tmp_path / "site" / "nowhere").symlink_to(tmp_path / "nothing")
    links = {"file", "folder", "nowhere"}
    assert {name for name, _ in list_files(tmp_path / "site")} == {*NAMES, "file"}
    assert {name for name, _ in list_entries(tmp_path / "site")} == {*NAMES, *links}


def test_where_there_is_no_folder_there_is_no_file(tmp_path: Path) -> None:
    assert list(list_entries(tmp_path / "nothing")) == []
