"""What publishing to a place means: what stands there, what goes there, and the way back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from generator.problems.refusal import RefusedError
from generator.publishing.file_operations import FileOperations
from generator.publishing.manifest import MANIFEST, Manifest, make_manifest, write_manifest
from generator.publishing.promises import PUBLISHED_LOCK
from generator.publishing.site_files import list_files, read_entry

Seal = Callable[[Path], None]
"""Signs the manifest at this path; the signature is written beside it."""

RECORDS = "data/tasks.json"
"""Where a published site says which of its records are withdrawn."""

Guard = Callable[[str | None, str | None], None]
"""Is given that file of the release that is shown and of the one before; refuses by raising."""


class PublishError(RefusedError):
    """The site could not be published; what stood there stands there still."""

    def __init__(self, chinese: str, english: str, *, code: int | None = None) -> None:
        """Say what happened and what to do; `code` is that of a program which failed."""
        super().__init__(english, chinese, english)
        self.code = code


class BusyError(PublishError):
    """Somebody else publishes to the same place."""

    def __init__(self, target: str) -> None:
        super().__init__(
            f"另一次发布正在进行：{target}。请等它结束再试；网站没有改动。",
            f"somebody else publishes to {target}; try again when that has ended. "
            "The site is unchanged.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """What is published: a finished site, and what goes with it."""

    site: Path
    """The finished site."""
    lock: str
    """Everything that was ever published, this site included."""
    seal: Seal | None = None
    """Signs the manifest, if the office signs."""


class Target(Protocol):
    """A place to publish to."""

    def published(self) -> Manifest | None:
        """The manifest of what stands there; nothing before the first time."""

    def published_lock(self) -> str | None:
        """What was ever published there."""

    def publish(self, parcel: Parcel) -> str:
        """Put a site there in one step; tells its name."""

    def roll_back(self, guard: Guard) -> str:
        """Put the site before this one back, unless the guard refuses; tells its name."""


def pack(
    parcel: Parcel,
    folder: Path,
    operations: FileOperations,
    *,
    beside: Mapping[str, bytes] = MappingProxyType({}),
) -> Manifest:
    """Copy a site with its lock and its manifest, and hold the copy against what was read.

    `beside` are files that only this kind of target needs.
    """
    added = {**beside, PUBLISHED_LOCK: parcel.lock.encode()}
    for name, entry in list_files(parcel.site):
        target = folder / name
        operations.make_folder(target.parent)
        operations.write(target, read_entry(entry))
    for name, content in added.items():
        operations.write(folder / name, content)
    manifest = make_manifest(folder)
    expected = dict(make_manifest(parcel.site))
    expected |= {name: hashlib.sha256(content).hexdigest() for name, content in added.items()}
    if manifest != expected:
        raise PublishError(
            "写到磁盘上的和生成的不一样，可能磁盘坏了，或者网站正在重新生成；网站没有改动。",
            "what was written differs from what was built: the disk may be faulty, or the site "
            "is being built again. The published site is unchanged.",
        )
    operations.write(folder / MANIFEST, write_manifest(manifest))
    if parcel.seal is not None:
        parcel.seal(folder / MANIFEST)
    return manifest
