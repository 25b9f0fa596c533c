"""Parts of a site, each made alone, are joined to what one build makes, byte for byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.publishing.manifest import MANIFEST
from generator.publishing.part_file import PART
from tests.project import (
    build_project,
    files_of,
    join_parts,
    make_part,
    small_project,
    try_build,
)

PLACES = ("shiqiao", "yunchuan")
RECORD = "tasks/yunchuan-2023-001/index.html"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One project, with a part for each place."""
    folder = tmp_path_factory.mktemp("parts")
    small_project(folder)
    for place in PLACES:
        make_part(folder, [place])
    return folder


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site that one build makes of the same content, in another place."""
    folder = tmp_path_factory.mktemp("whole")
    small_project(folder)
    return files_of(build_project(folder))


def join(folder: Path) -> Path:
    return join_parts(folder, [(place,) for place in PLACES])


def test_joined_parts_are_the_site_and_are_not_made_again(
    project: Path, whole: dict[str, bytes]
) -> None:
    site = join(project)
    assert files_of(site) == whole
    taken = {path for path in files_of(project / "parts/yunchuan") if path not in {PART, MANIFEST}}
    assert RECORD in taken
    assert all((site / p).samefile(project / "parts/yunchuan" / p) for p in taken)


def test_a_part_holds_nothing_of_another_place(project: Path) -> None:
    for place, other in (PLACES, PLACES[::-1]):
        paths = files_of(project / "parts" / place)
        assert any(f"tasks/{place}-" in path for path in paths)
        assert not [path for path in paths if other in path]
        assert "index.html" not in paths


def test_a_file_that_was_changed_on_the_way_is_made_again(
    project: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(project, copy)
    changed = copy / "parts/yunchuan" / RECORD
    changed.write_bytes(changed.read_bytes().replace(b"</html>", b"<!-- --></html>"))
    (copy / "parts/shiqiao" / PART).write_text("[]", encoding="utf-8")
    assert files_of(join(copy)) == whole


def test_a_file_that_was_lost_on_the_way_is_made_again(
    project: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(project, copy)
    (copy / "parts/yunchuan" / RECORD).unlink()
    assert files_of(join(copy)) == whole


def test_places_named_with_a_comma_and_as_people_call_them_are_told_where_their_part_is(
    project: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(project, copy, ignore=shutil.ignore_patterns("parts"))
    made = try_build(copy, "--lang", "zh", "--only", "云川市,石桥")
    assert made.returncode == 0, made.stderr
    told = Path(made.stdout.strip().removeprefix("这一部分已生成："))
    assert (told / PART).is_file()
    assert told.name == "+".join(sorted(PLACES))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--only", "dongjiang"), "有文件的地区：shiqiao、yunchuan"),
        (("--only", "nowhere"), "没有“nowhere”，可用的有：dongjiang（东江省）"),
        (("--only", "yunchaun"), "是不是“云川市”（yunchuan）"),
        (("--only", "石轿县"), "是不是“石桥县”（shiqiao）"),
        (("--from", "nowhere"), "先运行 taizhang build --only"),
        (("--only", "yunchuan", "--from", "parts/yunchuan"), "不能同时用"),
    ],
)
def test_a_slip_is_told_with_the_way_out(
    project: Path, arguments: tuple[str, ...], told: str
) -> None:
    refused = try_build(project, "--lang", "zh", *arguments)
    assert refused.returncode != 0
    assert told in refused.stderr + refused.stdout
