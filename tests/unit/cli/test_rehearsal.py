"""A draft is checked before it is saved; errors of other drafts are not told as its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.rehearsal import rehearse
from tests.records.bad_example import SMALL, lay_out, load_example

PATH = "content/documents/shiqiao-2026.yml"
OTHER = "content/documents/shiqiao-2027.yml"


def draft() -> str:
    """The notice of 石桥县 once more, for another year, with an office nobody knows."""
    text = (SMALL / "content/documents/shiqiao-2024.yml").read_text(encoding="utf-8")
    text = text.replace("shiqiao-2024", "shiqiao-2026").replace("year: 2024", "year: 2026")
    return text.replace("县教育和体育局", "县教肓局").replace("〔2024〕3号", "〔2026〕3号")


@pytest.mark.parametrize(
    "code", ["missing-key", "yaml-syntax", "unknown-department", "id-repeated", "file-unreadable"]
)
def test_errors_of_other_files_are_not_told(code: str, tmp_path: Path) -> None:
    settings = lay_out(load_example(code), tmp_path)
    told = rehearse(settings, PATH, draft())
    assert {problem.place.path for problem in told} == {PATH}
    assert "unknown-department" in {problem.code for problem in told}


def test_what_it_breaks_elsewhere_is_told(tmp_path: Path) -> None:
    settings = lay_out(load_example("missing-key"), tmp_path)
    (tmp_path / OTHER).write_text(draft(), encoding="utf-8")
    told = rehearse(settings, PATH, draft())
    assert ("id-repeated", OTHER) in {(p.code, p.place.path) for p in told}
