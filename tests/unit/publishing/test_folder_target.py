"""Whatever happens to a publisher, the old or the new site stands whole."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publishing import folder_target
from generator.publishing.file_operations import FileOperations
from generator.publishing.folder_target import FolderTarget
from generator.publishing.manifest import (
    MANIFEST,
    compare_manifests,
    make_manifest,
    parse_manifest,
)
from generator.publishing.target import BusyError, Parcel, PublishError

FILES = 12
STEPS = ("make_folder", "write", "rename", "link", "remove", "flush")


class Stopped(BaseException):
    """What a killed process does: nothing runs after it, not even a handler of errors."""


class Faulty(FileOperations):
    """Counts its calls, and stops before, in the midst of, or after one of them."""

    def __init__(self, at: int = -1, *, how: str = "before", error: int | None = None) -> None:
        self.calls: list[str] = []
        self._at, self._how, self._error = at, how, error

    def _step(self, name: str, work: Callable[[], None], half: Callable[[], None]) -> None:
        if self.dead:
            raise Stopped
        here = len(self.calls) == self._at
        self.calls.append(name)
        if here and self._error is not None:
            raise OSError(self._error, os.strerror(self._error))
        if here and self._how == "before":
            raise Stopped
        if here and self._how == "midst":
            half()
            raise Stopped
        work()
        if here:
            raise Stopped

    @property
    def dead(self) -> bool:
        """After a kill not even clearing away happens."""
        return self._error is None and 0 <= self._at < len(self.calls)

    def make_folder(self, folder: Path) -> None:
        self._step("make_folder", lambda: FileOperations.make_folder(self, folder), _nothing)

    def write(self, file: Path, content: bytes) -> None:
        half = content[: len(content) // 2]
        self._step(
            "write",
            lambda: FileOperations.write(self, file, content),
            lambda: FileOperations.write(self, file, half),
        )

    def rename(self, old: Path, new: Path) -> None:
        self._step("rename", lambda: FileOperations.rename(self, old, new), _nothing)

    def link(self, name: Path, target: str) -> None:
        self._step("link", lambda: FileOperations.link(self, name, target), _nothing)

    def remove(self, path: Path) -> None:
        def half() -> None:
            for file in sorted(path.rglob("*"))[:3]:
                if file.is_file():
                    file.unlink()

        self._step("remove", lambda: FileOperations.remove(self, path), half)

    def flush(self) -> None:
        self._step("flush", _nothing, _nothing)


def _nothing() -> None:
    """No half of it can be seen."""


def make_site(folder: Path, text: str) -> Parcel:
    for number in range(FILES):
        file = folder / f"part-{number % 3}" / f"{number}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{text} {number}", encoding="utf-8")
    return Parcel(site=folder, lock=f"page /{text}/\n")


def shown(target: Path) -> str:
    """Which site a reader sees; it must be whole."""
    current = target / "current"
    manifest = parse_manifest((current / MANIFEST).read_bytes())
    assert not compare_manifests(manifest, make_manifest(current))
    assert len(manifest) == FILES + 1
    texts = {path.read_text("utf-8").split()[0] for path in current.rglob("*.html")}
    assert len(texts) == 1
    return texts.pop()


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A target with three releases, the last of which is shown."""
    for text in ("oldest", "older", "old"):
        FolderTarget(tmp_path / "target", keep=3).publish(make_site(tmp_path / text, text))
    return tmp_path / "target"


def all_steps(tmp_path: Path, target: Path) -> list[str]:
    """The calls of one whole publication."""
    operations = Faulty()
    FolderTarget(target, keep=3, operations=operations).publish(make_site(tmp_path / "x", "x"))
    return operations.calls


def refusal(target: FolderTarget, parcel: Parcel) -> PublishError | None:
    """What publishing says when it cannot."""
    try:
        target.publish(parcel)
    except PublishError as trouble:
        return trouble
    return None


