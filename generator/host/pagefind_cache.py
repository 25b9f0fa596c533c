"""Keeps the last index, because Pagefind makes all of it anew for one changed word or for none."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import generator.search
from generator.host.pagefind import CHUNK_SIZE, make_index, pagefind_version
from generator.search.indexed_page import IndexedPage

FORM = 2
"""Counts up when something else is made of Pagefind's files than before."""

_WORDS = Path(generator.search.__file__).parent
"""The modules that turn what a page says into words of the index."""


def keep_index(pages: Sequence[IndexedPage], folder: Path) -> Mapping[str, bytes]:
    """The files of the index of these pages: the kept one if it is of the same, else a new one."""
    kept = folder / f"{print_index(pages).hex()}.zip"
    index = _read(kept)
    if index is None:
        index = make_index(pages)
        _write(index, kept)
    return index


def print_index(pages: Sequence[IndexedPage]) -> bytes:
    """Differs whenever the index would."""
    digest = hashlib.sha256(f"{FORM} {pagefind_version()} {CHUNK_SIZE}".encode())
    for module in sorted(_WORDS.glob("*.py")):
        digest.update(module.read_bytes())
    for page in pages:
        said = (page.id, page.address, page.blocks, page.beside)
        digest.update(repr(said).encode("utf-8", "surrogatepass"))
    return digest.digest()


def _read(path: Path) -> Mapping[str, bytes] | None:
    try:
        with zipfile.ZipFile(path) as kept:
            return {name: kept.read(name) for name in kept.namelist()}
    except (OSError, zipfile.BadZipFile, ValueError):
        return None  # Nothing kept, or not whole: it is made anew.


def _write(index: Mapping[str, bytes], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    for older in path.parent.glob("*.zip"):
        older.unlink()
    half = path.with_suffix(f".{os.getpid()}")
    with zipfile.ZipFile(half, "w") as kept:
        for name, content in index.items():
            kept.writestr(name, content)
    half.replace(path)
