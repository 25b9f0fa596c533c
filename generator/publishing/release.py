"""Puts a finished site in the place of the last one in one step, or leaves the last untouched."""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

Exchange = Callable[[Path, Path], bool]
"""Swaps two folders in one step; says False where the system has no such step."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_NO_SUCH_STEP = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}


class BuildInProgressError(Exception):
    """Another build writes to the same place."""

    def __init__(self, site: Path) -> None:
        """Name the site both want."""
        super().__init__(
            f"另一次生成或发布正在进行：{site}。请等它结束再试。\n"
            f"another build or publication of {site} is under way; try again when it has ended"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The site and the folders beside it that a build works in; all on one file system."""

    site: Path
    """What a web server shows."""

    @property
    def work(self) -> Path:
        """Everything of ours that is not the site."""
        return self.site.parent / ".staging" / self.site.name

    @property
    def next(self) -> Path:
        """The site being written."""
        return self.work / "next"

    @property
    def previous(self) -> Path:
        """The site before the present one, whole until the next build begins."""
        return self.work / "previous"

    @property
    def asked(self) -> Path:
        """The lines for content/redirects.txt without which the last site was refused."""
        return self.work / "redirects.txt"

    @property
    def lock(self) -> Path:
        """Held while a build runs; the system lets go of it when the process ends."""
        return self.work / "lock"


@contextmanager
def claim(places: Places) -> Iterator[None]:
    """Keep other builds out, mend an interrupted release, and make the next folder ready."""
    places.work.mkdir(parents=True, exist_ok=True)
    with places.lock.open("wb") as lock:
        _lock(lock.fileno(), places.site)
        heal(places)
        places.asked.unlink(missing_ok=True)
        if places.previous.exists() and not places.next.exists():
            places.previous.rename(places.next)  # Its unchanged files are used again.
        places.next.mkdir(exist_ok=True)
        yield


@contextmanager
def reading(places: Places) -> Iterator[None]:
    """Keep builds out while a finished site is read, and others who read it to publish it.

    The time of the lock stays: it says when the build of the site began.
    """
    places.work.mkdir(parents=True, exist_ok=True)
    with places.lock.open("ab") as lock:
        _lock(lock.fileno(), places.site)
        yield


def heal(places: Places) -> None:
    """Give back the site that a release, interrupted between two renames, had moved aside."""
    if places.previous.exists() and not places.site.exists():
        places.previous.rename(places.site)


def release(places: Places, *, exchange: Exchange | None = None) -> None:
    """Make `next` the site; what was the site becomes `previous`."""
    swap = exchange_folders if exchange is None else exchange
    if not places.site.exists():
        places.next.rename(places.site)
        return
    if swap(places.next, places.site):
        places.next.rename(places.previous)
        return
    places.site.rename(places.previous)
    places.next.rename(places.site)


def date_site(places: Places) -> None:
    """Date the folder of the site from when its build began: what is newer is not in it."""
    began = places.lock.stat()
    os.utime(places.site, ns=(began.st_atime_ns, began.st_mtime_ns))


def exchange_folders(one: Path, other: Path) -> bool:
    """Swap two folders with renameat2 of Linux: no reader ever meets half a site or none."""
    rename = (
        getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
        if os.name == "posix"
        else None
    )
    if rename is None:
        return False
    names = (os.fsencode(one), os.fsencode(other))
    if rename(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NO_SUCH_STEP:
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))


def _lock(handle: int, site: Path) -> None:
    try:
        import fcntl  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise BuildInProgressError(site) from None
