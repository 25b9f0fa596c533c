"""Looks for personal data in a process of its own, while this one verifies the same site."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.problems.problem import Problem
from generator.publishing.private_output import check_output
from generator.surroundings import wants_second_process

PAYS_FROM = 1_000
"""Files of a site for which a second process is worth its beginning."""

Found = Callable[[], tuple[Problem, ...]]
"""Waits for what was found."""


@contextmanager
def looking(site: Path, content: Path, *, file_count: int) -> Iterator[Found]:
    """Begin at once where a second process pays, else when somebody asks; the answer is the same.

    A new process and no copy of this one, so that Windows and macOS have it, too.
    """
    if not wants_second_process(pays=file_count >= PAYS_FROM):
        yield lambda: check_output(site, content)
        return
    command = (sys.executable, "-m", "generator.cli.private_look", str(site), str(content))
    nothing, pipe = subprocess.DEVNULL, subprocess.PIPE
    with subprocess.Popen(command, stdin=nothing, stdout=pipe, stderr=nothing) as process:
        try:
            yield lambda: _answer(process, site, content)
        finally:
            process.kill()  # Where something else went wrong, nobody waits for it any more.


def _answer(process: subprocess.Popen[bytes], site: Path, content: Path) -> tuple[Problem, ...]:
    """What it found; where it was stopped, nothing is left unread: this process looks itself."""
    told, _ = process.communicate()
    if process.returncode != 0:
        return check_output(site, content)
    found: tuple[Problem, ...] = pickle.loads(told)  # noqa: S301 - written below
    return found


if __name__ == "__main__":
    sys.stdout.buffer.write(pickle.dumps(check_output(*map(Path, sys.argv[1:]))))
