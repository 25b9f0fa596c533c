"""Publishes over rsync: changed files only, into a release beside the others, then one link."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.cli.programs import answer, call
from generator.publishing.file_operations import FileOperations
from generator.publishing.folder_target import CURRENT, KEPT
from generator.publishing.manifest import MANIFEST, Manifest, parse_manifest, write_manifest
from generator.publishing.promises import PUBLISHED_LOCK
from generator.publishing.target import RECORDS, Guard, Parcel, PublishError, pack
from generator.publishing.withdrawn import refuse_withdrawn

_LISTED = re.compile(r"\s(\d{6}-[0-9a-f]{12})$", re.MULTILINE)
_NOT_THERE = 23
"""How rsync ends where a file is missing; a host that does not answer is another matter."""

_LINKED = re.compile(rf"\s{CURRENT} -> releases/(\S+)$", re.MULTILINE)


class RsyncTarget:
    """HOST:PATH/releases/<number>-<hash>, and HOST:PATH/current that leads to one of them."""

    def __init__(self, place: str, *, keep: int = KEPT) -> None:
        """Nothing is touched before `publish`."""
        self._place = place.rstrip("/")
        self._keep = keep

    def published(self) -> Manifest | None:
        """The manifest of what stands there."""
        text = self._shown(MANIFEST)
        return None if text is None else parse_manifest(text.encode())

    def published_lock(self) -> str | None:
        """What was ever published there."""
        return self._shown(PUBLISHED_LOCK)

    def publish(self, parcel: Parcel) -> str:
        """Send what differs, ask for what arrived, then lead the link to it.

        The name holds the hash of the manifest: two publishers at once never write into one folder.
        """
        with TemporaryDirectory(prefix="taizhang-") as name:
            self._make_room(Path(name))
            releases, shown = self._releases(), self._linked()
            site = Path(name) / "site"
            manifest = pack(parcel, site, FileOperations())
            digest = hashlib.sha256(write_manifest(manifest)).hexdigest()[:12]
            number = max((0, *(int(release[:6]) for release in releases))) + 1
            release = f"{number:06}-{digest}"
            link = (f"--link-dest=../{shown}",) if shown in releases else ()
            options = ("--recursive", "--checksum", "--delete", "--perms", "--chmod=D755,F644")
            call("rsync", *options, *link, f"{site}/", f"{self._place}/releases/{release}/")
            self._confirm(site, release)
            self._show(release, Path(name))
            self._forget([*releases, release], release, Path(name))
        return release

    def roll_back(self, guard: Guard = refuse_withdrawn) -> str:
        """Lead the link to the release before the one shown."""
        shown = self._linked() or ""
        earlier = [release for release in self._releases() if release < shown]
        if not earlier:
            raise PublishError(
                f"{self._place} 里没有更早的版本可以恢复；网站没有改动。",
                f"{self._place} holds no earlier release; the site is unchanged.",
            )
        guard(self._file(shown, RECORDS), self._file(max(earlier), RECORDS))
        with TemporaryDirectory(prefix="taizhang-") as name:
            self._show(max(earlier), Path(name))
        return max(earlier)

    def _shown(self, path: str) -> str | None:
        release = self._linked()
        return None if release is None else self._file(release, path)

    def _file(self, release: str, path: str) -> str | None:
        with TemporaryDirectory(prefix="taizhang-") as name:
            copy = Path(name) / "copy"
            source = f"{self._place}/releases/{release}/{path}"
            answer("rsync", source, copy, nothing=_NOT_THERE)
            return copy.read_text(encoding="utf-8") if copy.is_file() else None

    def _releases(self) -> list[str]:
        """A list that cannot be had is not an empty one: that would start to count anew."""
        listed = call("rsync", "--list-only", f"{self._place}/releases/")
        return sorted(_LISTED.findall(listed))

    def _linked(self) -> str | None:
        asked = ("rsync", "--list-only", "--links", f"{self._place}/{CURRENT}")
        match = _LINKED.search(answer(*asked, nothing=_NOT_THERE) or "")
        return match[1] if match else None

    def _make_room(self, work: Path) -> None:
        """Folders above a release have to be there; rsync makes one level only."""
        empty = work / "empty" / "releases"
        empty.mkdir(parents=True)
        call("rsync", "--recursive", f"{empty.parent}/", f"{self._place}/")

    def _confirm(self, site: Path, release: str) -> None:
        """Every file that is there has the bytes that were sent."""
        options = ("--recursive", "--checksum", "--delete", "--dry-run", "--itemize-changes")
        told = call("rsync", *options, f"{site}/", f"{self._place}/releases/{release}/")
        differing = [line for line in told.splitlines() if line[:2] in {"<f", ">f", "*d"}]
        if differing:
            raise PublishError(
                f"{self._place} 收到的和送出的不一样；网站没有改动，请再发布一次：{differing[0]}",
                f"what arrived at {self._place} differs from what was sent; the site is "
                f"unchanged, publish again: {differing[0]}",
            )

    def _show(self, release: str, work: Path) -> None:
        """The one step that readers see: rsync makes a link beside and renames it."""
        link = work / CURRENT
        link.unlink(missing_ok=True)
        link.symlink_to(f"releases/{release}", target_is_directory=True)
        call("rsync", "--links", link, f"{self._place}/")

    def _forget(self, releases: list[str], shown: str, work: Path) -> None:
        """Remove the oldest releases; the site is published, so a failure here is no failure."""
        older = [release for release in releases if release != shown]
        empty = work / "nothing"
        empty.mkdir(exist_ok=True)
        for release in older[: max(len(older) - self._keep + 1, 0)]:
            answer(
                *("rsync", "--recursive", "--delete", f"--include=/{release}/***", "--exclude=*"),
                *(f"{empty}/", f"{self._place}/releases/"),
            )