def test_the_first_and_the_next_site_are_shown(tmp_path: Path) -> None:
    target = FolderTarget(tmp_path / "new" / "target")
    assert target.published() is None
    assert target.published_lock() is None
    assert target.publish(make_site(tmp_path / "one", "one")) == "000001"
    assert target.publish(make_site(tmp_path / "two", "two")) == "000002"
    assert shown(tmp_path / "new" / "target") == "two"
    assert target.published_lock() == "page /two/\n"


def test_a_publication_uses_every_step(tmp_path: Path, published: Path) -> None:
    assert set(all_steps(tmp_path, published)) == set(STEPS)


@pytest.mark.parametrize("how", ["before", "midst", "after"])
def test_a_kill_at_any_call_leaves_the_old_or_the_new_site(
    tmp_path: Path, published: Path, how: str
) -> None:
    """Every call there is, so every rename and every link too; then a publisher comes again."""
    parcel = make_site(tmp_path / "new", "new")
    count = len(all_steps(tmp_path, published))
    assert count > 30
    for at in range(count):
        operations = Faulty(at, how=how)
        before = shown(published)
        with pytest.raises(Stopped):
            FolderTarget(published, keep=3, operations=operations).publish(parcel)
        now = shown(published)
        assert now in {before, "new"}
        last = operations.calls[-1]
        is_led = operations.calls.count("rename") == 2 and (how == "after" or last != "rename")
        assert (now == "new") == is_led
        FolderTarget(published, keep=3).publish(make_site(tmp_path / "again", "again"))
        assert shown(published) == "again"
        assert not list(published.glob("releases/*.unfinished"))


def test_random_kills_one_after_the_other_leave_a_whole_site(
    tmp_path: Path, published: Path
) -> None:
    """A hundred publishers in a row are killed; none of them clears away after itself."""
    chance = random.Random(20261128)  # noqa: S311 - not a secret
    known = {"old"}
    for number in range(120):
        text = f"site{number}"
        parcel = make_site(tmp_path / "next", text)
        how = chance.choice(("before", "midst", "after"))
        try:
            target = FolderTarget(
                published, keep=3, operations=Faulty(chance.randrange(40), how=how)
            )
            if chance.random() < 0.2:
                target.roll_back()
            else:
                target.publish(parcel)
        except (Stopped, PublishError):
            pass
        known.add(text)
        assert shown(published) in {*known, "older", "oldest"}
    FolderTarget(published).publish(make_site(tmp_path / "last", "last"))
    assert shown(published) == "last"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "is full; the site is unchanged"),
        (errno.EROFS, "cannot be written to"),
        (errno.EIO, "publishing stopped"),
    ],
)
def test_a_disk_that_refuses_any_call_leaves_a_whole_site_and_a_sentence(
    tmp_path: Path, published: Path, number: int, words: str
) -> None:
    parcel = make_site(tmp_path / "new", "new")
    for at in range(len(all_steps(tmp_path, published))):
        before = shown(published)
        operations = Faulty(at, error=number)
        trouble = refusal(FolderTarget(published, keep=3, operations=operations), parcel)
        if operations.calls[:at].count("rename") == 2:
            assert trouble is None  # readers have the new site; the rest is clearing away
            assert shown(published) == "new"
        else:
            assert trouble is not None
            assert words in trouble.message("en")
            assert trouble.message("zh") != trouble.message("en")
        assert shown(published) in {before, "new"}
        assert not list(published.glob("releases/*.unfinished"))


