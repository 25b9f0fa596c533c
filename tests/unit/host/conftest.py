"""A small project of its own for each test of the host, and a site built of it."""

from pathlib import Path

import pytest

from generator import pipeline
from tests.unit.host import project
from tests.unit.host.project import build_site, make_project


@pytest.fixture
def config_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(pipeline, "examine", project.examine)
    monkeypatch.setattr(pipeline, "produce", project.produce)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1705276800")
    return make_project(tmp_path / "project")


@pytest.fixture
def site(config_file: Path) -> Path:
    """A site that was built before."""
    build_site(config_file)
    return config_file.parent / "site"
