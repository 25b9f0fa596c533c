"""Writes the next site beside the published one, touching only what changed."""
# pathlib costs twice what os does, and this runs for each of 100,000 files.
# ruff: noqa: PTH102, PTH103, PTH106, PTH108, PTH112, PTH116, PTH208

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.publishing.manifest import MANIFEST, RESERVED
from generator.publishing.site_record import Notes, Record

Write = Callable[[str, bytes], None]
"""Writes bytes to a path; a test hands in one that fails."""

Stamp = tuple[int, int]
"""Size of a file, and when it was last changed, in nanoseconds: the same only if nobody wrote."""

_CREATE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)


class DuplicatePathError(Exception):
    """Two outputs want one path; nothing is released."""

    def __init__(self, path: str) -> None:
        """Keep the path for the report."""
        self.path = path
        super().__init__(
            f"两个页面或文件要写到同一个位置：{path}\ntwo pages or files want one place: {path}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class StagingCount:
    """What one build did to the folder."""

    kept: int
    """Files that already had the right bytes."""
    written: int
    """Files that are new or changed."""
    removed: int
    """Files of an older site that this one does not have."""


def write_bytes(path: str, content: bytes) -> None:
    """Write a whole file with as few calls as the system allows."""
    handle = os.open(path, _CREATE, 0o644)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(handle, rest) :]
    finally:
        os.close(handle)


def stamp_of(path: str) -> Stamp | None:
    """The stamp of a file; None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


class Staging:
    """One folder that becomes the next site; files left in it by an older site are reused.

    A file may be one with that of the published site, so none is ever written over: it is
    removed first, and the published one stays as it was.
    """

    __slots__ = (
        "_folder",
        "_folders",
        "_kept",
        "_made",
        "_paths",
        "_published",
        "_record",
        "_write",
    )

    def __init__(
        self, folder: Path, *, published: Path | None = None, write: Write = write_bytes
    ) -> None:
        """Begin with whatever `folder` holds; the published site lends what is the same in it.

        A folder that becomes the next site is given the record of its files; a preview is not.
        """
        self._folder = str(folder)
        self._record = None if published is None else Record(folder)
        self._published = published if published is not None and published.is_dir() else None
        self._folders: set[str] = set()
        self._made: set[str] = set()
        self._paths: set[str] = set()
        self._kept = 0
        self._write = write

    def put(self, path: str, content: bytes) -> None:
        """Take one output; its path is relative to the site, with forward slashes."""
        target = self._claim(path)
        is_free = self._is_free(path)
        if self._record is not None:
            self._record.note(path, content)
        if not is_free and _holds(target, content):
            self._kept += 1
        elif self._published is not None and _holds(f"{self._published}/{path}", content):
            self._take(path, target, self._published)
        else:
            if not is_free:
                _clear(target)
            self._write(target, content)

    @property
    def paths(self) -> frozenset[str]:
        """Everything that was put so far."""
        return frozenset(self._paths)

    def stamp(self, path: str) -> Stamp | None:
        """How a file of the folder was left."""
        return stamp_of(f"{self._folder}/{path}")

    def keep(self, path: str) -> None:
        """Take a file that stands there as it would be written."""
        self._claim(path)
        self._kept += 1
        if self._record is not None:
            self._record.note_kept(path)

    def adopt(self, path: str, folder: Path) -> None:
        """Take a file from another folder, by a second name for it where the system has that."""
        self._take(path, self._claim(path), folder)
        if self._record is not None:
            self._record.note_kept(path, folder)

    def take_over(self, paths: Iterable[str], kept: int, notes: Notes | None = None) -> None:
        """Count what a copy of this staging has put into the folder since it was copied."""
        for path in paths:
            self._claim(path)
        self._kept += kept
        if self._record is not None and notes is not None:
            self._record.add(notes)

    @property
    def notes(self) -> Notes | None:
        """What the record of the files is made of; a preview has none."""
        return None if self._record is None else self._record.notes

    @property
    def kept(self) -> int:
        """How many files had the right bytes so far."""
        return self._kept

    def finish(self, known: Collection[str] | None = None) -> StagingCount:
        """Remove what this build did not put, and say what it did.

        `known` is all that the folder can hold, where nobody else writes to it.
        """
        removed = self._sweep() if known is None else self._drop(known)
        if self._record is not None:
            self._record.write(self.paths)
        return StagingCount(kept=self._kept, written=len(self._paths) - self._kept, removed=removed)

    def _take(self, path: str, target: str, folder: Path) -> None:
        if not self._is_free(path):
            _clear(target)
        try:
            os.link(f"{folder}/{path}", target)
        except OSError:
            shutil.copy2(f"{folder}/{path}", target)
        self._kept += 1

    def _claim(self, path: str) -> str:
        if path in self._paths or (self._record is not None and path in RESERVED):
            raise DuplicatePathError(path)
        self._paths.add(path)
        return f"{self._folder}/{path}"

    def _drop(self, known: Collection[str]) -> int:
        stale = set(known) - self._paths
        for path in stale:
            with suppress(OSError):
                os.unlink(f"{self._folder}/{path}")
                self._drop_empty(path)
        return len(stale)

    def _drop_empty(self, path: str) -> None:
        """Remove the folders of a file that is gone, up to the first that holds something."""
        folder = path.rpartition("/")[0]
        while folder:
            os.rmdir(f"{self._folder}/{folder}")
            self._folders.discard(folder)
            self._made.discard(folder)
            folder = folder.rpartition("/")[0]

    def _sweep(self) -> int:
        if "" in self._made:  # The folder was empty: all that it holds was put now.
            return 0
        removed = 0
        kept = self._paths if self._record is None else {*self._paths, MANIFEST}
        for folder, _, names in os.walk(self._folder, topdown=False):
            prefix = folder[len(self._folder) + 1 :].replace(os.sep, "/")
            for name in names:
                if (f"{prefix}/{name}" if prefix else name) not in kept:
                    os.unlink(f"{folder}/{name}")
                    removed += 1
            with suppress(OSError):  # A folder that still holds something stays.
                os.rmdir(folder)
        return removed

    def _is_free(self, path: str) -> bool:
        """Make the folder of a file, and tell whether it can hold nothing but what was put."""
        parent = path.rpartition("/")[0]
        if parent not in self._folders:
            self._open(parent)
        return parent in self._made

    def _open(self, folder: str) -> None:
        """Make a folder and those above it; a file that an older site left there gives way."""
        if folder:
            above = folder.rpartition("/")[0]
            if above not in self._folders:
                self._open(above)
            is_new = _make_folder(f"{self._folder}/{folder}")
        else:
            os.makedirs(self._folder, exist_ok=True)
            is_new = not os.listdir(self._folder)
        self._folders.add(folder)
        if is_new:
            self._made.add(folder)


def _make_folder(path: str) -> bool:
    """Make one folder; False if it was there."""
    try:
        os.mkdir(path)
    except FileExistsError:
        if os.path.isdir(path):
            return False
        os.unlink(path)
        os.mkdir(path)
    return True


def _clear(target: str) -> None:
    """Remove what stands in the place of a file."""
    try:
        os.unlink(target)
    except FileNotFoundError:
        pass
    except OSError:
        shutil.rmtree(target)


def _holds(path: str, content: bytes) -> bool:
    """Tell whether a file has these bytes already: the size decides first, it costs the least."""
    try:
        if os.stat(path).st_size != len(content):
            return False
        handle = os.open(path, _READ)
    except OSError:
        return False
    try:
        return os.read(handle, len(content) + 1) == content
    except OSError:  # A folder of that name.
        return False
    finally:
        os.close(handle)
