"""What a build left in a site, written down in it; publishing holds the site to it (R-128).

The record is the manifest that a published site has, too: it is no secret, it travels with the
folder from one machine to another, and `sha256sum --check` reads it. Whoever changes a file and the
record alike is not noticed; a signature is for that.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from generator.publishing.manifest import (
    MANIFEST,
    Differences,
    Manifest,
    ManifestError,
    compare_manifests,
    hash_file,
    make_manifest,
    parse_manifest,
    write_manifest,
)
from generator.publishing.target import PublishError

SHOWN = 20
"""Files of a kind that are named."""


class Notes(NamedTuple):
    """What is known of the files of a folder."""

    hashes: dict[str, str]
    """By path, of what was put."""
    lenders: dict[str, Path]
    """The folder that a file stood in before, by path."""


class Record:
    """Collects the hash of every file of a folder while the folder is written."""

    __slots__ = ("_folder", "notes")

    def __init__(self, folder: Path) -> None:
        """Begin with nothing; an older record of the folder is looked at when it is asked for."""
        self._folder = folder
        self.notes = Notes({}, {})

    def note(self, path: str, content: bytes) -> None:
        """Take what a file holds, before it is written: a faulty disk is found out, too."""
        self.notes.hashes[path] = hashlib.sha256(content).hexdigest()

    def note_kept(self, path: str, folder: Path | None = None) -> None:
        """A file stands as an earlier build left it, here or in the folder that gave it."""
        self.notes.lenders[path] = self._folder if folder is None else folder

    def add(self, notes: Notes) -> None:
        """Take what a copy of this process has noted."""
        self.notes.hashes.update(notes.hashes)
        self.notes.lenders.update(notes.lenders)

    def write(self, paths: frozenset[str]) -> None:
        """Write the record of these files; what no build has told is read from the disk."""
        put, lenders = self.notes
        earlier = {folder: _earlier(folder) for folder in set(lenders.values())}
        lent = {path: earlier[folder].get(path) for path, folder in lenders.items()}
        known = {**lent, **put}
        hashes = {path: known.get(path) or hash_file(self._folder / path) for path in paths}
        file = self._folder / MANIFEST
        file.unlink(missing_ok=True)
        file.write_bytes(write_manifest(hashes))


def hold_site(site: Path) -> Manifest:
    """The hashes of a site that is as its build left it; a refusal for any other."""
    try:
        record = parse_manifest((site / MANIFEST).read_bytes())
    except (OSError, ManifestError) as trouble:
        raise PublishError(
            f"{site.name} 里没有生成时留下的清单 {MANIFEST}，或者读不懂它，看不出文件有没有改过，"
            "所以没有发布。请运行 taizhang build 再发布；网站是在别的机器上生成的，请把整个文件夹"
            f"连同 {MANIFEST} 一起拿过来。",
            f"{site.name} lacks the list {MANIFEST} that its build left, or it cannot be read, so "
            "nobody can tell whether files were changed; nothing was published. Run taizhang build "
            "and publish again; of a site that was built elsewhere, bring the whole folder, "
            f"{MANIFEST} included.",
        ) from trouble
    found = make_manifest(site)
    differences = compare_manifests(record, found)
    if differences:
        _doubt(site, differences)
        raise _altered(site, differences)
    return found


def _earlier(folder: Path) -> Manifest:
    try:
        return parse_manifest((folder / MANIFEST).read_bytes())
    except (OSError, ManifestError):
        return {}


def _doubt(site: Path, differences: Differences) -> None:
    """Date what differs anew: no build takes it for its own then, whatever time it was given."""
    for path in differences.changed:
        with suppress(OSError):
            os.utime(site / path, follow_symlinks=False)


def _altered(site: Path, differences: Differences) -> PublishError:
    parts = (
        ("改过", "changed", differences.changed),
        ("缺少", "missing", differences.missing),
        ("多出", "extra", differences.extra),
    )
    zh = "\n".join(_named(word, names, "还有 {} 个") for word, _, names in parts if names)
    en = "\n".join(_named(word, names, "and {} more") for _, word, names in parts if names)
    return PublishError(
        f"{site.name} 里的文件和生成时不一样，没有发布：\n{zh}\n"
        "请运行 taizhang build：它重做改过和缺少的，清掉多出的；然后再发布。"
        "要改网站，请改 content/ 或 templates/ 里的文件。",
        f"files of {site.name} are not what the build left; nothing was published:\n{en}\n"
        "Run taizhang build: it makes again what was changed or is missing, and clears away the "
        "rest; then publish again. To change the site, change files of content/ or templates/.",
    )


def _named(word: str, names: tuple[str, ...], rest: str) -> str:
    lines = [f"  {word}  {_printable(name)}" for name in names[:SHOWN]]
    if len(names) > SHOWN:
        lines.append(f"  {word}  {rest.format(len(names) - SHOWN)}")
    return "\n".join(lines)


def _printable(name: str) -> str:
    """A name may hold line breaks and commands for a terminal."""
    return name if name.isprintable() else ascii(name)
