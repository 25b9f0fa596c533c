"""Copies the project and builds it with its own command, as its users do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PARTS = ("content", "templates", "mkdocs.yml")
PROGRAM = Path(sys.executable).with_name("taizhang")

EPOCH = 1_748_736_000
"""2025-06-01: some deadlines have passed and some have not, so every status is on the site."""


def copy_project(folder: Path) -> Path:
    """Make a copy that can be changed and built without touching the checkout."""
    folder.mkdir(parents=True)
    for part in PARTS:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, folder / part)
    return folder


def build_project(folder: Path, **variables: str) -> Path:
    """Build on the day of `EPOCH`; gives the folder of the site, or fails with what was said."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), **variables}
    finished = subprocess.run(
        [PROGRAM, "build", "--root", folder],
        env=environment,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return folder / "site"


def small_project(folder: Path) -> Path:
    """A project of six records of two places, for what has to be built several times."""
    shutil.copytree(ROOT / "tests" / "sites" / "small" / "content", folder / "content")
    pages = folder / "content" / "pages"
    pages.mkdir()
    (pages / "en").mkdir()
    for name in ("about", "accessibility", "privacy", "report"):
        (pages / f"{name}.md").write_text(f"# 页面 {name}\n\n文字\n", encoding="utf-8")
        (pages / "en" / f"{name}.md").write_text(f"# {name}\n\nText\n", encoding="utf-8")
    for part in PARTS[1:]:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, folder / part)
    return folder


def run(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Call a verb in a project, in English."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [PROGRAM, *arguments, "--root", folder, "--lang", "en"],
        env={**environment, **variables},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
