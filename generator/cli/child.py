"""A program that does the work of a verb, and ends when the verb is ended."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import IO


@contextmanager
def running(
    command: Sequence[str],
    environment: Mapping[str, str],
    *,
    said: IO[bytes] | None = None,
    pipes: Sequence[int] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """The program, until the end of the block; Ctrl+C reaches it, and it tidies up first.

    What it says goes into a file where one is given; it may write to the `pipes`.
    """
    with _holding_interrupts():
        process = subprocess.Popen(
            command, env=environment, stdout=said, stderr=said, pass_fds=tuple(pipes)
        )
    try:
        yield process
        process.wait()
    except KeyboardInterrupt:
        _interrupt(process)
        raise
    except BaseException:
        process.terminate()
        process.wait()
        raise


def _interrupt(process: subprocess.Popen[bytes]) -> None:
    """A terminal tells both of us; who ends only this process tells nobody else."""
    if os.name == "posix":
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGINT)
    process.wait()


@contextmanager
def _holding_interrupts() -> Iterator[None]:
    """Ctrl+C waits: here until the program is begun, there until it listens."""
    if os.name != "posix":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
