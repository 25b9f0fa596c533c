"""Keeps the last index, because Pagefind makes all of it anew for one changed word or for none."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path

from generator.host.pagefind import CHUNK_SIZE, SearchIndex, make_index, pagefind_version
from generator.search.indexed_page import IndexedPage

NAMES = "names.json"
"""The names of the pages, beside the files of the index."""


def keep_index(pages: Sequence[IndexedPage], folder: Path) -> SearchIndex:
    """The index of these pages: the kept one if it is of the same, else a new one, kept too."""
    kept = folder / f"{_key(pages)}.zip"
    index = _read(kept)
    if index is None:
        index = make_index(pages)
        _write(index, kept)
    return index


def _key(pages: Sequence[IndexedPage]) -> str:
    """Differs whenever the index would."""
    digest = hashlib.sha256(f"{pagefind_version()} {CHUNK_SIZE}".encode())
    for page in pages:
        digest.update(f"\n{page.address} {page.content}".encode())
    return digest.hexdigest()


def _read(path: Path) -> SearchIndex | None:
    try:
        with zipfile.ZipFile(path) as kept:
            files = {name: kept.read(name) for name in kept.namelist() if name != NAMES}
            return SearchIndex(files=files, names=json.loads(kept.read(NAMES)))
    except (OSError, zipfile.BadZipFile, KeyError, ValueError):
        return None  # Nothing kept, or not whole: it is made anew.


def _write(index: SearchIndex, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    for older in path.parent.glob("*.zip"):
        older.unlink()
    half = path.with_suffix(f".{os.getpid()}")
    with zipfile.ZipFile(half, "w") as kept:
        for name, content in index.files.items():
            kept.writestr(name, content)
        kept.writestr(NAMES, json.dumps(index.names))
    half.replace(path)
