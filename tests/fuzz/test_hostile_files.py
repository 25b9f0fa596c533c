"""Files made to exhaust memory, stack or patience are refused in words, in little time.

Each is read in a process of its own: a crash of the parser would take the tests with it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project import PROGRAM
from tests.records.bad_example import SMALL

ROOT = Path(__file__).parents[2]
DEEP = 10_000
PATIENCE = 60
"""Seconds, on a busy machine; what it really takes is printed."""

READING = """
import json, sys, time
from pathlib import Path
from generator.reading.read import Limits, read_source
from generator.reading.sources import Source, SourceKind
from generator.settings import MAX_DEPTH, MAX_FILE_BYTES

file = Path(sys.argv[1])
source = Source(file=file, path=file.name, kind=SourceKind.PROGRESS)
before = time.perf_counter()
record, problems = read_source(source, Limits(file_bytes=MAX_FILE_BYTES, depth=MAX_DEPTH))
print(json.dumps({
    "seconds": round(time.perf_counter() - before, 3),
    "record": record is not None,
    "codes": [problem.code for problem in problems],
    "line": problems[0].place.line,
}))
"""


def alias_bomb() -> str:
    levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 12):
        items = ", ".join([f"*a{level - 1}"] * 9)
        levels.append(f"a{level}: &a{level} [{items}]")
    return "\n".join(levels) + "\n"


def block_indents() -> str:
    """As deep as the size of a file allows: each level takes one more space."""
    return "".join(f"{' ' * level}a:\n" for level in range(4_000))


HOSTILE: dict[str, tuple[Callable[[], str], str]] = {
    "alias bomb": (alias_bomb, "alias-used"),
    "fifty megabytes": (lambda: "# 说明文字\n" * 3_600_000, "file-too-large"),
    "brackets": (lambda: "[" * DEEP, "nested-too-deep"),
    "closed brackets": (lambda: "a: " + "[" * DEEP + "]" * DEEP, "nested-too-deep"),
    "braces": (lambda: "{a: " * DEEP, "nested-too-deep"),
    "closed braces": (lambda: "{a: " * DEEP + "b" + "}" * DEEP, "nested-too-deep"),
    "dashes": (lambda: "- " * DEEP, "nested-too-deep"),
    "dashes below a key": (lambda: "progress:\n  " + "- " * DEEP, "nested-too-deep"),
    "a file full of dashes": (lambda: "- " * 4_000_000, "nested-too-deep"),
    "question marks": (lambda: "? " * DEEP, "nested-too-deep"),
    "a file full of question marks": (lambda: "? " * 4_000_000, "nested-too-deep"),
    "block indents": (block_indents, "nested-too-deep"),
    "items of the wrong form": (
        lambda: "progress: [" + "x, " * 400_000 + "]",
        "too-many-problems",
    ),
    "unknown keys": (
        lambda: "progress:\n  - {" + "".join(f"k{n}: 1, " for n in range(100_000)) + "}",
        "too-many-problems",
    ),
    "one key again and again": (lambda: "progress: 1\n" * 150_000, "duplicate-key"),
    "tabs": (lambda: "a:\n\tb: 1\n" * 500_000, "too-many-problems"),
    "invisible characters": (lambda: "# " + "\u200b" * 2_000_000, "too-many-problems"),
    "anchors": (lambda: "progress:\n" + "  - &a 1\n" * 300_000, "alias-used"),
    "an endless id": (
        lambda: (
            "progress:\n  - {task: a" + "-1111" * 500_000 + "!, date: 2023-01-01, status: update}"
        ),
        "bad-form",
    ),
    "gaps between dashes": (lambda: "\n" + ("-" + " " * 2_000) * 5 + "x", "wrong-type"),
    "gaps before a hash": (
        lambda: "progress:\n" + ("  - note: a" + " " * 19_000 + "x#\n") * 300,
        "missing-key",
    ),
    "a line of eight million letters": (lambda: "a" * 8_000_000, "wrong-type"),
    "quotes without end": (lambda: 'progress: "' + "甲\n" * 1_000_000, "yaml-syntax"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words(name: str, tmp_path: Path) -> None:
    make, code = HOSTILE[name]
    file = tmp_path / "hostile.yml"
    file.write_text(make(), encoding="utf-8")
    finished = subprocess.run(
        [sys.executable, "-c", READING, str(file)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
    )
    assert finished.returncode == 0, finished.stderr[-2_000:]
    told = json.loads(finished.stdout)
    print(f"{name}: {told['seconds']} s, {told['codes'][-1]}")
    assert not told["record"]
    assert told["codes"][-1] == code
    assert told["line"] >= 1


def test_a_project_full_of_hostile_files_gets_its_report(tmp_path: Path) -> None:
    shutil.copytree(SMALL / "content", tmp_path / "content")
    for number, (make, _) in enumerate(HOSTILE.values()):
        file = tmp_path / "content" / "progress" / f"hostile-{number}.yml"
        file.write_text(make(), encoding="utf-8")
    finished = subprocess.run(
        [PROGRAM, "check", "--root", tmp_path, "--format", "json"],
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE * 5,
    )
    assert finished.returncode == 1, finished.stderr[-2_000:]
    assert finished.stderr == ""
    told = json.loads(finished.stdout)["problems"]
    assert {problem["file"] for problem in told} == {
        f"content/progress/hostile-{number}.yml" for number in range(len(HOSTILE))
    }
