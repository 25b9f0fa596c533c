"""Publishes to a folder: every release whole beside the others, and a link to the one shown."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile

from generator.publishing.file_operations import FileOperations
from generator.publishing.manifest import (
    MANIFEST,
    SIGNATURE,
    Manifest,
    compare_manifests,
    make_manifest,
    read_manifest,
)
from generator.publishing.promises import PUBLISHED_LOCK
from generator.publishing.target import (
    RECORDS,
    BusyError,
    Guard,
    OvertakenError,
    Parcel,
    PublishError,
    pack,
)
from generator.publishing.withdrawn import refuse_withdrawn

KEPT = 5
"""Releases that are kept, the present one included."""

CURRENT = "current"
"""The link that a web server shows."""

RELEASES = "releases"
"""Where the releases are."""

_RELEASE = re.compile(rf"{RELEASES}/(\d+)")
_UNFINISHED = ".unfinished"
_NEXT = "current.next"
_REFUSED = {
    errno.EROFS: ("磁盘是只读的", "the disk is read-only"),
    errno.EACCES: ("没有权限", "permission denied"),
    errno.EPERM: ("没有权限", "permission denied"),
}
_FULL = {errno.ENOSPC, errno.EDQUOT}


class FolderTarget:
    """TARGET/releases/<number>, and TARGET/current that leads to one of them."""

    def __init__(
        self, folder: Path, *, keep: int = KEPT, operations: FileOperations | None = None
    ) -> None:
        """Nothing is touched before `publish`."""
        self._folder = folder
        self._keep = keep
        self._is_locked = False
        self._seen: str | None = None
        self._do = FileOperations() if operations is None else operations

    @contextmanager
    def claim(self, *, to_write: bool) -> Iterator[None]:
        """Lock a folder that is there, and try whether it, or the one above a new one, takes files.

        A folder that is not there stays so until a site passed its checks.
        """
        with ExitStack() as held:
            try:
                self._confirm_ours()
                self._seen = self._linked()
                if to_write and (self._folder / RELEASES).is_dir():
                    held.enter_context(self._locked())
                    self._clear_away()  # It may be what fills the disk.
                    _try_to_write(self._folder / RELEASES)
                if to_write:
                    _try_to_write(_first_there(self._folder))
            except OSError as trouble:
                raise self._worded(trouble) from trouble
            yield

    def published(self) -> Manifest | None:
        """The manifest of what stands there; nothing before the first time."""
        file = self._folder / CURRENT / MANIFEST
        return read_manifest(file.read_bytes()) if file.is_file() else None

    def published_lock(self) -> str | None:
        """What was ever published there."""
        file = self._folder / CURRENT / PUBLISHED_LOCK
        return file.read_text(encoding="utf-8", errors="replace") if file.is_file() else None

    def publish(self, parcel: Parcel) -> str | None:
        """Write the site beside the others, then lead the link to it, in one step."""
        seen = self._seen
        with self._claimed():
            if seen is not None and seen != self._linked():
                raise OvertakenError(str(self._folder))
            if self._stands(parcel):
                self._forget(self._shown() or 0)  # Fewer may be kept than before.
                return None
            shown, there = self._shown() or 0, self._numbers()
            number = max((0, *there)) + 1  # Counted, so that no clock can mislead.
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
            # Never shown, or rolled back from: no way back may lead there.
            self._forget(number, frozenset(one for one in there if one > shown))
        return self._release(number).name

    def roll_back(self, guard: Guard = refuse_withdrawn) -> str:
        """Lead the link to the release before; it is held against its manifest first.

        Where somebody has removed the link, that is the last release.
        """
        with self._claimed():
            shown = self._shown()
            earlier = [number for number in self._numbers() if shown is None or number < shown]
            if not earlier:
                raise PublishError(
                    f"{self._folder} 里没有更早的版本可以恢复；网站没有改动。",
                    f"{self._folder} holds no earlier release; the site is unchanged.",
                )
            release = self._release(max(earlier))
            _confirm_whole(release)
            guard(_records(self._folder / CURRENT), _records(release))
            self._show(max(earlier))
        return release.name

    def _stands(self, parcel: Parcel) -> bool:
        """Whether readers see this very site; a file that somebody touched there is made good."""
        current, goes_out = self._folder / CURRENT, parcel.manifest()
        is_signed = parcel.seal is None or (current / SIGNATURE).is_file()
        return is_signed and self.published() == goes_out == make_manifest(current)

    @contextmanager
    def _claimed(self) -> Iterator[None]:
        """Keep others out, clear away what a publisher that was stopped left, and word troubles."""
        try:
            self._confirm_ours()
            self._do.make_folder(self._folder / RELEASES)
            with self._locked():
                self._clear_away()
                yield
        except OSError as trouble:
            raise self._worded(trouble) from trouble

    def _clear_away(self) -> None:
        """Remove what a publisher that was stopped has left."""
        for left in (self._folder / RELEASES).glob(f"*{_UNFINISHED}"):
            self._do.remove(left)
        if os.path.lexists(self._folder / _NEXT):
            self._do.remove(self._folder / _NEXT)

    def _confirm_ours(self) -> None:
        """A folder with other things in it is not ours to publish to."""
        linked, is_there = self._linked(), os.path.lexists(self._folder / CURRENT)
        foreign = is_there and _RELEASE.fullmatch(linked) is None
        if self._folder.is_dir() and not (self._folder / RELEASES).is_dir():
            foreign = foreign or any(self._folder.iterdir())
        if foreign:
            raise PublishError(
                f"{self._folder} 里有别的东西；请指定一个空文件夹，或者以前发布过的文件夹。",
                f"{self._folder} holds something else; name an empty folder, or one that was "
                "published to before.",
            )

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep other publishers out; the system lets go of the lock when the process ends."""
        if self._is_locked:
            yield
            return
        with (self._folder / "lock").open("ab") as lock:
            self._lock(lock.fileno())
            self._is_locked = True
            try:
                yield
            finally:
                self._is_locked = False

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
        self._do.link(self._folder / _NEXT, f"{RELEASES}/{self._release(number).name}")
        self._do.rename(self._folder / _NEXT, self._folder / CURRENT)
        with suppress(OSError):  # What readers see has changed: from here on nothing has failed.
            self._do.flush()

    def _forget(self, shown: int, unwanted: frozenset[int] = frozenset()) -> None:
        """Remove the oldest releases; the site is published, so a failure here is no failure."""
        older = [number for number in self._numbers() if number not in {shown, *unwanted}]
        for number in (*unwanted, *older[: max(len(older) - self._keep + 1, 0)]):
            with suppress(OSError):
                self._do.remove(self._release(number))

    def _release(self, number: int) -> Path:
        return self._folder / RELEASES / f"{number:06}"

    def _numbers(self) -> list[int]:
        names = (path.name for path in (self._folder / RELEASES).glob("*"))
        return sorted(int(name) for name in names if name.isdecimal())

    def _shown(self) -> int | None:
        match = _RELEASE.fullmatch(self._linked())
        return int(match[1]) if match else None

    def _linked(self) -> str:
        """Where the link leads; nothing before the first time."""
        current = self._folder / CURRENT
        return current.readlink().as_posix() if current.is_symlink() else ""

    def _worded(self, trouble: OSError) -> PublishError:
        if trouble.errno in _FULL:
            return PublishError(
                f"{self._folder} 所在的磁盘满了；网站没有改动。请腾出空间，例如移走 {RELEASES} 里"
                f"最旧的几版，再发布一次（{CURRENT} 指向的那一版不要动）。",
                f"the disk of {self._folder} is full; the site is unchanged. Make room, for "
                f"example by moving the oldest folders of {RELEASES} away, and publish again (not "
                f"the one that {CURRENT} leads to).",
            )
        if trouble.errno in _REFUSED:
            why_zh, why_en = _REFUSED[trouble.errno]
            return PublishError(
                f"不能写入 {self._folder}（{why_zh}）；网站没有改动。请排除原因，或者换一个位置，"
                "再发布一次。",
                f"{self._folder} cannot be written to ({why_en}); the site is unchanged. "
                "Mend the cause, or name another place, and publish again.",
            )
        return PublishError(
            f"没有发布完：{trouble}；原来的网站没有改动。请排除原因，再发布一次。",
            f"publishing stopped: {trouble}; the site that stood there is unchanged. "
            "Mend the cause and publish again.",
        )


def _confirm_whole(release: Path) -> None:
    """What somebody touched is not shown again."""
    file = release / MANIFEST
    expected = read_manifest(file.read_bytes()) if file.is_file() else None
    names: tuple[str, ...] = (MANIFEST,)
    if expected is not None:
        names = compare_manifests(expected, make_manifest(release)).names[:5]
    if names:
        listed = "、".join(names)
        raise PublishError(
            f"{release} 和它的清单不一致（{listed}），不能恢复；网站没有改动。"
            "移走这个文件夹，再恢复一次，就用更早的一版。",
            f"{release} is not what its manifest says ({listed}); the site is unchanged. "
            "Move that folder away and try again, and the release before it is put back.",
        )


def _first_there(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next(path for path in (folder, *folder.parents) if path.is_dir())


def _try_to_write(folder: Path) -> None:
    """Rights say too little: a disk may be read-only or full. What is written is gone at once."""
    try:
        with TemporaryFile(dir=folder) as file:
            file.write(b"taizhang")
    except FileNotFoundError as trouble:  # What the kernel says of folders that are no disk.
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(folder)) from trouble


def _records(release: Path) -> str | None:
    file = release / RECORDS
    return file.read_text(encoding="utf-8", errors="replace") if file.is_file() else None
