"""Which files of a project were saved: records, or anything else that pages are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RECORDS = ("documents", "registry", "progress", "changes")
"""Folders of content/ that hold nothing but records."""

Saved = dict[str, tuple[int, int]]
"""When each file was last written, and its size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedFiles:
    """The files of a project at one moment."""

    records: Saved
    others: Saved
    """Hand-written pages, templates, mkdocs.yml."""


def look_at(configuration: Path) -> WatchedFiles:
    """Take down when everything was saved."""
    root = configuration.parent
    records = {path: saved for name in RECORDS for path, saved in _below(root / "content" / name)}
    others = dict(_below(root / "templates"))
    others.update(item for item in _below(root / "content") if item[0] not in records)
    others.update(_saved(configuration))
    return WatchedFiles(records=records, others=others)


def _below(folder: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    for path in folder.rglob("*"):
        yield from _saved(path)


def _saved(path: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    try:
        found = path.stat()
    except OSError:  # It went away; that it is missing is change enough.
        return
    yield str(path), (found.st_mtime_ns, found.st_size)
