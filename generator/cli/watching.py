"""Looks at the records until the editor stops it, and calls back after each save."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

_PAUSE = 0.3
"""Seconds between two looks: shorter than it takes to turn to the terminal."""

State = dict[Path, tuple[int, int]]


def watch_content(content: Path, run: Callable[[], int], say_waiting: Callable[[], None]) -> int:
    """Run now and after every change; Ctrl+C ends with the exit code of the last whole run."""
    seen: State | None = None
    code = 0
    try:
        while True:
            now = _state(content)
            if now != seen:
                seen = now
                code = run()
                say_waiting()
            time.sleep(_PAUSE)
    except KeyboardInterrupt:
        return code


def _state(content: Path) -> State:
    """Size and time of every record file; a file that goes away meanwhile is a change like any."""
    found: State = {}
    for file in content.rglob("*"):
        if file.suffix not in {".yml", ".yaml", ".json"} or file.name.startswith("."):
            continue
        try:
            status = file.stat()
        except OSError:
            continue
        found[file] = (status.st_mtime_ns, status.st_size)
    return found
