"""What can go wrong on the way to a branch or a host: others, the network, the clock, the disk."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import verification
from generator.cli.git_target import GitTarget
from generator.cli.rsync_target import RsyncTarget
from generator.publishing.target import Parcel, PublishError
from tests.programs import require
from tests.unit.cli.targets import TARGETS, call, make_project, on_a_branch, publish, write


@pytest.fixture(autouse=True)
def _verified_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """These sites are no sites; tests/acceptance/test_ci.py publishes a real one."""
    monkeypatch.setattr(verification, "find_faults", lambda *_: {})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a finished site."""
    return make_project(tmp_path)


def test_a_branch_that_others_moved_meanwhile_is_left_alone(project: Path, tmp_path: Path) -> None:
    target, shown = on_a_branch(tmp_path)
    assert publish(project, target) == 0
    site = project / "site"

    def overtake(_: Path) -> None:
        write(tmp_path / "site" / "index.html", "theirs")
        other = GitTarget(str(tmp_path / "repository.git"), "pages")
        other.publish(Parcel(site=tmp_path / "site", lock=""))

    ours = GitTarget(str(tmp_path / "repository.git"), "pages")
    with pytest.raises(PublishError, match="somebody else published to"):
        ours.publish(Parcel(site=site, lock="", seal=overtake))
    assert (shown() / "index.html").read_text(encoding="utf-8") == "theirs"


def test_an_rsync_publisher_does_not_hide_what_another_showed_meanwhile(
    project: Path, tmp_path: Path
) -> None:
    """Its addresses would be lost; and what was never shown is not what the way back leads to."""
    require("rsync")
    place = tmp_path / "mirror"
    place.mkdir()
    RsyncTarget(str(place)).publish(Parcel(site=project / "site", lock="first"))
    write(tmp_path / "other" / "index.html", "theirs")

    def meanwhile(_: Path) -> None:
        RsyncTarget(str(place)).publish(Parcel(site=tmp_path / "other", lock="page /a/\n"))

    ours = RsyncTarget(str(place))
    parcel = Parcel(site=project / "site", lock="", seal=meanwhile)
    with ours.claim(to_write=True), pytest.raises(PublishError, match="somebody else published"):
        ours.publish(parcel)
    assert call("verify", place / "current") == 0
    assert ours.published_lock() == "page /a/\n"
    assert sum(path.is_dir() for path in (place / "releases").iterdir()) == 3
    assert ours.roll_back().startswith("000001-")
    parcel = Parcel(site=project / "site", lock="")
    assert RsyncTarget(str(place)).publish(parcel) is not None
    assert sum(path.is_dir() for path in (place / "releases").iterdir()) == 2
    assert RsyncTarget(str(place)).publish(parcel) is None


@pytest.mark.parametrize("stop", range(1, 10))
def test_rsync_that_stops_at_any_call_leaves_the_site_that_was_shown(
    project: Path, tmp_path: Path, stop: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    require("rsync")
    place = tmp_path / "mirror"
    place.mkdir()
    RsyncTarget(str(place)).publish(Parcel(site=project / "site", lock=""))
    write(project / "site" / "index.html", "two")
    program = tmp_path / "bin" / "rsync"
    count = tmp_path / "count"
    write(
        program,
        f"#!/bin/sh\necho >> {count}\n[ $(wc -l < {count}) -lt {stop} ] || exit 20\n"
        f'exec {shutil.which("rsync")} "$@"\n',
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    if stop < 8:
        with pytest.raises(PublishError, match="rsync failed; the site that stood there"):
            RsyncTarget(str(place)).publish(Parcel(site=project / "site", lock=""))
    else:
        RsyncTarget(str(place)).publish(Parcel(site=project / "site", lock=""))
    assert ((place / "current" / "index.html").read_text("utf-8") == "two") == (stop >= 8)
    assert call("verify", place / "current") == 0


def test_a_host_that_does_not_answer_is_not_taken_for_an_empty_one(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else everything that was ever published there could be lost without a word."""
    require("rsync")
    (tmp_path / "mirror").mkdir()
    target = RsyncTarget(str(tmp_path / "mirror"))
    assert (target.published(), target.published_lock()) == (None, None)
    target.publish(Parcel(site=project / "site", lock="page /a/\n"))
    assert target.published_lock() == "page /a/\n"
    program = tmp_path / "bin" / "rsync"
    write(program, "#!/bin/sh\necho 'connection unexpectedly closed' >&2\nexit 12\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    with pytest.raises(PublishError, match="publish again:\nconnection unexpectedly closed"):
        target.published_lock()


def test_a_branch_that_may_not_be_written_to_is_told_with_its_reason(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target, shown = on_a_branch(tmp_path)
    assert publish(project, target) == 0
    hook = tmp_path / "repository.git" / "hooks" / "pre-receive"
    write(hook, "#!/bin/sh\necho 'the disk is full' >&2\nexit 1\n")
    hook.chmod(0o755)
    write(project / "site" / "index.html", '<h2 id="due">two</h2>')
    assert publish(project, target) == 1
    told = capsys.readouterr().err
    assert "unchanged. Mend the cause and publish again" in told
    assert "the disk is full" in told
    assert "one" in (shown() / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("make_target", TARGETS)
def test_a_clock_that_was_set_back_hides_no_change(
    project: Path,
    tmp_path: Path,
    make_target: Callable[[Path], tuple[str, Callable[[], Path]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What stands there is of 2096; what comes has the same length and an older time."""
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    monkeypatch.setenv("GIT_COMMITTER_DATE", "4000000000 +0000")
    assert publish(project, target) == 0
    monkeypatch.delenv("GIT_COMMITTER_DATE")
    for file in (path for path in tmp_path.rglob("*") if path.is_file()):
        os.utime(file, (4_000_000_000, 4_000_000_000))
    write(project / "site" / "index.html", '<h2 id="due">two</h2>')
    os.utime(project / "site" / "index.html", (0, 0))
    assert publish(project, target) == 0
    assert "two" in (shown() / "index.html").read_text(encoding="utf-8")
    assert call("verify", shown()) == 0


def test_old_releases_are_removed_over_rsync_too(project: Path, tmp_path: Path) -> None:
    require("rsync")
    (tmp_path / "mirror").mkdir()
    for number in range(4):
        write(project / "site" / "index.html", str(number))
        RsyncTarget(str(tmp_path / "mirror"), keep=2).publish(
            Parcel(site=project / "site", lock="")
        )
    names = sorted(path.name for path in (tmp_path / "mirror" / "releases").iterdir())
    whole = [name for name in names if name.partition(".")[0] and not name.endswith(".shown")]
    assert [name[:6] for name in whole] == ["000003", "000004"]
    assert [name for name in names if name.endswith(".shown")] == [f"{n}.shown" for n in whole]
