"""What a folder of the site holds, and what it was made of, written down beside it.

A ledger is believed only as far as it can be checked: it counts for the folder it was written for
(by the number that the file system gives a folder, which a rename does not change), for the same
shared content, and for files that still have the size and the time of change they were left with.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

from generator.publishing.staging import Stamp

Remembered = tuple[Any, ...]
"""One output as plain values; see `generator.outputs.produced.Made`."""

_CHECK = 32
"""Bytes of the checksum before the rest: half a ledger is none."""


@dataclass(slots=True)
class Ledger:
    """One folder, as a build left it."""

    common: bytes = b""
    """A print of what all portions share."""
    portions: dict[str, tuple[bytes, list[Remembered | str]]] = field(default_factory=dict)
    """What each portion shows, and its files; smaller portions within it by their keys."""
    stamps: dict[str, Stamp] = field(default_factory=dict)
    """The files by path."""
    parts: dict[tuple[str, bytes], Any] = field(default_factory=dict)
    """Pieces of outputs by kind and print; kept between the builds of one process only."""
    paths: frozenset[str] = frozenset()
    """Everything in the folder; known to the process that wrote it, not written down."""


def read_ledger(shelf: Path, folder: Path) -> Ledger:
    """The ledger of a folder; an empty one where there is none, or it is not whole."""
    try:
        written = _place(shelf, folder).read_bytes()
        check, content = written[:_CHECK], written[_CHECK:]
        if blake2b(content, digest_size=_CHECK).digest() != check:
            return Ledger()
        return Ledger(*marshal.loads(content))  # noqa: S302 - checked, and written by ourselves
    except (OSError, ValueError, EOFError, TypeError):
        return Ledger()


def write_ledger(ledger: Ledger, shelf: Path, folder: Path) -> None:
    """Write it whole or not at all."""
    shelf.mkdir(parents=True, exist_ok=True)
    content = marshal.dumps((ledger.common, ledger.portions, ledger.stamps))
    place = _place(shelf, folder)
    half = place.with_suffix(f".{os.getpid()}")
    half.write_bytes(blake2b(content, digest_size=_CHECK).digest() + content)
    half.replace(place)


def drop_others(shelf: Path, folders: Sequence[Path]) -> None:
    """Remove the ledgers of folders that are gone, so that builds leave nothing behind."""
    kept = {_place(shelf, folder).name for folder in folders if folder.exists()}
    for place in shelf.glob("*"):
        if place.name not in kept:
            with suppress(OSError):
                place.unlink()


def _place(shelf: Path, folder: Path) -> Path:
    return shelf / f"{folder.stat().st_ino}.ledger"
