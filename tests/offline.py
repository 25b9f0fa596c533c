"""Runs programs without a network: whatever asks for one is refused and written down.

Every Python below is guarded, so that also a call whose failure is swallowed is known. Where the
system lends namespaces, all programs stand in one without any network besides.
"""

from __future__ import annotations

import functools
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

GUARD = '''"""Python imports this before anything else."""

import os
import sys

_ASKS = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}


def _refuse(event, arguments):
    if event not in _ASKS:
        return
    if event == "socket.connect" and arguments[0].family == 1:  # within this machine
        return
    with open(os.environ["TAIZHANG_ASKED"], "a", encoding="utf-8") as log:
        log.write(f"{event} {arguments[-1]!r} by {sys.argv}\\n")
    raise OSError("no network here")


sys.addaudithook(_refuse)
'''


@functools.cache
def namespace() -> tuple[str, ...]:
    """What begins a command so that it stands in a network of its own, with nothing in it."""
    words = ("unshare", "--map-root-user", "--net")
    try:
        finished = subprocess.run([*words, "true"], check=False, capture_output=True)
    except FileNotFoundError:
        return ()
    return words if finished.returncode == 0 else ()


def run_offline(
    words: Sequence[str | Path], guard: Path, **variables: str
) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run a program; also gives every call for a network that a Python below it made."""
    guard.mkdir(parents=True, exist_ok=True)
    (guard / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    asked = guard / "asked"
    asked.unlink(missing_ok=True)
    inherited = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    finished = subprocess.run(
        [*namespace(), *words],
        env={**inherited, "PYTHONPATH": str(guard), "TAIZHANG_ASKED": str(asked), **variables},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    lines = asked.read_text(encoding="utf-8").splitlines() if asked.is_file() else []
    return finished, lines
