"""Publishes over rsync: changed files only, into a release beside the others, then one link."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.cli.programs import answer, call
from generator.publishing.file_operations import FileOperations
from generator.publishing.folder_target import CURRENT, KEPT
from generator.publishing.manifest import (
    MANIFEST,
    SIGNATURE,
    Manifest,
    read_manifest,
    write_manifest,
)
from generator.publishing.promises import PUBLISHED_LOCK
from generator.publishing.target import (
    RECORDS,
    Guard,
    OvertakenError,
    Parcel,
    PublishError,
    pack,
)
from generator.publishing.withdrawn import refuse_withdrawn

_LISTED = re.compile(r"\s(\d{6}-[0-9a-f]{12})$", re.MULTILINE)
_MARK = ".shown"
"""Beside a release: readers have seen it."""

_MARKED = re.compile(r"\s(\d{6}-[0-9a-f]{12})\.shown$", re.MULTILINE)

_PROBE = ".writable"
"""An empty file beside the releases; whoever can write it can publish."""

_NOT_THERE = 23
"""How rsync ends where a file is missing; a host that does not answer is another matter."""

_LINKED = re.compile(rf"\s{CURRENT} -> releases/(\S+)$", re.MULTILINE)


class RsyncTarget:
    """HOST:PATH/releases/<number>-<hash>, and HOST:PATH/current that leads to one of them."""

    def __init__(self, place: str, *, keep: int = KEPT) -> None:
        """Nothing is touched before `publish`."""
        self._place = place.rstrip("/")
        self._keep = keep
        self._seen: tuple[str | None] | None = None

    @contextmanager
    def claim(self, *, to_write: bool) -> Iterator[None]:
        """Ask what stands there, and send an empty file, which has to arrive.

        Others can be kept out by nobody, but nothing is shown if they showed something meanwhile.
        """
        with self._worded():
            self._seen = (self._linked(),)
            if to_write:
                self._try_to_write()
        try:
            yield
        finally:
            self._seen = None

    def published(self) -> Manifest | None:
        """The manifest of what stands there."""
        text = self._shown(MANIFEST)
        return None if text is None else read_manifest(text.encode())

    def published_lock(self) -> str | None:
        """What was ever published there."""
        return self._shown(PUBLISHED_LOCK)

    def publish(self, parcel: Parcel) -> str | None:
        """Send what differs, ask for what arrived, then lead the link to it.

        The name holds the hash of the manifest: two publishers at once never write into one folder.
        """
        with TemporaryDirectory(prefix="taizhang-") as name:
            self._make_room(Path(name))
            there, shown = self._there(), self._linked()
            self._confirm_seen(shown)
            site = Path(name) / "site"
            manifest = pack(parcel, site, FileOperations())
            digest = hashlib.sha256(write_manifest(manifest)).hexdigest()[:12]
            if shown and shown.endswith(digest) and self._stands(site, shown, parcel):
                self._forget(there, shown, Path(name))  # Fewer may be kept than before.
                return None
            number = max((0, *(int(release[:6]) for release in there))) + 1
            release = f"{number:06}-{digest}"
            link = (f"--link-dest=../{shown}",) if shown in there else ()
            options = ("--recursive", "--checksum", "--delete", "--perms", "--chmod=D755,F644")
            call("rsync", *options, *link, f"{site}/", f"{self._place}/releases/{release}/")
            self._confirm(site, release)
            self._confirm_seen(self._linked())
            if shown is not None and not there.get(shown, True):
                self._mark(shown, Path(name))  # Its publisher was killed before it could.
            self._show(release, Path(name))
            with suppress(PublishError):  # Readers have the new site: nothing has failed.
                self._mark(release, Path(name))
                self._forget(_reached(self._there(), shown), release, Path(name))
        return release

    def roll_back(self, guard: Guard = refuse_withdrawn) -> str:
        """Lead the link to the release before; where somebody has removed it, to the last one."""
        shown, there = self._linked(), self._there()
        earlier = [one for one in there if there[one] and (shown is None or one < shown)]
        if not earlier:
            raise PublishError(
                f"{self._place} 里没有更早的版本可以恢复；网站没有改动。",
                f"{self._place} holds no earlier release; the site is unchanged.",
            )
        guard(self._shown(RECORDS), self._file(max(earlier), RECORDS))
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
            return copy.read_text("utf-8", errors="replace") if copy.is_file() else None

    def _there(self) -> Mapping[str, bool]:
        """The releases, and of each whether readers have seen it: others may be halves.

        A list that cannot be had is not an empty one: that would start to count anew.
        """
        listed = call("rsync", "--list-only", f"{self._place}/releases/")
        seen = frozenset(_MARKED.findall(listed))
        return {release: release in seen for release in sorted(_LISTED.findall(listed))}

    def _linked(self) -> str | None:
        asked = ("rsync", "--list-only", "--links", f"{self._place}/{CURRENT}")
        match = _LINKED.search(answer(*asked, nothing=_NOT_THERE) or "")
        return match[1] if match else None

    def _make_room(self, work: Path) -> None:
        """Folders above a release have to be there; rsync makes one level only."""
        empty = work / "empty" / "releases"
        empty.mkdir(parents=True)
        call("rsync", "--recursive", f"{empty.parent}/", f"{self._place}/")

    def _try_to_write(self) -> None:
        with TemporaryDirectory(prefix="taizhang-") as name:
            self._make_room(Path(name))
            probe = Path(name) / _PROBE
            probe.touch()
            call("rsync", "--ignore-times", probe, f"{self._place}/releases/")

    @contextmanager
    def _worded(self) -> Iterator[None]:
        try:
            yield
        except PublishError as trouble:
            if trouble.code is None:  # There is no rsync.
                raise
            raise PublishError(
                f"rsync 不能写入 {self._place}：主机或文件夹写错了、没有权限、磁盘满了，"
                f"或者网络不通；网站没有改动。rsync 说：\n{trouble.said}",
                f"rsync cannot write to {self._place}: the host or the folder is wrong, you have "
                "no right to it, the disk is full, or the network is down. The site is unchanged. "
                f"rsync says:\n{trouble.said}",
                code=trouble.code,
            ) from trouble

    def _confirm_seen(self, shown: str | None) -> None:
        """Refuse to hide what somebody has published since this publisher has looked."""
        if self._seen is not None and self._seen != (shown,):
            raise OvertakenError(self._place)

    def _confirm(self, site: Path, release: str) -> None:
        """Every file that is there has the bytes that were sent."""
        differing = self._differing(site, release)
        if differing:
            raise PublishError(
                f"{self._place} 收到的和送出的不一样；网站没有改动，请再发布一次：{differing[0]}",
                f"what arrived at {self._place} differs from what was sent; the site is "
                f"unchanged, publish again: {differing[0]}",
            )

    def _stands(self, site: Path, shown: str, parcel: Parcel) -> bool:
        """Whether readers see this very site; a signature may be of another day."""
        is_signed = parcel.seal is None or self._file(shown, SIGNATURE) is not None
        return is_signed and not self._differing(site, shown, f"--exclude=/{SIGNATURE}")

    def _differing(self, site: Path, release: str, *options: str) -> list[str]:
        asked = ("--recursive", "--checksum", "--delete", "--dry-run", "--itemize-changes")
        told = call("rsync", *asked, *options, f"{site}/", f"{self._place}/releases/{release}/")
        return [line for line in told.splitlines() if line[:2] in {"<f", ">f", "*d"}]

    def _mark(self, release: str, work: Path) -> None:
        """Say that readers have seen it; only such a release is ever put back."""
        mark = work / f"{release}{_MARK}"
        mark.touch()
        call("rsync", mark, f"{self._place}/releases/")

    def _show(self, release: str, work: Path) -> None:
        """The one step that readers see: rsync makes a link beside and renames it."""
        link = work / CURRENT
        link.unlink(missing_ok=True)
        link.symlink_to(f"releases/{release}", target_is_directory=True)
        call("rsync", "--links", link, f"{self._place}/")

    def _forget(self, there: Mapping[str, bool], shown: str, work: Path) -> None:
        """Remove the oldest releases, and halves that were never shown."""
        older = [release for release in there if release != shown and there[release]]
        halves = [release for release in there if release[:6] < shown[:6] and not there[release]]
        empty = work / "nothing"
        empty.mkdir(exist_ok=True)
        for release in (*halves, *older[: max(len(older) - self._keep + 1, 0)]):
            answer(
                *("rsync", "--recursive", "--delete", f"--include=/{release}/***"),
                *(f"--include=/{release}{_MARK}", "--exclude=*"),
                *(f"{empty}/", f"{self._place}/releases/"),
            )


def _reached(there: Mapping[str, bool], shown: str | None) -> Mapping[str, bool]:
    """Releases that were rolled back from count as never shown: no way back may lead there."""
    if shown is None:
        return there
    return {release: there[release] and release[:6] <= shown[:6] for release in there}
