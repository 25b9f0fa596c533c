"""Files whose words nobody here can read are told apart from those that are scanned."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from generator.privacy.unread import find_unread
from generator.reading.private_text import check_private_text


def packed(*names: str) -> bytes:
    with zipfile.ZipFile(held := io.BytesIO(), "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return held.getvalue()


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a.png", b"x"),
        ("a.JPG", b"x"),
        ("scan.pdf", b"%PDF-1.4"),
        ("old.doc", b"x"),
        ("without-a-suffix", b"x"),
        ("sound.mp3", b"x"),
        ("form.docx", packed("word/document.xml", "word/media/image1.png")),
        ("form.xlsx", b"no archive"),
    ],
)
def test_a_person_has_to_look_at_what_cannot_be_read(path: str, content: bytes) -> None:
    assert find_unread(path, content) is not None


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a.yml", b"x"),
        ("page.md", b"x"),
        ("drawing.svg", b"<svg/>"),
        ("form.docx", packed("word/", "word/document.xml", "_rels/.rels")),
        (".gitkeep", b""),
    ],
)
def test_what_is_scanned_or_empty_needs_nobody(path: str, content: bytes) -> None:
    assert find_unread(path, content) is None


def test_the_lock_that_publishing_writes_needs_nobody(tmp_path: Path) -> None:
    lock = tmp_path / "changes" / "addresses.lock"
    lock.parent.mkdir()
    lock.write_text("page /\n", encoding="utf-8")
    assert list(check_private_text(tmp_path)) == []
    lock.with_name("other.lock").write_bytes(b"x")
    assert [problem.code for problem in check_private_text(tmp_path)] == ["picture-unread"]


def test_who_has_looked_says_so_and_another_picture_is_looked_at_anew(tmp_path: Path) -> None:
    picture = tmp_path / "pages" / "photo.png"
    picture.parent.mkdir()
    picture.write_bytes(b"one")
    (problem,) = check_private_text(tmp_path)
    assert problem.code == "picture-unread"
    line = problem.hint("en").partition("waivers.txt: ")[2]
    answered = line.replace("DATE PERSON REASON", "2024-03-01 张三 只有校舍，没有人像")
    (tmp_path / "waivers.txt").write_text(f"{answered}\n", encoding="utf-8")
    assert list(check_private_text(tmp_path)) == []
    picture.write_bytes(b"two")
    assert sorted(problem.code for problem in check_private_text(tmp_path)) == [
        "picture-unread",
        "waiver-unused",
    ]
