"""Every YAML file below content/ is read, or it is said that nothing reads it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.reading.sources import REGISTRIES, Found, SourceKind, find_sources

REGISTRY_FILES = [f"registry/{kind.value}.yml" for kind in REGISTRIES]


def lay_out(root: Path, *names: str) -> Path:
    """A content folder with empty files of these names, and all registries."""
    content = root / "content"
    for name in (*REGISTRY_FILES, *names):
        file = content / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return content


def told(found: Found) -> list[tuple[str, str]]:
    return [(problem.code, problem.place.path) for problem in found.problems]


def hints(found: Found) -> list[str]:
    return [problem.hint("en") for problem in found.problems]


def test_registries_come_first_then_documents_then_progress(tmp_path: Path) -> None:
    content = lay_out(tmp_path, "progress/b.yml", "documents/b-2023.yml", "documents/a-2023.yml")
    assert [source.path for source in find_sources(content).sources] == [
        "content/registry/jurisdictions.yml",
        "content/registry/departments.yml",
        "content/registry/themes.yml",
        "content/registry/topics.yml",
        "content/documents/a-2023.yml",
        "content/documents/b-2023.yml",
        "content/progress/b.yml",
    ]


def test_progress_may_lie_in_folders_of_any_depth(tmp_path: Path) -> None:
    found = find_sources(lay_out(tmp_path, "progress/2023/市教育局/9月.yml"))
    assert found.sources[-1].path == "content/progress/2023/市教育局/9月.yml"
    assert found.problems == ()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("documents/a-2023.YML", "content/documents/a-2023.yml"),
        ("documents/a-2023.yaml", "content/documents/a-2023.yml"),
        ("documents/2023/a-2023.yml", "content/documents/a-2023.yml"),
        ("a-2023.yml", "content/documents/a-2023.yml"),
        ("progress/2023/9.yaml", "content/progress/2023/9.yml"),
        ("registry/department.yml", "content/registry/departments.yml"),
        ("themes.yml", "content/registry/themes.yml"),
        ("pages/notes.yml", "content/progress/notes.yml"),
    ],
)
def test_a_file_that_nothing_reads_is_told_where_to_go(
    name: str, expected: str, tmp_path: Path
) -> None:
    found = find_sources(lay_out(tmp_path, name))
    assert told(found) == [("misplaced-file", f"content/{name}")]
    assert expected in hints(found)[0]


NOTICE = "id: a-2024\nyear: 2024\ntable:\n  title: 表\ntasks:\n"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("foo.yml", NOTICE, "content/documents/a-2024.yml"),
        ("registry/表.yml", NOTICE, "content/documents/a-2024.yml"),
        ("foo.yml", NOTICE.replace("\n", "\r\n"), "content/documents/a-2024.yml"),
        ("foo.yml", NOTICE.replace("a-2024", "a-2023"), "content/documents/foo.yml"),
        ("foo.yml", "tasks: []", "content/documents/foo.yml"),
        ("progress/foo.yaml", NOTICE, "content/documents/a-2024.yml"),
        ("foo-2024.yml", "progress:\n  - task: a-2023-001\n", "content/progress/foo-2024.yml"),
        ("foo-2024.yml", "changes: []", "content/changes/foo-2024.yml"),
    ],
)
def test_what_a_file_holds_tells_where_it_belongs(
    name: str, text: str, expected: str, tmp_path: Path
) -> None:
    """A notice that is there already is not to be written over."""
    content = lay_out(tmp_path, name, "documents/a-2023.yml")
    (content / name).write_bytes(text.encode())
    assert hints(find_sources(content)) == [f"Move or rename it to {expected}"]


def test_the_place_that_is_named_is_read(tmp_path: Path) -> None:
    content = lay_out(tmp_path, "documents/2023/a-2023.yml", "pages/notes.yml", "progress/9.yaml")
    for problem in find_sources(content).problems:
        expected = problem.hint("en").rpartition(" ")[2]
        target = tmp_path / expected
        target.parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / problem.place.path).rename(target)
    assert find_sources(content).problems == ()


@pytest.mark.parametrize("name", ["documents/.a-2023.yml", ".git/x.yml", "progress/.cache/a.yml"])
def test_a_hidden_file_is_nobodys_business(name: str, tmp_path: Path) -> None:
    found = find_sources(lay_out(tmp_path, name))
    assert told(found) == []
    assert len(found.sources) == len(REGISTRIES)


def test_a_missing_registry_is_told_once(tmp_path: Path) -> None:
    content = lay_out(tmp_path)
    (content / "registry" / "topics.yml").unlink()
    found = find_sources(content)
    assert told(found) == [("registry-missing", "content/registry/topics.yml")]
    assert found.unread == {SourceKind.TOPICS}


def test_a_registry_with_a_wrong_ending_is_not_told_to_be_missing_as_well(tmp_path: Path) -> None:
    content = lay_out(tmp_path)
    (content / "registry" / "topics.yml").rename(content / "registry" / "topics.YAML")
    found = find_sources(content)
    assert told(found) == [("misplaced-file", "content/registry/topics.YAML")]
    assert found.unread == {SourceKind.TOPICS}


def test_a_misplaced_notice_keeps_references_to_it_from_being_judged(tmp_path: Path) -> None:
    assert find_sources(lay_out(tmp_path, "a-2023.yml")).unread == {SourceKind.DOCUMENT}


def test_a_folder_with_the_name_of_a_file_is_no_file(tmp_path: Path) -> None:
    content = lay_out(tmp_path)
    (content / "documents" / "a-2023.yml").mkdir(parents=True)
    found = find_sources(content)
    assert told(found) == [("folder-named-file", "content/documents/a-2023.yml")]
    assert found.unread == {SourceKind.DOCUMENT}
    assert len(found.sources) == len(REGISTRIES)


def test_a_folder_in_the_place_of_a_registry_is_the_one_cause(tmp_path: Path) -> None:
    content = lay_out(tmp_path)
    (content / "registry" / "topics.yml").unlink()
    (content / "registry" / "topics.yml").mkdir()
    found = find_sources(content)
    assert told(found) == [("folder-named-file", "content/registry/topics.yml")]
    assert found.unread == {SourceKind.TOPICS}


def test_a_circle_of_linked_folders_comes_to_an_end(tmp_path: Path) -> None:
    content = lay_out(tmp_path, "progress/a.yml")
    (content / "progress" / "again").symlink_to(content, target_is_directory=True)
    found = find_sources(content)
    assert [source.path for source in found.sources][len(REGISTRIES) :] == [
        "content/progress/a.yml"
    ]
    assert told(found) == [("file-unreadable", "content/progress/again")]


def test_a_linked_folder_of_notices_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    content = lay_out(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (content / "documents").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    found = find_sources(content)
    assert told(found) == [("file-unreadable", "content/documents")]
    assert found.unread == {SourceKind.DOCUMENT}


@pytest.mark.parametrize("folder", ["pages", "pages/more", "pages/en/more"])
def test_a_linked_folder_of_pages_is_not_published(tmp_path: Path, folder: str) -> None:
    content = lay_out(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (content / folder).parent.mkdir(parents=True, exist_ok=True)
    (content / folder).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert told(find_sources(content)) == [("file-unreadable", f"content/{folder}")]


@pytest.mark.parametrize(
    "name", ["pages/leak.md", "pages/leak.txt", "pages/en/~$leak", "documents/leak.yml", "x.txt"]
)
def test_a_link_out_of_the_content_is_refused_whatever_its_ending(
    tmp_path: Path, name: str
) -> None:
    content = lay_out(tmp_path)
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (content / name).parent.mkdir(parents=True, exist_ok=True)
    (content / name).symlink_to(tmp_path / "secret.txt")
    found = find_sources(content)
    assert told(found) == [("file-unreadable", f"content/{name}")]
    wording = found.problems[0].wording
    assert "指向 content 文件夹以外" in wording.message_zh
    assert "A link" not in wording.message_zh
    assert "leads out of the content folder" in wording.message_en
    assert found_names(found) == []


def test_a_link_from_page_to_page_is_as_good_as_a_file(tmp_path: Path) -> None:
    content = lay_out(tmp_path)
    (content / "pages").mkdir()
    (content / "pages" / "a.md").write_text("# A", encoding="utf-8")
    (content / "pages" / "b.md").symlink_to("a.md")
    assert told(find_sources(content)) == []


def test_a_linked_file_is_read_like_a_file(tmp_path: Path) -> None:
    content = lay_out(tmp_path, "progress/a.yml")
    (content / "progress" / "b.yml").symlink_to(content / "progress" / "a.yml")
    assert found_names(find_sources(content)) == [
        "content/progress/a.yml",
        "content/progress/b.yml",
    ]


def test_a_link_that_leads_nowhere_is_listed_so_that_reading_can_tell(tmp_path: Path) -> None:
    content = lay_out(tmp_path, "progress/a.yml")
    (content / "progress" / "b.yml").symlink_to(content / "gone.yml")
    assert found_names(find_sources(content)) == [
        "content/progress/a.yml",
        "content/progress/b.yml",
    ]


def found_names(found: Found) -> list[str]:
    return [source.path for source in found.sources if source.kind not in REGISTRIES]


def test_a_file_name_that_is_not_utf_8_is_told_and_can_be_printed(tmp_path: Path) -> None:
    content = lay_out(tmp_path, "progress/a.yml")
    odd = os.fsencode(content / "progress") + b"/\xbd\xcc\xd3\xfd.yml"
    Path(os.fsdecode(odd)).touch()
    found = find_sources(content)
    assert [code for code, _ in told(found)] == ["misplaced-file"]
    found.problems[0].place.path.encode("utf-8")
    assert len(found.sources) == len(REGISTRIES) + 1


def test_a_line_break_in_a_file_name_does_not_break_the_report(tmp_path: Path) -> None:
    found = find_sources(lay_out(tmp_path, "progress/a\nb.yml"))
    assert told(found) == [("misplaced-file", "content/progress/a\ufffdb.yml")]
    assert "content/progress/ab.yml" in hints(found)[0]


def test_a_folder_that_may_not_be_listed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = lay_out(tmp_path, "documents/a-2023.yml")
    closed = content / "documents"
    real = os.scandir

    def scandir(path: str | Path) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)  # root, who runs many a test, may list anything
    found = find_sources(content)
    assert told(found) == [("file-unreadable", "content/documents")]
    assert found.unread == {SourceKind.DOCUMENT}


def test_a_content_folder_that_is_not_there_is_one_problem(tmp_path: Path) -> None:
    assert told(find_sources(tmp_path / "content")) == [("file-unreadable", "content")]
