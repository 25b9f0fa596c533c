"""What publishing to a place means: what stands there, what goes there, and the way back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from generator.problems.refusal import RefusedError
from generator.publishing.file_operations import FileOperations
from generator.publishing.manifest import (
    MANIFEST,
    RESERVED,
    Manifest,
    compare_manifests,
    make_manifest,
    write_manifest,
)
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

    def __init__(
        self, chinese: str, english: str, *, code: int | None = None, said: str = ""
    ) -> None:
        """Say what happened and what to do; `code` and `said` are of a program which failed."""
        super().__init__(english, chinese, english)
        self.code = code
        self.said = said


class BusyError(PublishError):
    """Somebody else publishes to the same place."""

    def __init__(self, target: str) -> None:
        super().__init__(
            f"另一次发布正在进行：{target}。请等它结束再试；网站没有改动。",
            f"somebody else publishes to {target}; try again when that has ended. "
            "The site is unchanged.",
        )


class OvertakenError(PublishError):
    """Somebody else has published since this publisher looked what stands there."""

    def __init__(self, target: str) -> None:
        super().__init__(
            f"核对的时候，有人往 {target} 发布了另一版；为了不丢掉那一版公布的地址，"
            "这一版没有发布。请再发布一次。",
            f"while this site was checked, somebody else published to {target}; this one was not "
            "published, or addresses of that one could be lost. Publish again.",
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
    hashes: Manifest | None = None
    """Of the site as it was checked; what was changed since does not go out."""

    def manifest(self, beside: Mapping[str, bytes] = MappingProxyType({})) -> Manifest:
        """The hash of every file that goes out, what publishing adds included."""
        added = {**beside, PUBLISHED_LOCK: self.lock.encode()}
        hashes = make_manifest(self.site) if self.hashes is None else self.hashes
        return {**hashes, **{path: hashlib.sha256(added[path]).hexdigest() for path in added}}


class Target(Protocol):
    """A place to publish to."""

    def claim(self, *, to_write: bool) -> AbstractContextManager[None]:
        """Refuse a place that cannot be published to; keep others out while it lasts.

        All that can be known is told here, before a site is built and checked for it.
        """

    def published(self) -> Manifest | None:
        """The manifest of what stands there; nothing before the first time."""

    def published_lock(self) -> str | None:
        """What was ever published there."""

    def publish(self, parcel: Parcel) -> str | None:
        """Put a site there in one step; tells its name, or nothing where it stands there."""

    def roll_back(self, guard: Guard) -> str:
        """Put the site before this one back, unless the guard refuses; tells its name."""


def pack(
    parcel: Parcel,
    folder: Path,
    operations: FileOperations,
    *,
    beside: Mapping[str, bytes] = MappingProxyType({}),
) -> Manifest:
    """Copy a site with its lock and its manifest, and hold the copy against what was checked.

    `beside` are files that only this kind of target needs.
    """
    for name, entry in list_files(parcel.site):
        if name not in RESERVED:
            target = folder / name
            operations.make_folder(target.parent)
            operations.write(target, read_entry(entry))
    for name, content in {**beside, PUBLISHED_LOCK: parcel.lock.encode()}.items():
        operations.write(folder / name, content)
    manifest, expected = make_manifest(folder), parcel.manifest(beside)
    differing = compare_manifests(expected, manifest).names[:5]
    if differing:
        raise PublishError(
            f"写到磁盘上的和核对过的不一样（{'、'.join(differing)}），可能磁盘坏了，"
            "或者有人正在改动网站文件夹；公布的网站没有改动。请再发布一次。",
            f"what was written differs from what was checked ({', '.join(differing)}): the disk "
            "may be faulty, or somebody changes the folder of the site. The published site is "
            "unchanged; publish again.",
        )
    operations.write(folder / MANIFEST, write_manifest(manifest))
    if parcel.seal is not None:
        parcel.seal(folder / MANIFEST)
    return manifest
