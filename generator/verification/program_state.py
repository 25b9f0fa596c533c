"""A print of the program: what the results of its tests, and what it has looked at, hold for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import generator

RESULTS = "program-results.json"
"""Says what was tested, so that it is no part of what was tested."""

_PACKAGE = Path(generator.__file__).parent
_LOCK = _PACKAGE.parent / "requirements.lock"


def program_state(templates: Path, *, package: Path = _PACKAGE, lock: Path = _LOCK) -> str:
    """A hash over the code, the templates of the project, and the versions of all libraries.

    It is the same on every system: line ends count as one, and what the system adds does not.
    """
    digest = hashlib.sha256()
    for folder in (package, templates):
        for name, file in sorted(_files(folder)):
            digest.update(f"{folder.name}/{name}\0{file_digest(file)}\n".encode())
    if lock.is_file():
        digest.update(file_digest(lock).encode())
    return digest.hexdigest()


def file_digest(file: Path) -> str:
    """A hash of a file, whatever line ends git gave it."""
    return hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for file in folder.rglob("*"):
        own = file.name.startswith(".") or file.name.endswith("~") or file.name == RESULTS
        if file.is_file() and not own and "__pycache__" not in file.parts:
            yield file.relative_to(folder).as_posix(), file
