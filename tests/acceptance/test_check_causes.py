"""Mishaps as they happen to editors: each is told once, at its place, whatever follows from it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.pipeline import examine
from generator.settings import Settings
from tests.project import PROGRAM
from tests.records.bad_example import AS_OF, SMALL

DOCUMENTS, REGISTRY = "content/documents", "content/registry"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(SMALL / "content", tmp_path / "content")
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def told(project: Path) -> list[str]:
    problems = examine(Settings(root=project, as_of=AS_OF)).problems
    return [f"{problem.place.path.removeprefix('content/')} {problem.code}" for problem in problems]


@pytest.mark.parametrize("name", ["jurisdictions", "departments", "themes", "topics"])
def test_a_slip_in_a_registry_does_not_make_every_record_wrong(name: str, project: Path) -> None:
    change(project / REGISTRY / f"{name}.yml", f"{name}:\n", f"{name}:\n  - id: !\n")
    assert told(project) == [f"registry/{name}.yml tag-used"]


@pytest.mark.parametrize("name", ["jurisdictions", "departments", "themes", "topics"])
def test_one_entry_of_the_wrong_form_does_not_make_every_record_wrong(
    name: str, project: Path
) -> None:
    text = "\n  - id: 中文\n    name: 甲\n    kind: office\n    description: 乙\n"
    file = project / REGISTRY / f"{name}.yml"
    file.write_text(file.read_text(encoding="utf-8").rstrip() + text, encoding="utf-8")
    found = told(project)
    assert f"registry/{name}.yml bad-form" in found
    assert {line.split()[0] for line in found} == {f"registry/{name}.yml"}


@pytest.mark.parametrize("name", ["jurisdictions", "departments", "themes", "topics"])
def test_a_missing_registry_is_one_problem(name: str, project: Path) -> None:
    (project / REGISTRY / f"{name}.yml").unlink()
    assert told(project) == [f"registry/{name}.yml registry-missing"]


@pytest.mark.parametrize("name", ["yunchuan-2023", "shiqiao-2024"])
def test_a_notice_that_cannot_be_read_is_one_problem(name: str, project: Path) -> None:
    change(project / DOCUMENTS / f"{name}.yml", "tasks:\n", "tasks:\n  - &x\n")
    assert told(project) == [f"documents/{name}.yml alias-used"]


def test_a_notice_saved_as_gbk_is_one_problem(project: Path) -> None:
    file = project / DOCUMENTS / "yunchuan-2023.yml"
    file.write_bytes(file.read_text(encoding="utf-8").encode("gbk"))
    assert told(project) == ["documents/yunchuan-2023.yml wrong-encoding"]


def test_a_notice_saved_with_windows_line_ends_is_one_problem(project: Path) -> None:
    file = project / DOCUMENTS / "yunchuan-2023.yml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert told(project) == [
        "documents/yunchuan-2023.yml byte-order-mark",
        "documents/yunchuan-2023.yml carriage-return",
    ]


def test_a_copy_of_a_notice_is_one_problem(project: Path) -> None:
    shutil.copy(project / DOCUMENTS / "yunchuan-2023.yml", project / DOCUMENTS / "副本.yml")
    assert told(project) == ["documents/副本.yml id-repeated"]


def test_a_renamed_notice_is_one_problem(project: Path) -> None:
    (project / DOCUMENTS / "yunchuan-2023.yml").rename(project / DOCUMENTS / "分解表-2023.yml")
    assert told(project) == ["documents/分解表-2023.yml file-name-mismatch"]


def test_a_notice_in_a_folder_of_its_own_is_one_problem(project: Path) -> None:
    folder = project / DOCUMENTS / "2023"
    folder.mkdir()
    (project / DOCUMENTS / "yunchuan-2023.yml").rename(folder / "yunchuan-2023.yml")
    assert told(project) == ["documents/2023/yunchuan-2023.yml misplaced-file"]


def test_a_wrong_ending_of_a_registry_is_one_problem(project: Path) -> None:
    (project / REGISTRY / "departments.yml").rename(project / REGISTRY / "departments.YML")
    assert told(project) == ["registry/departments.YML misplaced-file"]


def test_a_renamed_place_is_one_problem_for_each_file_that_names_it(project: Path) -> None:
    change(project / REGISTRY / "jurisdictions.yml", "id: shiqiao", "id: shiqiaoxian")
    assert told(project) == [
        "documents/shiqiao-2024.yml unknown-jurisdiction",
        "registry/departments.yml unknown-jurisdiction",
    ]


def test_a_slip_in_a_parent_is_one_problem(project: Path) -> None:
    change(project / REGISTRY / "jurisdictions.yml", "parent: yunchuan", "parent: yunchaun")
    assert told(project) == ["registry/jurisdictions.yml unknown-jurisdiction"]


def test_a_renamed_office_is_one_problem_for_each_notice_that_names_it(project: Path) -> None:
    change(project / REGISTRY / "departments.yml", "name: 市财政局", "name: 市金融办")
    assert told(project) == ["documents/yunchuan-2023.yml unknown-department"]


def test_a_slip_in_the_id_of_a_notice_is_one_problem_for_each_file(project: Path) -> None:
    change(
        project / DOCUMENTS / "yunchuan-2023.yml", "\nid: yunchuan-2023\n", "\nid: yunchaun-2023\n"
    )
    assert told(project) == [
        "documents/shiqiao-2024.yml unknown-document",
        "documents/yunchuan-2023.yml file-name-mismatch",
    ]


def test_a_misspelt_key_in_each_row_is_told_in_each_row_and_nowhere_else(project: Path) -> None:
    change(project / DOCUMENTS / "yunchuan-2023.yml", "    requirement:", "    requirements:")
    assert told(project) == ["documents/yunchuan-2023.yml unknown-key"] * 4


def test_an_empty_file_of_progress_is_one_problem(project: Path) -> None:
    (project / "content" / "progress" / "2024.yml").write_text("# 以后再填\n", encoding="utf-8")
    assert told(project) == ["progress/2024.yml file-empty"]


def test_links_that_lead_in_a_circle_are_told(project: Path) -> None:
    folder = project / "content" / "progress"
    (folder / "again").symlink_to(folder, target_is_directory=True)
    (folder / "self.yml").symlink_to(folder / "self.yml")
    assert told(project) == ["progress/again file-unreadable", "progress/self.yml file-unreadable"]


def test_a_name_that_is_not_utf_8_does_not_break_any_report(project: Path) -> None:
    folder = os.fsencode(project / "content" / "progress")
    shutil.copy(project / "content/progress/2023.yml", os.fsdecode(folder + b"/\xbd\xcc.yml"))
    for form in ("text", "json", "github", "gitlab", "sarif"):
        finished = check(project, "--format", form)
        assert finished.returncode == 1, finished.stderr
        assert "misplaced-file" in finished.stdout


def check(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(PROGRAM), "check", "--root", str(project), *arguments]
    return subprocess.run(command, check=False, capture_output=True, encoding="utf-8")


def test_the_name_of_a_topic_is_answered_with_its_id(project: Path) -> None:
    file = project / DOCUMENTS / "yunchuan-2023.yml"
    topics = file.read_text(encoding="utf-8").partition("topics: [")[2].partition("]")[0]
    change(file, f"topics: [{topics}]", "topics: [就业]")
    problems = examine(Settings(root=project, as_of=AS_OF)).problems
    assert {problem.code for problem in problems} == {"bad-form"}
    assert {problem.wording.mend for problem in problems} == {("就业", "employment")}


def test_two_rows_in_the_wrong_order_are_one_problem(project: Path) -> None:
    file = project / DOCUMENTS / "yunchuan-2023.yml"
    change(file, "- id: yunchuan-2023-001", "- id: yunchuan-2023-00X")
    change(file, "- id: yunchuan-2023-002", "- id: yunchuan-2023-001")
    change(file, "- id: yunchuan-2023-00X", "- id: yunchuan-2023-002")
    assert told(project) == ["documents/yunchuan-2023.yml id-out-of-step"]


def test_a_row_pasted_twice_is_one_problem(project: Path) -> None:
    file = project / DOCUMENTS / "yunchuan-2023.yml"
    text = file.read_text(encoding="utf-8").rstrip("\n")
    last = text[text.rindex("\n  - id: ") :]
    file.write_text(text + last + "\n", encoding="utf-8")
    assert told(project) == ["documents/yunchuan-2023.yml id-repeated"]


def test_brackets_of_a_number_are_told_where_they_are_wrong_and_not_where_it_is_cited(
    project: Path,
) -> None:
    file = project / DOCUMENTS / "yunchuan-2023.yml"
    change(file, "云政办字〔2023〕12号", "云政办字[2023]12号")
    assert told(project) == ["documents/yunchuan-2023.yml number-brackets"]


@pytest.mark.parametrize("name", ["yunchuan-2023.yml.txt", "yunchuan-2023.yaml"])
def test_an_ending_that_windows_hides_is_one_problem(name: str, project: Path) -> None:
    folder = project / DOCUMENTS
    (folder / "yunchuan-2023.yml").rename(folder / name)
    (problem,) = examine(Settings(root=project, as_of=AS_OF)).problems
    assert problem.code == "misplaced-file"
    assert "content/documents/yunchuan-2023.yml" in problem.hint("zh").split()


def test_what_office_lays_beside_an_open_file_is_no_problem(project: Path) -> None:
    (project / DOCUMENTS / "~$nchuan-2023.yml").write_bytes(b"\x05admin")
    assert told(project) == []