def test_what_a_killed_publisher_left_on_a_full_disk_is_cleared_away_first(
    tmp_path: Path, published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the next one would be refused for the want of the room that the half takes."""
    half = published / "releases" / "000004.unfinished"
    half.mkdir()

    def is_full(**_: object) -> object:
        if half.exists():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return tempfile.TemporaryFile()

    monkeypatch.setattr(folder_target, "TemporaryFile", is_full)
    target = FolderTarget(published)
    with target.claim(to_write=True):
        target.publish(make_site(tmp_path / "a", "a"))
    assert shown(published) == "a"


def test_a_second_publisher_is_told_to_wait(tmp_path: Path, published: Path) -> None:
    class Meeting(FileOperations):
        def flush(self) -> None:
            with pytest.raises(BusyError, match="somebody else publishes"):
                FolderTarget(published).publish(make_site(tmp_path / "b", "b"))

    FolderTarget(published, operations=Meeting()).publish(make_site(tmp_path / "a", "a"))
    assert shown(published) == "a"


def test_a_killed_process_keeps_nobody_out(tmp_path: Path, published: Path) -> None:
    """The lock is of the system: it ends with whoever held it."""
    holder = (
        "import fcntl, os, sys; f = open(sys.argv[1], 'ab'); fcntl.flock(f, fcntl.LOCK_EX);"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", holder, published / "lock"], check=False)
    FolderTarget(published).publish(make_site(tmp_path / "a", "a"))
    assert shown(published) == "a"


def test_a_clock_that_was_set_back_changes_nothing(tmp_path: Path, published: Path) -> None:
    for path in [published, *published.rglob("*")]:
        os.utime(path, (4_000_000_000, 4_000_000_000), follow_symlinks=False)
    assert FolderTarget(published).publish(make_site(tmp_path / "a", "a")) == "000004"
    assert shown(published) == "a"


def test_the_way_back_and_how_far_it_goes(tmp_path: Path, published: Path) -> None:
    target = FolderTarget(published, keep=3)
    assert target.roll_back() == "000002"
    assert shown(published) == "older"
    assert target.roll_back() == "000001"
    with pytest.raises(PublishError, match="no earlier release"):
        target.roll_back()
    assert shown(published) == "oldest"
    assert target.publish(make_site(tmp_path / "a", "a")) == "000004"


def test_a_release_that_somebody_touched_is_not_shown_again(published: Path) -> None:
    (published / "releases/000002/part-0/0.html").write_text("x", encoding="utf-8")
    with pytest.raises(PublishError, match=r"part-0/0\.html"):
        FolderTarget(published).roll_back()
    assert shown(published) == "old"


def test_as_many_releases_are_kept_as_were_asked_for(tmp_path: Path, published: Path) -> None:
    for number in range(4):
        FolderTarget(published, keep=2).publish(make_site(tmp_path / "a", f"a{number}"))
    assert sorted(path.name for path in (published / "releases").iterdir()) == ["000006", "000007"]


@pytest.mark.parametrize("name", ["index.html", "current/index.html"])
def test_a_folder_with_other_things_is_left_alone(tmp_path: Path, name: str) -> None:
    file = tmp_path / "target" / name
    file.parent.mkdir(parents=True)
    file.write_text("theirs", encoding="utf-8")
    with pytest.raises(PublishError, match="holds something else"):
        FolderTarget(tmp_path / "target").publish(make_site(tmp_path / "a", "a"))
    assert [path.name for path in (tmp_path / "target").iterdir()] == [name.partition("/")[0]]


def test_a_disk_that_writes_something_else_is_noticed(tmp_path: Path, published: Path) -> None:
    class Lying(FileOperations):
        def write(self, file: Path, content: bytes) -> None:
            super().write(file, content.replace(b"new 3", b"new 4"))

    with pytest.raises(PublishError, match="differs from what was checked"):
        FolderTarget(published, operations=Lying()).publish(make_site(tmp_path / "new", "new"))
    assert shown(published) == "old"


def test_a_signature_stands_beside_the_manifest(tmp_path: Path, published: Path) -> None:
    def seal(manifest: Path) -> None:
        manifest.with_name("SHA256SUMS.sig").write_bytes(manifest.read_bytes()[::-1])

    site = make_site(tmp_path / "a", "a")
    FolderTarget(published).publish(Parcel(site=site.site, lock="", seal=seal))
    assert shown(published) == "a"
    assert (published / "current" / "SHA256SUMS.sig").is_file()
