"""A project with a site that is none, and the three kinds of places to publish it to."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli.main import main
from generator.publishing.manifest import MANIFEST, make_manifest, write_manifest
from tests.programs import require

PAGES = {
    "index.html": '<h2 id="due">one</h2>',
    "tasks/a/index.html": "a",
    "data/tasks.json": "{}",
    ".well-known/security.txt": "Contact: tel:+1\n",
}


def make_project(folder: Path) -> Path:
    """A project with a finished site."""
    (folder / "project" / "content").mkdir(parents=True)
    for path, text in PAGES.items():
        write(folder / "project" / "site" / path, text)
    return folder / "project"


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def call(*words: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([*(str(word) for word in words), "--lang", "en"])
    code = ended.value.code
    assert isinstance(code, int)
    return code


def leave_record(project: Path) -> None:
    """Write down what the site holds, as a build does at its end."""
    site = project / "site"
    (site / MANIFEST).write_bytes(write_manifest(make_manifest(site)))


def publish(project: Path, target: object, *words: str) -> int:
    """Publish the site as if it had just been built."""
    if (project / "site").is_dir():
        leave_record(project)
    return call("publish", target, "--root", project, "--no-build", *words)


def git(*words: object) -> str:
    finished = subprocess.run(
        ["git", *map(str, words)], check=True, capture_output=True, encoding="utf-8"
    )
    return finished.stdout


def in_a_folder(tmp_path: Path) -> tuple[str, Callable[[], Path]]:
    return str(tmp_path / "target"), lambda: tmp_path / "target" / "current"


def on_a_branch(tmp_path: Path) -> tuple[str, Callable[[], Path]]:
    repository = tmp_path / "repository.git"
    git("init", "--quiet", "--bare", repository)

    def shown() -> Path:
        copy = tmp_path / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        git("clone", "--quiet", "--branch", "pages", repository, copy)
        shutil.rmtree(copy / ".git")
        return copy

    return f"git:{repository}#pages", shown


def over_rsync(tmp_path: Path) -> tuple[str, Callable[[], Path]]:
    require("rsync")
    return f"rsync:{tmp_path}/mirror/zwgk", lambda: tmp_path / "mirror" / "zwgk" / "current"


TARGETS = [in_a_folder, on_a_branch, over_rsync]
