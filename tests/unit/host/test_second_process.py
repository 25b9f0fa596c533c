"""A copy of the process gives what it made, or raises what it met, and never hangs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from generator.host.messages import stopping_plainly
from generator.host.second_process import (
    PAYS_FROM,
    EndedEarlyError,
    SecondProcess,
    can_share_work,
)
from generator.publishing.staging import DuplicatePathError
from generator.surroundings import PROCESSES


def raising(trouble: Exception) -> SecondProcess[object]:
    def work() -> object:
        raise trouble

    return SecondProcess(work)


def test_it_works_beside_this_process_and_knows_what_this_one_knew() -> None:
    known = ["before"]
    with closing(SecondProcess(lambda: (os.getpid(), [*known, "x" * 1_000_000]))) as process:
        known.append("after")
        number, made = process.result()
    assert number != os.getpid()
    assert made == ["before", "x" * 1_000_000]


def test_an_error_with_arguments_of_its_own_arrives_as_it_was() -> None:
    trouble = DuplicatePathError("a.html")
    with (
        closing(raising(trouble)) as process,
        pytest.raises(DuplicatePathError) as caught,
    ):
        process.result()
    assert str(caught.value) == str(trouble)
    assert caught.value.path == "a.html"


def test_a_full_disk_keeps_its_number_and_its_file() -> None:
    with (
        closing(raising(OSError(28, "full", "a.html"))) as process,
        pytest.raises(OSError, match="full") as caught,
    ):
        process.result()
    assert (caught.value.errno, caught.value.filename) == (28, "a.html")


def test_an_error_that_cannot_be_sent_is_told_in_words() -> None:
    trouble = ValueError("of what", lambda: None)
    with closing(raising(trouble)) as process, pytest.raises(RuntimeError, match="of what"):
        process.result()


def test_a_process_that_was_killed_is_told_and_the_way_out() -> None:
    with (
        closing(SecondProcess(lambda: os.kill(os.getpid(), signal.SIGKILL))) as process,
        pytest.raises(EndedEarlyError, match=r"-9.*\n.*TAIZHANG_PROCESSES=1"),
    ):
        process.result()


def test_a_build_says_so_without_a_traceback() -> None:
    with (
        closing(SecondProcess(lambda: os.kill(os.getpid(), signal.SIGKILL))) as process,
        pytest.raises(Abort, match="TAIZHANG_PROCESSES=1"),
        stopping_plainly(),
    ):
        process.result()


def test_it_ends_with_the_process_that_began_it() -> None:
    """Else it would keep other builds out: it holds the lock of this one, and nobody reads."""
    code = (
        "import os, time; from generator.host.second_process import SecondProcess; "
        "p = SecondProcess(lambda: time.sleep(60)); print(p.number, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        copy = int(first.stdout.readline())
        first.kill()
    end = time.monotonic() + 20
    while _is_running(copy) and time.monotonic() < end:
        time.sleep(0.05)
    assert not _is_running(copy)


def _is_running(number: int) -> bool:
    """Not gone, and not a process that has ended and waits to be noticed."""
    try:
        told = Path(f"/proc/{number}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return told.rpartition(")")[2].split()[0] != "Z"


def test_what_nobody_waits_for_is_ended(tmp_path: Path) -> None:
    mark = tmp_path / "done"

    def work() -> None:
        time.sleep(60)
        mark.touch()

    begin = time.monotonic()
    process = SecondProcess(work)
    process.close()
    assert time.monotonic() - begin < 30
    assert not mark.exists()


def test_a_copy_is_made_where_it_pays_or_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PROCESSES, raising=False)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})
    assert not can_share_work(PAYS_FROM - 1)
    assert can_share_work(PAYS_FROM)
    monkeypatch.setenv(PROCESSES, "1")
    assert not can_share_work(PAYS_FROM)
    monkeypatch.setenv(PROCESSES, "2")
    assert can_share_work(1)
    monkeypatch.delenv(PROCESSES)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0})
    assert not can_share_work(PAYS_FROM)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not can_share_work(PAYS_FROM)
