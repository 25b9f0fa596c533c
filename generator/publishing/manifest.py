"""Hashes of all files of a site, in the form that sha256sum writes and reads (R-128)."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.publishing.site_files import list_entries

MANIFEST = "SHA256SUMS"
"""Its name in a published site; a signature of it stands beside it."""

SIGNATURE = "SHA256SUMS.sig"

RESERVED = frozenset({MANIFEST, SIGNATURE})
"""No page and no other file of a site has these names."""

Manifest = Mapping[str, str]
"""Path to hash."""

_PART = 1 << 18
"""Bytes of a file that are held at once."""

_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")


class ManifestError(Exception):
    """A line that is no hash and path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """How one set of files differs from another."""

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.names)

    @property
    def names(self) -> tuple[str, ...]:
        """Every file that differs in one way or another."""
        return (*self.changed, *self.missing, *self.extra)


def make_manifest(folder: Path) -> Manifest:
    """The hash of every file but the manifest and its signature."""
    named = {
        name: entry
        for name, entry in list_entries(folder)
        if name not in RESERVED and (entry.is_file() or entry.is_symlink())
    }
    return {name: _hash(named[name]) for name in sorted(named)}


def write_manifest(manifest: Manifest) -> bytes:
    """The text of the file; `sha256sum --check SHA256SUMS` reads it."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(manifest.items())).encode()


def parse_manifest(text: bytes) -> Manifest:
    """What the file says."""
    found: dict[str, str] = {}
    for line in text.decode("utf-8", "replace").splitlines():
        match = _LINE.fullmatch(line)
        if match is None:
            raise ManifestError(line)
        found[match[2]] = match[1]
    return found


def read_manifest(text: bytes) -> Manifest | None:
    """The same; nothing where it cannot be read: whoever publishes again mends it."""
    try:
        return parse_manifest(text)
    except ManifestError:
        return None


def compare_manifests(expected: Manifest, found: Manifest) -> Differences:
    """Which files differ from what is expected, are missing, or are there beside it."""
    both = expected.keys() & found.keys()
    return Differences(
        changed=tuple(sorted(name for name in both if expected[name] != found[name])),
        missing=tuple(sorted(expected.keys() - found.keys())),
        extra=tuple(sorted(found.keys() - expected.keys())),
    )


def _hash(entry: os.DirEntry[str]) -> str:
    if entry.is_symlink():  # We publish none; what it leads to may be anywhere.
        return "0" * 64
    return hash_file(entry)


def hash_file(file: os.PathLike[str]) -> str:
    """The hash of what a file holds."""
    digest = hashlib.sha256()
    with open(file, "rb", buffering=0) as content:  # noqa: PTH123 - takes half the time
        while part := content.read(_PART):
            digest.update(part)
    return digest.hexdigest()
