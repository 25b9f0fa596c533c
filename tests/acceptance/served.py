"""A real preview server on this machine, in a process of its own, as `taizhang serve` starts it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.project import EPOCH, PROGRAM

PATIENCE = 90.0
"""Seconds to wait on a machine that has a lot to do."""


class Served:
    """Asks for pages of a preview."""

    def __init__(self, url: str, process: subprocess.Popen[bytes]) -> None:
        """Where it stands, and the command that was typed."""
        self.url = url
        self.process = process

    def get(self, path: str) -> str:
        """One page, as a browser gets it; empty while nobody answers."""
        try:
            with urlopen(self.url + path, timeout=PATIENCE) as answer:  # noqa: S310 - loopback
                return str(answer.read(), "utf-8")
        except (URLError, ConnectionError):
            return ""

    def wait_for(self, path: str, is_right: Callable[[str], bool]) -> str:
        """The page as soon as it is right."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            html = self.get(path)
            if html and is_right(html):
                return html
            time.sleep(0.05)
        raise AssertionError(f"{path} never became right:\n{self.get(path)[:3000]}")


@contextmanager
def serving(project: Path, log: Path) -> Iterator[Served]:
    """Serve a project until the end of the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(PROGRAM), "serve", "--root", str(project), "--port", str(port)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)}
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, env=environment, stdout=out, stderr=out, start_new_session=True
        )
        try:
            yield Served(f"http://127.0.0.1:{port}", process)
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """The server runs below the program that was started; both go."""
    if sys.platform != "win32":
        with suppress(ProcessLookupError):
            os.killpg(process.pid, 15)
    process.terminate()
    process.wait(timeout=PATIENCE)
