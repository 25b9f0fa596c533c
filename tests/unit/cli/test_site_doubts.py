"""What publishing warns of, and does all the same."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from generator.cli import verification
from generator.cli.site_doubts import find_doubts
from tests.unit.cli import targets


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a finished site of one page, which nobody verifies."""
    monkeypatch.setattr(verification, "find_faults", lambda *_: {})
    write(tmp_path / "project" / "site" / "index.html", "")
    return tmp_path / "project"


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def publish(project: Path, target: Path) -> int:
    built = (project / "site").stat().st_mtime_ns
    targets.leave_record(project)
    os.utime(project / "site", ns=(built, built))
    return targets.call("publish", target, "--root", project, "--no-build")


def test_a_site_older_than_its_content_is_published_with_a_warning(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = project / "content" / "pages" / "about.md"
    write(page, "# 关于")
    built = (project / "site").stat().st_mtime_ns
    os.utime(page, ns=(built, built))
    assert publish(project, tmp_path / "target") == 0
    assert "warning" not in capsys.readouterr().err  # Not of the lock that it wrote either.
    assert publish(project, tmp_path / "target") == 0
    assert "warning" not in capsys.readouterr().err
    os.utime(page, ns=(built + 1, built + 1))
    assert publish(project, tmp_path / "target") == 0
    told = capsys.readouterr().err
    assert told.startswith("warning: content/pages/about.md was changed after the site was built")


@pytest.mark.parametrize(
    ("address", "warned"),
    [
        ("http://localhost:8000/", True),
        ("http://127.0.0.1/zwgk/", True),
        ("https://www.example.gov.cn/", False),
    ],
)
def test_an_address_of_this_machine_is_warned_of(
    project: Path,
    tmp_path: Path,
    address: str,
    warned: bool,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (project / "content").mkdir()
    head = f'<link rel="canonical" href="{address}">'
    write(project / "site" / "index.html", f"<html><head>{head}</head></html>")
    assert publish(project, tmp_path / "target") == 0
    told = capsys.readouterr().err
    assert ("SITE_URL=" in told) is warned
    assert (address in told) is warned
    assert len(told) < 200
    assert publish(project, tmp_path / "target") == 0
    assert "SITE_URL=" not in capsys.readouterr().err  # Told once.
    assert publish(project, tmp_path / "another target") == 0
    assert ("SITE_URL=" in capsys.readouterr().err) is warned


PUBLISHED = "content/changes/published.json"


def shows(project: Path, *ids: str) -> None:
    """Let the site show records of one notice."""
    tasks = [{"id": each, "document": "a-2023"} for each in ids]
    write(project / "site" / "data" / "tasks.json", json.dumps({"tasks": tasks}))


def recorded(project: Path, *ids: str) -> None:
    write(project / PUBLISHED, json.dumps({"records": dict.fromkeys(ids, "0")}))


def test_records_that_are_not_held_as_published_are_warned_of(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Else a change after the first publication goes unnoticed, in a demo as in production."""
    shows(project, "a-2023-001", "a-2023-002")
    assert publish(project, tmp_path / "target") == 0
    told = capsys.readouterr().err
    assert told.startswith(f"warning: {PUBLISHED} lacks 3 of the records and notices")
    assert "such as a-2023)" in told
    assert "taizhang changes --write --reason 首次公布" in told


def test_a_record_that_is_new_is_warned_of_until_it_is_held(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shows(project, "a-2023-001", "a-2023-002")
    recorded(project, "a-2023", "a-2023-001")
    os.utime(project / PUBLISHED, ns=(0, 0))
    assert publish(project, tmp_path / "target") == 0
    assert "lacks 1 of the records" in capsys.readouterr().err
    recorded(project, "a-2023", "a-2023-001", "a-2023-002")
    os.utime(project / PUBLISHED, ns=(0, 0))
    assert publish(project, tmp_path / "target") == 0
    assert "warning" not in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "[]", '{"tasks": [{}]}', '{"tasks": 3}'])
def test_damaged_data_are_told_by_the_verification_alone(project: Path, text: str) -> None:
    write(project / "site" / "data" / "tasks.json", text)
    assert list(find_doubts(project, project / "site", "https://www.example.gov.cn/")) == []
