"""A Chinese colon, comma or brace in a record on one line is told with what to type instead."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.formatting.canonical import canonical_text
from generator.pipeline import examine
from generator.problems.problem import Problem
from generator.reading.sources import SourceKind
from generator.settings import Settings
from tests.records.bad_example import AS_OF, lay_out, load_example

GOOD = "{kind: month-end, date: 2024-06-30, text: 6月底前}"
WIDE = {
    "{kind：month-end, date: 2024-06-30, text: 6月底前}": "kind: month-end",
    "{kind:month-end, date: 2024-06-30, text: 6月底前}": "kind: month-end",
    "{kind: month-end, date：2024-06-30, text: 6月底前}": "date: 2024-06-30",
    "{kind：month-end，date：2024-06-30，text：6月底前}": GOOD[1:-1],
    "{kind: month-end，date: 2024-06-30，text: 6月底前}": f"deadline: {GOOD}",
    "｛kind: month-end, date: 2024-06-30, text: 6月底前｝": f"deadline: {GOOD}",
    "｛kind：month-end，date：2024-06-30，text：6月底前｝": GOOD,
    "{kind: month-end, date: 2024-06-30, text: 6月底前｝": f"deadline: {GOOD}",
}
"""What is typed, and what the hint says to type."""


def problems_of(deadline: str, root: Path) -> tuple[Problem, ...]:
    settings: Settings = lay_out(load_example("deadline-unread"), root)
    file = root / "content/documents/yunchuan-2024.yml"
    old = "{kind: month-end, date: 2024-06-30, text: 高考结束后一周内}"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, deadline), encoding="utf-8")
    return examine(settings).problems


def test_the_record_is_good_with_ascii_marks(tmp_path: Path) -> None:
    assert date(2024, 6, 1) == AS_OF
    assert problems_of(GOOD, tmp_path) == ()


@pytest.mark.parametrize("typed", WIDE)
def test_a_wide_mark_is_told_once_with_what_to_type(typed: str, tmp_path: Path) -> None:
    (problem,) = problems_of(typed, tmp_path)
    assert problem.code == "yaml-syntax"
    assert problem.place.line == 24
    assert problem.hint("zh").endswith((f"请写成 {WIDE[typed]}", f"请改成半角：{WIDE[typed]}"))
    assert problem.hint("en").endswith(WIDE[typed])
    assert "中文" in problem.message("zh") or "缺少一个空格" in problem.message("zh")


@pytest.mark.parametrize("typed", WIDE)
def test_a_wide_mark_stops_formatting(typed: str) -> None:
    text = load_example("deadline-unread").text
    old = "{kind: month-end, date: 2024-06-30, text: 高考结束后一周内}"
    path = "content/documents/yunchuan-2024.yml"
    formatted = canonical_text(text.replace(old, typed), SourceKind.DOCUMENT, path)
    assert formatted.text is None
    assert [problem.code for problem in formatted.problems] == ["yaml-syntax"]
