"""An exception names what, when, who and why, and ends when the words change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.privacy.scan import scan
from generator.privacy.waivers import Waivers, parse_waiver
from generator.publishing.private_output import check_output
from generator.reading.private_text import check_private_text
from generator.reading.shelf import Shelf
from tests.unit.privacy.planted import PLANTED

PHONE = next(iter(scan("13800138000")))
PEOPLE = next(iter(scan(PLANTED["sensitive-person"])))
LINE = f"mobile-number {PHONE.digest} 2024-03-01 张三 值班电话，已在门户公布"


def test_a_line_names_everything() -> None:
    waiver = parse_waiver(LINE, 3)
    assert waiver is not None
    assert (waiver.code, waiver.digest, waiver.by) == ("mobile-number", PHONE.digest, "张三")
    assert (waiver.on, waiver.reason, waiver.line) == (
        date(2024, 3, 1),
        "值班电话，已在门户公布",
        3,
    )


@pytest.mark.parametrize(
    "line",
    [
        "mobile-number",
        LINE.replace("mobile-number", "mobile"),
        LINE.replace(PHONE.digest, "0123"),
        LINE.replace("2024-03-01", "2024-13-01"),
        LINE.partition(" 值")[0],
        f"sensitive-person {PEOPLE.digest} 2024-03-01 张三 一个人不够",
    ],
)
def test_a_line_without_one_of_them_is_none(line: str) -> None:
    assert parse_waiver(line, 1) is None


def test_two_people_can_answer_for_sensitive_data() -> None:
    line = f"sensitive-person {PEOPLE.digest} 2024-03-01 张三、李四 依法公示"
    waiver = parse_waiver(line, 1)
    assert waiver is not None
    assert Waivers(given=(waiver,)).holds(PEOPLE)


def _content(tmp_path: Path, text: str, waivers: str = "") -> Path:
    folder = tmp_path / "content"
    (folder / "documents").mkdir(parents=True)
    (folder / "documents" / "a.yml").write_text(f"a: 一\nb: {text}\n", encoding="utf-8")
    (folder / "waivers.txt").write_text(f"# 说明\n{waivers}\n", encoding="utf-8")
    return folder


def _told(content: Path) -> list[tuple[str, str]]:
    return [(str(p.place), p.code) for p in check_private_text(content)]


def test_a_finding_stands_where_an_editor_can_open_it(tmp_path: Path) -> None:
    content = _content(tmp_path, "值班13800138000")
    assert _told(content) == [("content/documents/a.yml:2:6", "personal-data")]


def test_a_waived_finding_is_published_until_the_words_change(tmp_path: Path) -> None:
    assert _told(_content(tmp_path / "one", "13800138000", LINE)) == []
    assert _told(_content(tmp_path / "two", "13800138001", LINE)) == [
        ("content/documents/a.yml:2:4", "personal-data"),
        ("content/waivers.txt:2:1", "waiver-unused"),
    ]


def test_files_beside_the_pages_are_read_too(tmp_path: Path) -> None:
    content = _content(tmp_path, "二")
    (content / "pages").mkdir()
    (content / "pages" / "13800138000.png").write_bytes(b"\x89PNG")
    place = "content/pages/13*********.png:1:1"
    assert _told(content) == [(place, "personal-data"), (place, "picture-unread")]


def test_what_only_the_output_has_is_found_once_and_can_be_waived(tmp_path: Path) -> None:
    content = _content(tmp_path, "二")
    for name in ("a", "b"):
        (tmp_path / "site" / name).mkdir(parents=True)
        page = tmp_path / "site" / name / "index.html"
        page.write_text("<p>值班电话<b>138</b>00138000", encoding="utf-8")
    (problem,) = check_output(tmp_path / "site", content)
    assert (str(problem.place), problem.code) == (
        "site/a/index.html:1:1",
        "personal-data-published",
    )
    assert PHONE.digest in problem.hint("zh")
    assert "13800138000" not in problem.message("zh") + problem.hint("en")
    (content / "waivers.txt").write_text(LINE, encoding="utf-8")
    assert check_output(tmp_path / "site", content) == ()


def test_the_same_line_in_two_files_is_told_in_both(tmp_path: Path) -> None:
    for name in ("a.yml", "b.yml"):
        (tmp_path / name).write_text(f"甲: 公开\n乙: {PLANTED['mobile-number']}\n", "utf-8")
    places = [(p.place.path, p.place.line) for p in check_private_text(tmp_path)]
    assert places == [(f"{tmp_path.name}/a.yml", 2), (f"{tmp_path.name}/b.yml", 2)]


@pytest.mark.parametrize("name", ["13800138000.md", "13800138000.png", "名单13800138000.docx"])
def test_a_file_name_is_masked_in_the_place_too(tmp_path: Path, name: str) -> None:
    """The log of a public CI shows places as well as messages."""
    for folder in ("content", "site"):
        (tmp_path / folder / "pages").mkdir(parents=True)
        (tmp_path / folder / "pages" / name).write_text("手机 13900139000\n", encoding="utf-8")
    told = [*check_private_text(tmp_path / "content")]
    told += check_output(tmp_path / "site", tmp_path / "content")
    assert any(p.code == "personal-data" for p in told)
    shown = [f"{p.place} {p.message('zh')} {p.hint('zh')} {p.message('en')}" for p in told]
    assert [line for line in shown if "13800138000" in line or "13900139000" in line] == []
    assert any("pages/" in line and "13*********" in line.split()[0] for line in shown)


def test_a_quiet_file_is_looked_through_again_when_it_was_saved(tmp_path: Path) -> None:
    shelf, file = Shelf(), tmp_path / "a.yml"
    file.write_text("甲: 公开\n", "utf-8")
    assert list(check_private_text(tmp_path, shelf)) == []
    file.write_text(f"甲: {PLANTED['mobile-number']}\n", "utf-8")
    for _ in range(2):  # What is found is told until it is gone.
        assert [p.code for p in check_private_text(tmp_path, shelf)] == ["personal-data"]
    file.write_text("甲: 公开\n", "utf-8")
    assert list(check_private_text(tmp_path, shelf)) == []
