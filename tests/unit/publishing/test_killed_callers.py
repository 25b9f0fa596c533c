"""A publisher over git or rsync that is killed at any of its calls leaves a whole site."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.programs import require
from tests.project import ROOT

LEADING = {"git": "push", "rsync": "--links"}
"""The first word of the call after which readers see the new site."""


@pytest.mark.parametrize("program", LEADING)
def test_a_kill_before_or_after_any_call_leaves_the_old_or_the_new_site(
    program: str, tmp_path: Path
) -> None:
    require(program)
    finished = subprocess.run(
        [sys.executable, "-m", "tests.unit.publishing.killing_callers", program, tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    (_, *calls), *lines = [line.split() for line in finished.stdout.splitlines()]
    leading = len(calls) - 1 - calls[::-1].index(LEADING[program])
    expected: list[list[str]] = []
    for number in range(len(calls)):
        for when in ("before", "after"):
            is_led = number > leading or (number == leading and when == "after")
            expected += [[f"{number}:{when}", "-9", "new" if is_led else "old"]]
            expected += [["again", "0", "new"]]
    assert len(calls) >= 7
    assert lines == expected
