"""At no moment is there half a site; a release that was cut short is mended."""

import ctypes
import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.publishing import release as room
from generator.publishing.release import (
    BuildInProgressError,
    Places,
    claim,
    date_site,
    exchange_folders,
    heal,
    release,
)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(site=tmp_path / "site")


def fill(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(text, encoding="utf-8")


def shown(places: Places) -> str:
    return (places.site / "index.html").read_text(encoding="utf-8")


def no_exchange(one: Path, other: Path) -> bool:  # noqa: ARG001 - as the real one
    """A system without the single step."""
    return False


@pytest.mark.parametrize("exchange", [exchange_folders, no_exchange])
def test_the_next_site_takes_the_place_of_the_last(places: Places, exchange: room.Exchange) -> None:
    fill(places.site, "old")
    fill(places.next, "new")
    release(places, exchange=exchange)
    assert shown(places) == "new"
    assert (places.previous / "index.html").read_text(encoding="utf-8") == "old"
    assert not places.next.exists()


def test_the_first_site_is_put_where_there_was_none(places: Places) -> None:
    fill(places.next, "first")
    release(places)
    assert shown(places) == "first"


@pytest.mark.parametrize("step", [1, 2])
def test_a_release_cut_short_between_two_renames_is_mended(
    places: Places, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worst moment is after the first rename: then there is no site at all."""
    fill(places.site, "old")
    fill(places.next, "new")
    rename = Path.rename
    calls = 0

    def cut(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == step:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", cut)
    with pytest.raises(KeyboardInterrupt):
        release(places, exchange=no_exchange)
    monkeypatch.undo()
    heal(places)
    assert shown(places) == "old"


def test_a_release_cut_short_after_the_swap_shows_the_new_site(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(places.site, "old")
    fill(places.next, "new")

    def cut(*_: object) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "rename", cut)
    with pytest.raises(KeyboardInterrupt):
        release(places, exchange=exchange_folders)
    monkeypatch.undo()
    with claim(places):
        assert shown(places) == "new"


def test_the_site_before_the_last_lends_its_files(places: Places) -> None:
    fill(places.site, "old")
    fill(places.previous, "older")
    with claim(places):
        assert (places.next / "index.html").read_text(encoding="utf-8") == "older"
        assert shown(places) == "old"


def test_two_builds_do_not_write_to_one_place(places: Places) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from generator.publishing.release import *\n"
        "try:\n"
        "    with claim(Places(site=Path(sys.argv[1]))): print('free')\n"
        "except BuildInProgressError: print('taken')\n"
    )

    def other() -> str:
        command = [sys.executable, "-c", code, str(places.site)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    with claim(places):
        assert other() == "taken"
    assert other() == "free"


def test_the_sentence_names_the_site(places: Places) -> None:
    assert str(places.site) in str(BuildInProgressError(places.site))


def test_a_system_that_knows_no_swap_is_told_from_one_that_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Library:
        def __init__(self, *_: object, **__: object) -> None:
            self.renameat2 = lambda *_: -1

    monkeypatch.setattr(ctypes, "CDLL", Library)
    monkeypatch.setattr(ctypes, "get_errno", lambda: errno.ENOSYS)
    assert exchange_folders(tmp_path, tmp_path) is False
    monkeypatch.setattr(ctypes, "get_errno", lambda: errno.EACCES)
    with pytest.raises(PermissionError):
        exchange_folders(tmp_path, tmp_path)


def test_linux_swaps_folders_of_any_name_in_one_step(tmp_path: Path) -> None:
    fill(tmp_path / "网站", "old")
    fill(tmp_path / "下一个", "new")
    swapped = exchange_folders(tmp_path / "网站", tmp_path / "下一个")
    assert swapped is (sys.platform == "linux")
    expected = "new" if swapped else "old"
    assert (tmp_path / "网站" / "index.html").read_text(encoding="utf-8") == expected


def test_a_site_has_the_date_of_the_beginning_of_its_build(places: Places) -> None:
    """What was changed while it was built may not be in it."""
    with claim(places):
        os.utime(places.lock, ns=(5, 5))
        fill(places.next, "new")
        release(places)
        date_site(places)
    assert places.site.stat().st_mtime_ns == 5
