"""Keeps what files without a fault held the last time, while they have the same bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG
from typing import Any

from generator.reading.sources import Source

State = tuple[int, int, int, int]
"""What the system says of a file: which it is, its size, when it was written and renamed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One file as it was read."""

    mark: bytes | None
    """Of its bytes, taken before it was read."""
    record: Any
    """What it held."""


@dataclass(slots=True)
class Shelf:
    """The files of one folder, between two readings.

    The same bytes give the same objects, so that whoever knows an object knows that nothing in it
    has changed.
    """

    kept: dict[str, Kept] = field(default_factory=dict)
    """By path."""
    quiet: dict[str, bytes] = field(default_factory=dict)
    """Marks of files in which no personal data was found, by path."""
    marks: dict[Path, tuple[State, bytes]] = field(default_factory=dict)
    """Files that were looked into, while nobody has touched them since."""

    def find(self, source: Source) -> Kept | None:
        """What is kept of a file, if it still holds the same bytes."""
        kept = self.kept.get(source.path)
        return kept if kept and kept.mark and self.mark_of(source.file) == kept.mark else None

    def put(self, source: Source, kept: Kept) -> None:
        """Keep what was read, unless the file was written to meanwhile."""
        if self.mark_of(source.file) == kept.mark:
            self.kept[source.path] = kept

    def mark_of(self, file: Path) -> bytes | None:
        """Of the bytes of a file; None where it cannot be read, which is for the reader to say."""
        try:
            state = _state(file)
            known = self.marks.get(file)
            if state is None or (known is not None and known[0] == state):
                return known[1] if state and known else None
            found = blake2b(file.read_bytes(), digest_size=16).digest()
        except OSError:
            return None
        self.marks[file] = (state, found)
        return found


def _state(file: Path) -> State | None:
    """None of what is no file."""
    found = file.stat()
    if not S_ISREG(found.st_mode):
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns
