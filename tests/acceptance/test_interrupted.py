"""Ctrl+C ends a build and a preview quietly, at any moment, with the exit code of a shell."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from generator.cli.child import running
from tests.project import PROGRAM, ROOT, small_project

PATIENCE = 60.0


def wait_until(is_so: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.01)


def listen() -> None:
    """As in a terminal; the tests may have been started where Ctrl+C is not heard."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def press(process: subprocess.Popen[bytes]) -> None:
    """As a terminal does: to the command and to the program that it has started."""
    os.killpg(process.pid, signal.SIGINT)


@pytest.mark.parametrize(
    ("words", "last"),
    [(("build",), "已中止，没有改动。\n"), (("serve", "--port", "18437"), "")],
    ids=["build", "serve"],
)
def test_ctrl_c_while_the_site_is_made_is_answered_once(
    tmp_path: Path, words: tuple[str, ...], last: str
) -> None:
    project = small_project(tmp_path / "project")
    environment = {**os.environ, "TAIZHANG_LANG": "zh", "TAIZHANG_PROCESSES": "2"}
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [PROGRAM, *words],
            cwd=project,
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=listen,  # noqa: PLW1509 - it starts no thread
        )
        wait_until((project / ".cache" / "templates").is_dir)  # It is about to make pages.
        press(process)
        press(process)
        assert process.wait(PATIENCE) == 130
    said = (tmp_path / "log").read_text(encoding="utf-8")
    assert said.replace("正在生成网站……\n", "").lstrip("\n") == last


def test_ctrl_c_before_the_program_is_read_waits_until_it_listens() -> None:
    def press_early() -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        os.kill(os.getpid(), signal.SIGINT)

    finished = subprocess.run(
        [sys.executable, "-m", "generator.host", "build", "mkdocs.yml"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        preexec_fn=press_early,
    )
    assert (finished.returncode, finished.stdout, finished.stderr) == (130, b"", b"")


TIDY = """
import signal, sys, time
signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
try:
    print("ready", flush=True)
    time.sleep(60)
except KeyboardInterrupt:
    print("tidied", flush=True)
"""


def test_who_ends_the_command_alone_ends_its_program_too(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with log.open("wb") as said, pytest.raises(KeyboardInterrupt):
        end_when_ready(log, said)
    assert log.read_text() == "ready\ntidied\n"


def end_when_ready(log: Path, said: IO[bytes]) -> None:
    with running([sys.executable, "-c", TIDY], dict(os.environ), said=said):
        wait_until(log.read_text)
        raise KeyboardInterrupt
