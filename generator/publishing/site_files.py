"""Lists the files of a folder, quickly: a site has many, and publishing goes through them often."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

Entry = tuple[str, "os.DirEntry[str]"]
"""The path below the folder, with slashes, and what the system knows of the file."""


def list_files(folder: Path) -> Iterator[Entry]:
    """Every file in a stable order; where links lead is read as a file, never as a folder."""
    return ((name, entry) for name, entry in list_entries(folder) if entry.is_file())


def list_entries(folder: Path) -> Iterator[Entry]:
    """The same with links to folders and to nowhere; nothing where there is no folder."""
    return _below(folder, "") if folder.is_dir() else iter(())


def read_entry(entry: os.DirEntry[str]) -> bytes:
    """The content of a file."""
    with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123 - takes half the time
        return file.read()


def _below(folder: os.PathLike[str] | str, above: str) -> Iterator[Entry]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path, f"{above}{entry.name}/")
        else:
            yield above + entry.name, entry
