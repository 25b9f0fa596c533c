"""A copy of this process that does one thing at the same time and tells how it ended."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Generic, NamedTuple, TypeVar

from generator.surroundings import wants_second_process

PAYS_FROM = 1_000
"""Records of a site for which a copy is worth its beginning."""

_SIGNAL_OF_PARENT = 1
"""PR_SET_PDEATHSIG of Linux: which signal comes when the parent has ended."""

T = TypeVar("T")


class EndedEarlyError(Exception):
    """The copy was killed, or the system had no memory left for it."""

    def __init__(self, code: int | None) -> None:
        """Say how it ended."""
        super().__init__(
            f"帮忙生成网站的进程提前结束（{code}），多半是内存不足，或者有人终止了它。"
            f"网站没有改动。请再运行一次；还不行，就设 TAIZHANG_PROCESSES=1，只用一个进程。\n"
            f"a process that helps to make the site ended early ({code}), most likely for want of "
            f"memory. The site was not touched. Run it again, or set TAIZHANG_PROCESSES=1"
        )


class SecondProcess(Generic[T]):
    """Knows everything that was made before it began; what it makes itself is told at its end."""

    def __init__(self, work: Callable[[], T]) -> None:
        """Begin at once."""
        context = multiprocessing.get_context("fork")
        self._here, there = context.Pipe(duplex=False)
        given = (os.getpid(), self._here, there, work)
        self._process = context.Process(target=_do, args=given, daemon=True)
        self._process.start()
        there.close()

    @property
    def number(self) -> int | None:
        """What the system knows it by."""
        return self._process.pid

    def result(self) -> T:
        """What it has made, or the error that it met."""
        try:
            is_done, told = self._here.recv()
        except EOFError:
            self._process.join()
            raise EndedEarlyError(self._process.exitcode) from None
        self._process.join()
        if not is_done:
            raise told.restore()
        return told  # type: ignore[no-any-return] # what `work` gave

    def close(self) -> None:
        """End it where nobody waits for it any more."""
        self._process.terminate()
        self._process.join()
        self._here.close()


def can_share_work(record_count: int) -> bool:
    """Whether a copy pays: a second processor, a system that copies processes, and enough to do.

    What one process remembers of pages that are alike, two must each learn.
    """
    return sys.platform == "linux" and wants_second_process(pays=record_count >= PAYS_FROM)


def _do(first: int, here: Connection, pipe: Connection, work: Callable[[], T]) -> None:
    here.close()
    _end_with(first)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The first process ends this one.
    told: tuple[bool, object]
    try:
        told = (True, work())
    except Exception as trouble:  # noqa: BLE001 - it is raised where somebody waits
        told = (False, _portable(trouble))
    pipe.send(told)


def _end_with(first: int) -> None:
    """A copy that outlives the first process would hold its lock and wait for a reader for ever."""
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is not None:
        prctl(_SIGNAL_OF_PARENT, signal.SIGKILL)
    if os.getppid() != first:
        os._exit(1)


class Portable(NamedTuple):
    """An error on its way to the first process; its own constructor asks for other arguments."""

    kind: type[Exception]
    """Its class."""
    arguments: tuple[object, ...]
    """What it says."""
    state: dict[str, object]
    """What it holds beside."""

    def restore(self) -> Exception:
        """The same error."""
        error = self.kind.__new__(self.kind, *self.arguments)
        error.__dict__.update(self.state)
        return error


def _portable(trouble: Exception) -> Portable:
    """The error as it is, or its words where it holds something that cannot be sent."""
    reduced = trouble.__reduce__()  # Of an OSError with its file.
    arguments = reduced[1] if isinstance(reduced, tuple) else trouble.args
    told = Portable(type(trouble), arguments, vars(trouble))
    try:
        pickle.dumps(told)
    except Exception:  # noqa: BLE001 - an error of any make
        return Portable(RuntimeError, ("".join(traceback.format_exception(trouble)),), {})
    return told
