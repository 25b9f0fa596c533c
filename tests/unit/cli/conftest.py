"""A project to run in, and a locale that no test inherits from the machine."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.records.bad_example import SMALL


@pytest.fixture(autouse=True)
def _chinese_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TAIZHANG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small site that a test may change, on 2024-06-01."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1717200000")
    shutil.copytree(SMALL / "content", tmp_path / "project" / "content")
    return tmp_path / "project"
