"""Tells the program that started a build how far it is: one line for each step, into a pipe.

A line is `stage done all share`; `all` is 0 where nobody can know it yet, and what is made at the
same time by two processes is told in shares. Without a pipe nothing is told.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Literal

from generator.rendering.page import Artifact, Page

Stage = Literal["reading", "records", "files", "index"]
"""Reading and checking; pages of records; lists, files and feeds; the search index."""

PIPE = "TAIZHANG_PROGRESS"
"""The environment variable that holds the number of the pipe."""

STEP = 50
"""So many outputs are told of at once: a line for each would cost as much as a page."""

RECORDS = ("tasks/", "en/tasks/")
"""Where the pages of records are written."""


class Progress:
    """The pipe, or nothing."""

    __slots__ = ("_pipe",)

    def __init__(self, pipe: int | None) -> None:
        """Write to the pipe of this number."""
        self._pipe = pipe

    def tell(self, stage: Stage, done: int = 0, total: int = 0, share: str = "all") -> None:
        """Say how far a stage is; a reader who has gone is no reason to stop."""
        if self._pipe is not None:
            with suppress(OSError):
                os.write(self._pipe, f"{stage} {done} {total} {share}\n".encode())

    def follow(
        self, outputs: Iterable[Page | Artifact], record_count: int, share: str = "all"
    ) -> Iterator[Page | Artifact]:
        """The same outputs, counted as they pass."""
        if self._pipe is None:
            yield from outputs
            return
        done: dict[Stage, int] = {"records": 0, "files": 0}
        totals: dict[Stage, int] = {"records": record_count, "files": 0}
        for output in outputs:
            is_record = isinstance(output, Page) and output.path.startswith(RECORDS)
            stage: Stage = "records" if is_record else "files"
            if done[stage] % STEP == 0:
                self.tell(stage, done[stage], totals[stage], share)
            done[stage] += 1
            yield output
        for stage, count in done.items():
            self.tell(stage, count, max(count, totals[stage]), share)


def progress_asked() -> Progress:
    """What the environment asks for."""
    number = os.environ.get(PIPE, "")
    return Progress(int(number) if number.isdigit() else None)
