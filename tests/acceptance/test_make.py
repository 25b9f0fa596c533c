"""`make` explains itself, and says what is missing instead of failing somewhere later."""

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMANDS = (
    *("site", "test", "serve", "check", "verify", "accessibility", "lighthouse", "bench"),
    *("bench-search", "fmt", "lint", "lock", "bless", "clean", "publish", "sbom", "wheels"),
    *("practice", "pictures", "typing"),
)


def _make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # The tests themselves run below make, which hands its own options on.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    return subprocess.run(
        ["make", *arguments],
        cwd=folder,
        env=environment,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


@pytest.fixture
def bare_project(tmp_path: Path) -> Path:
    """Give a project without its environment, in a folder whose name has a space."""
    folder = tmp_path / "my 台账"
    folder.mkdir()
    for name in ("Makefile", "pyproject.toml", "requirements.lock", "requirements-test.lock"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    return folder


def _program(path: Path, text: str) -> str:
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_make_alone_lists_every_command_in_both_languages() -> None:
    listed = dict(re.findall(r"^  make ([a-z-]+) +(\S.*)$", _make(ROOT).stdout, re.MULTILINE))
    assert set(listed) == {"help", *COMMANDS}
    for line in listed.values():
        assert re.fullmatch(r".*[\u4e00-\u9fff].* / [\x20-\x7e]+", line)


def test_every_command_that_is_listed_is_a_target() -> None:
    assert _make(ROOT, "--dry-run", "--always-make", *COMMANDS).returncode == 0


def test_an_old_python_is_named_together_with_the_version_needed(
    bare_project: Path, tmp_path: Path
) -> None:
    old = _program(
        tmp_path / "old", 'case "$1" in --version) echo Python 3.9.2 ;; *) exit 1 ;; esac'
    )
    finished = _create_environment(bare_project, old)
    assert finished.returncode == 1
    assert "需要 Python 3.11 或更新的版本，现有：Python 3.9.2" in finished.stderr
    assert "Python 3.11 or newer is needed; found: Python 3.9.2" in finished.stderr


def test_a_python_that_is_not_there_is_named(bare_project: Path, tmp_path: Path) -> None:
    finished = _create_environment(bare_project, str(tmp_path / "no python"))
    assert finished.returncode == 1
    assert "no python: 没有找到 / not found" in finished.stderr


def test_a_python_without_venv_says_which_package_brings_it(
    bare_project: Path, tmp_path: Path
) -> None:
    bare = _program(tmp_path / "bare", 'case "$2" in *ensurepip*) exit 1 ;; esac')
    finished = _create_environment(bare_project, bare)
    assert finished.returncode == 1
    assert "sudo apt-get install python3-venv" in finished.stderr
    assert "缺少 venv 模块" in finished.stderr


def test_make_stops_where_the_environment_cannot_be_made(
    bare_project: Path, tmp_path: Path
) -> None:
    bare = _program(tmp_path / "bare", 'case "$2" in *ensurepip*) exit 1 ;; esac')
    finished = _make(bare_project, "site", f"PYTHON={bare}")
    assert finished.returncode == 2
    assert "python3-venv" in finished.stderr


def test_a_ready_environment_is_left_alone(bare_project: Path) -> None:
    _pretend_to_be_ready(bare_project)
    planned = _make(bare_project, "--dry-run", "test").stdout
    assert "pytest" in planned
    assert "pip" not in planned


@pytest.mark.parametrize(
    ("changed", "installed"),
    [
        ("requirements-test.lock", ["requirements-test.lock"]),
        ("requirements.lock", ["requirements.lock", "requirements-test.lock"]),
    ],
)
def test_a_renewed_lock_file_is_installed(
    bare_project: Path, changed: str, installed: list[str]
) -> None:
    _pretend_to_be_ready(bare_project)
    os.utime(bare_project / changed)
    planned = _make(bare_project, "--dry-run", "test").stdout
    assert re.findall(r"--require-hashes --requirement (\S+)", planned) == installed


def _pretend_to_be_ready(folder: Path) -> None:
    (folder / ".venv" / "bin").mkdir(parents=True)
    for number, name in enumerate(("bin/python", ".site-ready", ".test-ready")):
        (folder / ".venv" / name).touch()
        # Not all at once, and before anything that a test changes afterwards.
        an_hour_ago = time.time() - 3600 + number
        os.utime(folder / ".venv" / name, (an_hour_ago, an_hour_ago))
    for path in (*folder.glob("*.lock"), folder / "pyproject.toml"):
        os.utime(path, (0, 0))


def _create_environment(folder: Path, python: str) -> subprocess.CompletedProcess[str]:
    # An empty PATH but for the shell's own tools: no newer Python under its full name.
    tools = folder / "tools"
    tools.mkdir()
    for name in ("cat", "sh"):
        (tools / name).symlink_to(str(shutil.which(name)))
    return subprocess.run(
        [tools / "sh", ".ci/create-environment", python, ".venv"],
        cwd=folder,
        env={"PATH": str(tools)},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
