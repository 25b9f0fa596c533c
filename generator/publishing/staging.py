"""Writes the next site beside the published one, touching only what changed."""
# pathlib costs twice what os does, and this runs for each of 100,000 files.
# ruff: noqa: PTH103, PTH106, PTH108, PTH112, PTH116

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

Write = Callable[[str, bytes], None]
"""Writes bytes to a path; a test hands in one that fails."""

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


class Staging:
    """One folder that becomes the next site; files left in it by an older site are reused."""

    __slots__ = ("_folder", "_folders", "_kept", "_paths", "_write")

    def __init__(self, folder: Path, *, write: Write = write_bytes) -> None:
        """Begin with whatever `folder` holds."""
        self._folder = str(folder)
        self._folders: set[str] = set()
        self._paths: set[str] = set()
        self._kept = 0
        self._write = write

    def put(self, path: str, content: bytes) -> None:
        """Take one output; its path is relative to the site, with forward slashes."""
        if path in self._paths:
            raise DuplicatePathError(path)
        self._paths.add(path)
        target = f"{self._folder}/{path}"
        if _holds(target, content):
            self._kept += 1
            return
        self._make_room(path, target)
        self._write(target, content)

    def finish(self) -> StagingCount:
        """Remove what this build did not put, and say what it did."""
        removed = 0
        for folder, _, names in os.walk(self._folder, topdown=False):
            prefix = folder[len(self._folder) + 1 :].replace(os.sep, "/")
            for name in names:
                if (f"{prefix}/{name}" if prefix else name) not in self._paths:
                    os.unlink(f"{folder}/{name}")
                    removed += 1
            with suppress(OSError):  # A folder that still holds something stays.
                os.rmdir(folder)
        return StagingCount(kept=self._kept, written=len(self._paths) - self._kept, removed=removed)

    def _make_room(self, path: str, target: str) -> None:
        """Make the folder of a file; a file or folder that an older site left there gives way."""
        parent = path.rpartition("/")[0]
        if parent not in self._folders:
            self._folders.add(parent)
            parts = parent.split("/") if parent else []
            for end in range(1, len(parts) + 1):
                _remove_file("/".join((self._folder, *parts[:end])))
            os.makedirs(f"{self._folder}/{parent}", exist_ok=True)
        if os.path.isdir(target):
            shutil.rmtree(target)


def _remove_file(path: str) -> None:
    if os.path.lexists(path) and not os.path.isdir(path):
        os.unlink(path)


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
