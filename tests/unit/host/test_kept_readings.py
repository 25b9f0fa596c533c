"""Readings of names are used again, and never believed when they are damaged or of old."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

import pytest

from generator.host.kept_readings import FILE, keeping_readings
from generator.views import pinyin
from generator.views.pinyin import spell


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pinyin, "_KNOWN", {})


def write(root: Path, text: str) -> None:
    file = root / FILE
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")


def test_what_was_read_is_written_down_and_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with keeping_readings(tmp_path):
        assert spell("教育局") == ("jiao", "yu", "ju")
    monkeypatch.setattr(pinyin, "_KNOWN", {})
    monkeypatch.setattr("pypinyin.lazy_pinyin", lambda _: pytest.fail("it was read before"))
    with keeping_readings(tmp_path):
        assert spell("教育局") == ("jiao", "yu", "ju")


def test_nothing_is_written_where_nothing_is_new(tmp_path: Path) -> None:
    with keeping_readings(tmp_path):
        spell("教育局")
    before = (tmp_path / FILE).stat().st_mtime_ns
    with keeping_readings(tmp_path):
        spell("教育局")
    assert (tmp_path / FILE).stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"names": {"教育局": ["x"]}}',
        json.dumps({"pypinyin": "0.0", "names": {"教育局": ["x"]}}),
        json.dumps({"pypinyin": version("pypinyin"), "names": ["教育局"]}),
        json.dumps({"pypinyin": version("pypinyin"), "names": {"教育局": 1}}),
    ],
)
def test_what_is_damaged_or_of_another_version_is_read_anew(tmp_path: Path, text: str) -> None:
    write(tmp_path, text)
    with keeping_readings(tmp_path):
        assert spell("教育局") == ("jiao", "yu", "ju")
    assert "教育局" in json.loads((tmp_path / FILE).read_text(encoding="utf-8"))["names"]


def test_a_file_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("", encoding="utf-8")
    with keeping_readings(tmp_path):
        assert spell("教育局") == ("jiao", "yu", "ju")
