"""A print of everything but the content that decides what a build writes."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import generator

_NAME = re.compile(r"[A-Za-z0-9._-]+")


def print_program(templates: Path, chrome: str) -> bytes:
    """Our code, the versions of all libraries it asks for, the templates, and the theme.

    `chrome` is what the theme makes of given parts: it stands for the files of the theme and for
    whatever mkdocs.yml and the environment say about it.
    """
    digest = blake2b(digest_size=16)
    for line in (sys.version, *_versions(), chrome):
        digest.update(f"{line}\0".encode())
    for folder in (Path(generator.__file__).parent, templates):
        for path in _files(folder):
            digest.update(f"{path.relative_to(folder)}\0".encode())
            digest.update(blake2b(path.read_bytes()).digest())
    return digest.digest()


def _versions(names: Iterable[str] = ("taizhang",)) -> Iterable[str]:
    """Of all libraries that are installed because we ask for them, or because those do."""
    found: dict[str, str] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop().lower()
        if name not in found:
            with suppress(PackageNotFoundError):  # For another system or another Python.
                found[name] = version(name)
                waiting.extend(_asked_for(requires(name) or ()))
    return sorted(f"{name} {number}" for name, number in found.items())


def _asked_for(requirements: Iterable[str]) -> Iterable[str]:
    for requirement in requirements:
        name = _NAME.match(requirement)
        if name is not None and "extra ==" not in requirement:
            yield name[0]


def _files(folder: Path) -> list[Path]:
    return sorted(
        path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    )
