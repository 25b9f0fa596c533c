"""Reads the files of the search index back, as the browser does (Pagefind's format, version 1)."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Any

import cbor2

from generator.search.packed import PackedFormError, unpack
from generator.verification.built import BuiltSite

FOLDER = "pagefind/"
"""Where the index stands."""


class IndexFault(Exception):  # noqa: N818 - a fault of the site, as every check finds them
    """A file of the index that is missing or cannot be read."""


def read_file(site: BuiltSite, path: str) -> bytes:
    """The content of a file of the search."""
    if path not in site.files:
        raise IndexFault(f"{path}: is missing")
    return (site.folder / path).read_bytes()


def read_json(site: BuiltSite, path: str) -> Any:  # noqa: ANN401 - whatever the file says
    """What a file of the search says."""
    try:
        return json.loads(read_file(site, path))
    except ValueError as trouble:
        raise IndexFault(f"{path}: is cut off or damaged") from trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """One file of words."""

    first: str
    """All its words are equal to this or come after it."""
    last: str
    """What the last word begins with: only as much as tells files apart is written."""
    path: str
    """Below the site."""

    def holds(self, word: str) -> bool:
        """Whether a browser looks for a word in this file."""
        return self.first <= word and word[: len(self.last)] <= self.last


@dataclass(frozen=True)
class IndexFiles:
    """One index of a site; whatever cannot be read is an `IndexFault`."""

    site: BuiltSite
    folder: str = FOLDER
    """Where it stands."""
    places: frozenset[str] | None = None
    """A browser asks it about these places; about all, where there is no other index."""

    @cached_property
    def _entry(self) -> tuple[str, int]:
        path = f"{self.folder}pagefind-entry.json"
        try:
            (said,) = read_json(self.site, path)["languages"].values()
            return str(said["hash"]), int(said["page_count"])
        except (LookupError, ValueError, TypeError, AttributeError) as trouble:
            raise IndexFault(f"{path}: does not name one index") from trouble

    @property
    def page_count(self) -> int:
        """How many pages the entry file says that there are."""
        return self._entry[1]

    @cached_property
    def _listed(self) -> list[Any]:
        path = f"{self.folder}pagefind.{self._entry[0]}.pf_meta"
        return _as_list(path, self._unpacked(path), 3)

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The id of each page; its place is the number that words know it by."""
        return tuple(name.partition("_")[2] for name, *_ in self._listed[1])

    @cached_property
    def chunks(self) -> tuple[Chunk, ...]:
        """All files of words."""
        return tuple(
            Chunk(first=first, last=last, path=f"{self.folder}index/{name}.pf_index")
            for first, last, name in self._listed[2]
        )

    def words(self, chunk: Chunk) -> Iterator[tuple[str, frozenset[int]]]:
        """Each word of a file with the numbers of the pages that have it."""
        (words,) = _as_list(chunk.path, self._unpacked(chunk.path), 1)
        for word, postings, *_ in words:
            yield word, frozenset(accumulate(posting[0] for posting in postings))

    def check_program(self) -> None:
        """The program that a browser runs over the index has to be there and whole."""
        read_file(self.site, f"{self.folder}pagefind.js")
        self._unpacked(f"{self.folder}wasm.unknown.pagefind")

    def _unpacked(self, path: str) -> bytes:
        try:
            return unpack(read_file(self.site, path))
        except (OSError, EOFError, zlib.error) as trouble:
            raise IndexFault(f"{path}: is cut off or damaged") from trouble
        except PackedFormError as trouble:
            raise IndexFault(f"{path}: is no file of an index") from trouble


def read_indexes(site: BuiltSite) -> tuple[IndexFiles, ...]:
    """Every index of a site: one, or one of the places of each part."""
    parts = read_json(site, f"{FOLDER}pagefind-entry.json").get("parts")
    if parts is None:
        return (IndexFiles(site),)
    return tuple(
        IndexFiles(site, f"{FOLDER}{name}/", frozenset(places)) for name, places in parts.items()
    )


def _as_list(path: str, content: bytes, least: int) -> list[Any]:
    try:
        value = cbor2.loads(content)
    except cbor2.CBORDecodeError as trouble:
        raise IndexFault(f"{path}: is cut off or damaged") from trouble
    if not isinstance(value, list) or len(value) < least:
        raise IndexFault(f"{path}: is no list of an index")
    return value
