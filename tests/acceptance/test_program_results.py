"""A whole run of the tests is kept for the self-check, and nothing less (R-035)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.verification.program_results import read_results
from tests.project import ROOT

PLUGIN = """
from pathlib import Path
from tests.program_results import ResultKeeper

def pytest_configure(config):
    root = Path(__file__).parent
    file = root / "results.json"
    keeper = ResultKeeper(config, root=root, file=file, named={"test_a.py", "unit/test_b.py"})
    config.pluginmanager.register(keeper)
"""
FILES = {
    "keeping.py": PLUGIN,
    "tests/test_a.py": "def test_one(): pass\n\ndef test_two(): pass\n",
    "tests/unit/test_b.py": "def test_three(): pass\n",
    "tests/test_other.py": "def test_four(): pass\n",
    "templates/page.html": "x",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        write(tmp_path / name, text)
    return tmp_path


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def run(project: Path, *words: str) -> dict[str, Any] | None:
    """Run these tests; gives what is kept afterwards, with its bytes."""
    command = (sys.executable, "-m", "pytest", "--rootdir", project, "--import-mode=importlib")
    subprocess.run(
        [*command, "-p", "keeping", "-p", "xdist.plugin", "-p", "no:cacheprovider", *words],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        check=False,
        capture_output=True,
    )
    file = project / "results.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None


def counts(kept: dict[str, Any] | None) -> dict[str, tuple[int, int, int]]:
    assert kept is not None
    found = kept["files"].items()
    return {name: (one["passed"], one["failed"], one["skipped"]) for name, one in found}


PARTS = (
    ("tests/test_a.py",),
    ("tests", "-k", "not two"),
    ("tests/unit", "tests/test_a.py::test_one"),
)


def test_a_whole_run_is_kept_once_and_a_smaller_one_is_not(project: Path) -> None:
    assert [run(project, *part) for part in PARTS] == [None] * len(PARTS)
    kept = run(project, "tests")
    assert counts(kept) == {"test_a.py": (2, 0, 0), "unit/test_b.py": (1, 0, 0)}
    before = (project / "results.json").stat().st_mtime_ns
    assert run(project, "tests") == kept
    assert (project / "results.json").stat().st_mtime_ns == before


def test_several_processes_tell_what_one_tells(project: Path) -> None:
    """As `make test` runs them: each file of tests whole in one of two."""
    several = ("-n", "2", "--dist", "loadfile")
    assert run(project, "tests", *several, "-k", "not two") is None
    write(project / "tests/unit/test_b.py", "def test_three(): assert False\n")
    failed = run(project, "tests", *several)
    assert counts(failed) == {"test_a.py": (2, 0, 0), "unit/test_b.py": (0, 1, 0)}
    assert read_results(project / "results.json") is not None


@pytest.mark.parametrize(
    "fixture",
    [
        "import pytest\n\n@pytest.fixture\ndef broken(): assert False\n\n",
        "import pytest\n\n@pytest.fixture\ndef broken():\n    yield\n    assert False\n\n",
    ],
    ids=["before", "after"],
)
def test_what_fails_around_a_test_fails_too(project: Path, fixture: str) -> None:
    write(project / "tests/unit/test_b.py", f"{fixture}def test_three(broken): pass\n")
    assert counts(run(project, "tests"))["unit/test_b.py"] == (0, 1, 0)


def test_a_skipped_test_is_told_and_one_that_cannot_be_read_ends_the_run(project: Path) -> None:
    reason = "This run is asked what it says of a test that was skipped; it is no test of ours."
    skipped = f"import pytest\n\ndef test_three(): pytest.skip({reason!r})\n"
    write(project / "tests/unit/test_b.py", skipped)
    kept = run(project, "tests")
    assert counts(kept)["unit/test_b.py"] == (0, 0, 1)
    write(project / "tests/unit/test_b.py", "import nothing_of_this_name\n")
    assert run(project, "tests") == kept
    write(project / "tests/unit/test_b.py", "def test_three(): assert False\n")
    write(project / "tests/test_other.py", "def test_four(): assert False\n")
    assert run(project, "tests/test_other.py", "tests", "-x") == kept


def test_a_program_that_was_changed_meanwhile_is_not_what_was_tested(project: Path) -> None:
    page = project / "templates" / "page.html"
    change = f"def test_three(): open({str(page)!r}, 'a').write('x')\n"
    write(project / "tests/unit/test_b.py", change)
    assert run(project, "tests") is None
