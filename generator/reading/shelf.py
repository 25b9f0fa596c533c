"""Keeps what files without a fault held the last time, while they have the same bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

from generator.reading.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One file as it was read."""

    mark: bytes | None
    """Of its bytes, taken before it was read."""
    record: Any
    """What it held."""


@dataclass(slots=True)
class Shelf:
    """The files of one folder, between two readings of one process.

    The same bytes give the same objects, so that whoever knows an object knows that nothing in it
    has changed.
    """

    kept: dict[str, Kept] = field(default_factory=dict)
    """By path."""

    def find(self, source: Source) -> Kept | None:
        """What is kept of a file, if it still holds the same bytes."""
        kept = self.kept.get(source.path)
        return kept if kept and kept.mark and mark_of(source.file) == kept.mark else None

    def put(self, source: Source, kept: Kept) -> None:
        """Keep what was read, unless the file was written to meanwhile."""
        if mark_of(source.file) == kept.mark:
            self.kept[source.path] = kept


def mark_of(file: Path) -> bytes | None:
    """Of the bytes of a file; None where it cannot be read, which is for the reader to say."""
    try:
        return blake2b(file.read_bytes(), digest_size=16).digest() if file.is_file() else None
    except OSError:
        return None
