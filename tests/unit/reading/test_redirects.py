"""The map of addresses that moved."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.reading.redirects import read_redirects


def test_lines_are_read_and_remarks_are_not(tmp_path: Path) -> None:
    (tmp_path / "redirects.txt").write_text(
        "# 改名\n\n/themes/a/ -> /themes/b/\n/data/a.csv  ->  gone 2024-03-01 重复公开 两次\n",
        encoding="utf-8",
    )
    redirects, problems = read_redirects(tmp_path)
    moved, gone = redirects
    assert problems == ()
    assert (moved.source, moved.target, moved.line) == ("/themes/a/", "/themes/b/", 3)
    assert (gone.source, gone.target, gone.gone_on) == ("/data/a.csv", None, date(2024, 3, 1))
    assert gone.reason == "重复公开 两次"


@pytest.mark.parametrize(
    "line",
    [
        "/a/",
        "/a/ /b/",
        "a/ -> /b/",
        "/a/ -> https://b.example/",
        "/a/ -> /a/",
        "/a/ -> gone",
        "/a/ -> gone 2024-13-01 x",
        "/a/ -> gone 2024-03-01",
        "/甲/ -> /b/",
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "redirects.txt").write_text(f"\n{line}\n", encoding="utf-8")
    redirects, (problem,) = read_redirects(tmp_path)
    assert redirects == ()
    assert (problem.code, problem.place.line) == ("redirect-unreadable", 2)


def test_an_address_cannot_move_twice(tmp_path: Path) -> None:
    (tmp_path / "redirects.txt").write_text("/a/ -> /b/\n/a/ -> /c/\n", encoding="utf-8")
    redirects, (problem,) = read_redirects(tmp_path)
    assert len(redirects) == 1
    assert problem.place.line == 2
