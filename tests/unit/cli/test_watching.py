"""`taizhang check --watch`: each save is checked, and Ctrl+C ends it with the last exit code."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project import PROGRAM


@pytest.fixture
def heeded_interrupt() -> Iterator[None]:
    """A shell that starts the tests in the background lets them, and what they start, ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeded_interrupt")
def test_a_save_is_checked_at_once_and_an_interrupt_ends_it(project: Path) -> None:
    watching = subprocess.Popen(
        [PROGRAM, "check", "--watch", "--root", project, "--lang", "zh"],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        encoding="utf-8",
    )
    assert watching.stdout is not None
    try:
        first = _until_waiting(watching.stdout)
        assert "0 个错误" in first
        file = project / "content/progress/2023.yml"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("2023-08-20", "2023-13-20"), encoding="utf-8")
        assert "错误[bad-date]" in _until_waiting(watching.stdout)
        file.write_text(text, encoding="utf-8")
        assert "0 个错误" in _until_waiting(watching.stdout)
        watching.send_signal(signal.SIGINT)
        assert watching.wait(20) == 0
    finally:
        watching.kill()
        watching.stdout.close()


def _until_waiting(stream: object) -> str:
    said = ""
    for line in stream:  # type: ignore[attr-defined]
        said += line
        if "等待保存" in line:
            break
    return said
