"""Copies the project and builds it with its own command, as its users do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from generator.publishing.part_file import part_folder

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


def build_project(folder: Path, *arguments: str, **variables: str) -> Path:
    """Build on the day of `EPOCH`; gives the folder of the site, or fails with what was said."""
    finished = try_build(folder, *arguments, **variables)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return folder / "site"


def try_build(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Build, and give what was said."""
    return subprocess.run(
        [PROGRAM, "build", "--root", folder, *arguments],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), **variables},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


def make_part(folder: Path, places: Sequence[str], *arguments: str) -> Path:
    """Make the part of some places."""
    build_project(folder, *(word for place in places for word in ("--only", place)), *arguments)
    return part_folder(folder, places)


def join_parts(folder: Path, parts: Iterable[Sequence[str]], *arguments: str) -> Path:
    """Join the parts on a machine that has nothing else; gives the folder of the site."""
    for left in ("site", ".staging", ".cache"):
        shutil.rmtree(folder / left, ignore_errors=True)
    given = (("--from", str(part_folder(folder, places))) for places in parts)
    return build_project(folder, *chain.from_iterable(given), *arguments)


def files_of(folder: Path) -> dict[str, bytes]:
    """The content of every file, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


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
