"""The figures of the statement are those of a whole run, and change only when they have to."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from generator.host.accessibility_results import with_results
from tests.project import ROOT
from tests.site.figures import NAMES, Figures, keep_figures

DAY = date(2026, 11, 20)


@pytest.fixture
def figures() -> Figures:
    return {**dict.fromkeys(NAMES, 1), "widths": [320], "axe": "4", "html_validate": "11"}


def test_a_complete_run_is_written(tmp_path: Path, figures: Figures) -> None:
    file = tmp_path / "figures.json"
    assert keep_figures(figures, file, DAY)
    assert json.loads(file.read_text(encoding="utf-8")) == {"date": "2026-11-20", **figures}


def test_a_run_of_a_part_is_not(tmp_path: Path, figures: Figures) -> None:
    figures.pop("violations")
    assert not keep_figures(figures, tmp_path / "figures.json", DAY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("today", "violations", "is_written"),
    [
        (date(2026, 12, 19), 1, False),
        (date(2026, 12, 20), 1, True),
        (date(2026, 11, 21), 2, True),
    ],
)
def test_a_file_changes_with_a_figure_or_after_a_month(
    today: date, violations: int, is_written: bool, tmp_path: Path, figures: Figures
) -> None:
    keep_figures(figures, tmp_path / "figures.json", DAY)
    changed = {**figures, "violations": violations}
    assert keep_figures(changed, tmp_path / "figures.json", today) == is_written


def test_the_page_knows_every_figure(tmp_path: Path, figures: Figures) -> None:
    (tmp_path / "content").mkdir()
    keep_figures(figures, tmp_path / "content" / "accessibility-results.json", DAY)
    assert "axe-core 4" in with_results("{accessibility-results}", tmp_path, "zh")


def test_the_statement_says_complete_figures_or_that_there_are_none_yet() -> None:
    file = ROOT / "content/accessibility-results.json"
    if file.is_file():
        assert set(json.loads(file.read_text(encoding="utf-8"))) == NAMES | {"date"}
    else:
        assert "还没有写进本页" in with_results("{accessibility-results}", ROOT, "zh")
