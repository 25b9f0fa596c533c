"""`make bench` times builds that really took place, on a copy."""

import json
from pathlib import Path

from tests.bench import building
from tests.bench.full_build import FullBuild


def test_each_case_is_timed_on_a_copy_of_the_project(tmp_path: Path) -> None:
    project = tmp_path / "project"
    seconds = building.measure(project, rounds=1)
    assert len(seconds) == 3
    assert all(one > 0 for several in seconds.values() for one in several)
    assert any((project / "site").rglob("*.html"))
    assert "title: 测速" in min((project / "content" / "documents").glob("*.yml")).read_text(
        "utf-8"
    )


def test_what_the_comparison_builds_has_no_errors(tmp_path: Path) -> None:
    """Pages that peers are held against come from a whole build of the sample."""
    FullBuild(60, tmp_path)
    described = (tmp_path / "pages.jsonl").read_text(encoding="utf-8").splitlines()
    assert sum(json.loads(line)["is_record"] for line in described) == 120
