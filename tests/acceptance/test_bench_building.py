"""`make bench` times builds that really took place, on a copy."""

from pathlib import Path

from tests.bench import building


def test_each_case_is_timed_on_a_copy_of_the_project(tmp_path: Path) -> None:
    project = tmp_path / "project"
    seconds = building.measure(project, rounds=1)
    assert len(seconds) == 3
    assert all(one > 0 for several in seconds.values() for one in several)
    assert any((project / "site").rglob("*.html"))
    assert "title: 测速" in min((project / "content" / "documents").glob("*.yml")).read_text(
        "utf-8"
    )
