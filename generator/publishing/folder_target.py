"""Publishes to a folder: every release whole beside the others, and a link to the one shown."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.publishing.file_operations import FileOperations
from generator.publishing.manifest import (
    MANIFEST,
    Manifest,
    compare_manifests,
    make_manifest,
    parse_manifest,
)
from generator.publishing.promises import PUBLISHED_LOCK
from generator.publishing.target import RECORDS, BusyError, Guard, Parcel, PublishError, pack
from generator.publishing.withdrawn import refuse_withdrawn

KEPT = 5
"""Releases that are kept, the present one included."""

CURRENT = "current"
"""The link that a web server shows."""

_UNFINISHED = ".unfinished"
_NEXT = "current.next"
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}
_FULL = {errno.ENOSPC, errno.EDQUOT}


class FolderTarget:
    """TARGET/releases/<number>, and TARGET/current that leads to one of them."""

    def __init__(
        self, folder: Path, *, keep: int = KEPT, operations: FileOperations | None = None
    ) -> None:
        """Nothing is touched before `publish`."""
        self._folder = folder
        self._keep = keep
        self._do = FileOperations() if operations is None else operations

    def published(self) -> Manifest | None:
        """The manifest of what stands there; nothing before the first time."""
        file = self._folder / CURRENT / MANIFEST
        return parse_manifest(file.read_bytes()) if file.is_file() else None

    def published_lock(self) -> str | None:
        """What was ever published there."""
        file = self._folder / CURRENT / PUBLISHED_LOCK
        return file.read_text(encoding="utf-8") if file.is_file() else None

    def publish(self, parcel: Parcel) -> str:
        """Write the site beside the others, then lead the link to it, in one step."""
        with self._claimed():
            number = max((0, *self._numbers())) + 1  # Counted, so that no clock can mislead.
            unfinished = self._release(number).with_suffix(_UNFINISHED)
            try:
                pack(parcel, unfinished, self._do)
                self._do.flush()
                self._do.rename(unfinished, self._release(number))
            except (OSError, PublishError):
                with suppress(OSError):
                    self._do.remove(unfinished)
                raise
            self._show(number)
            self._forget(number)
        return self._release(number).name

    def roll_back(self, guard: Guard = refuse_withdrawn) -> str:
        """Lead the link to the release before; it is held against its manifest first."""
        with self._claimed():
            shown = self._shown()
            earlier = [number for number in self._numbers() if shown and number < shown]
            if not earlier:
                raise PublishError(
                    f"{self._folder} 里没有更早的版本可以恢复；网站没有改动。",
                    f"{self._folder} holds no earlier release; the site is unchanged.",
                )
            release = self._release(max(earlier))
            expected = parse_manifest((release / MANIFEST).read_bytes())
            differences = compare_manifests(expected, make_manifest(release))
            if differences:
                names = "、".join(
                    (*differences.changed, *differences.missing, *differences.extra)[:5]
                )
                raise PublishError(
                    f"{release} 和它的清单不一致（{names}），不能恢复；网站没有改动。",
                    f"{release} is not what its manifest says ({names}); the site is unchanged.",
                )
            guard(_records(self._folder / CURRENT), _records(release))
            self._show(max(earlier))
        return release.name

    @contextmanager
    def _claimed(self) -> Iterator[None]:
        """Keep others out, clear away what a publisher that was stopped left, and word troubles."""
        try:
            self._confirm_ours()
            self._do.make_folder(self._folder / "releases")
            with (self._folder / "lock").open("ab") as lock:
                self._lock(lock.fileno())
                for left in (self._folder / "releases").glob(f"*{_UNFINISHED}"):
                    self._do.remove(left)
                if (self._folder / _NEXT).is_symlink():
                    self._do.remove(self._folder / _NEXT)
                yield
        except OSError as trouble:
            raise self._worded(trouble) from trouble

    def _confirm_ours(self) -> None:
        """A folder with other things in it is not ours to publish to."""
        current = self._folder / CURRENT
        foreign = current.exists() and not current.is_symlink()
        if self._folder.is_dir() and not (self._folder / "releases").is_dir():
            foreign = foreign or any(self._folder.iterdir())
        if foreign:
            raise PublishError(
                f"{self._folder} 里有别的东西；请指定一个空文件夹，或者以前发布过的文件夹。",
                f"{self._folder} holds something else; name an empty folder, or one that was "
                "published to before.",
            )

    def _lock(self, handle: int) -> None:
        try:
            import fcntl  # noqa: PLC0415 - Windows has none
        except ImportError:
            return
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BusyError(str(self._folder)) from None

    def _show(self, number: int) -> None:
        """The one step that readers see."""
        self._do.link(self._folder / _NEXT, f"releases/{self._release(number).name}")
        self._do.rename(self._folder / _NEXT, self._folder / CURRENT)
        with suppress(OSError):  # What readers see has changed: from here on nothing has failed.
            self._do.flush()

    def _forget(self, shown: int) -> None:
        """Remove the oldest releases; the site is published, so a failure here is no failure."""
        older = sorted(number for number in self._numbers() if number != shown)
        for number in older[: max(len(older) - self._keep + 1, 0)]:
            with suppress(OSError):
                self._do.remove(self._release(number))

    def _release(self, number: int) -> Path:
        return self._folder / "releases" / f"{number:06}"

    def _numbers(self) -> list[int]:
        names = (path.name for path in (self._folder / "releases").glob("*"))
        return sorted(int(name) for name in names if name.isdecimal())

    def _shown(self) -> int | None:
        current = self._folder / CURRENT
        name = current.readlink().name if current.is_symlink() else ""
        return int(name) if name.isdecimal() else None

    def _worded(self, trouble: OSError) -> PublishError:
        if trouble.errno in _FULL:
            return PublishError(
                f"{self._folder} 所在的磁盘满了；网站没有改动。请腾出空间，或者用 --keep 少留几版，"
                "再发布一次。",
                f"the disk of {self._folder} is full; the site is unchanged. Make room, or keep "
                "fewer releases with --keep, and publish again.",
            )
        if trouble.errno in _REFUSED:
            return PublishError(
                f"不能写入 {self._folder}（{trouble.strerror}）；网站没有改动。请核对权限，"
                "或者换一个位置。",
                f"{self._folder} cannot be written to ({trouble.strerror}); the site is unchanged. "
                "Check the permissions, or name another place.",
            )
        return PublishError(
            f"没有发布完：{trouble}；原来的网站没有改动。请排除原因，再发布一次。",
            f"publishing stopped: {trouble}; the site that stood there is unchanged. "
            "Mend the cause and publish again.",
        )


def _records(release: Path) -> str | None:
    file = release / RECORDS
    return file.read_text(encoding="utf-8") if file.is_file() else None
