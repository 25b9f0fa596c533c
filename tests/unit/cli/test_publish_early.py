"""What stands in the way of a publication is told before a site is built and checked for it."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import publish as verb
from generator.publishing.promises import collect_promises
from generator.publishing.target import OvertakenError
from tests.programs import require
from tests.unit.cli.targets import (
    TARGETS,
    call,
    git,
    leave_record,
    make_project,
    on_a_branch,
    publish,
    write,
)

MakeTarget = Callable[[Path], tuple[str, Callable[[], Path]]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a finished site."""
    return make_project(tmp_path)


@pytest.fixture
def _no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever builds or verifies has begun the long work."""

    def work(*_: object, **__: object) -> int:
        raise AssertionError

    monkeypatch.setattr(verb, "run_mkdocs", work)
    monkeypatch.setattr(verb, "verify_before", work)


@pytest.fixture
def _verified_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.cli.verification.find_faults", lambda *_: {})


def asked(project: Path, target: object, capsys: pytest.CaptureFixture[str]) -> str:
    """What a refusal says, of a publication that would build first."""
    assert call("publish", target, "--root", project) == 1
    return capsys.readouterr().err


@pytest.mark.usefixtures("_no_work")
@pytest.mark.parametrize("path", ["data/tasks.json", "index.html", ".stray"])
def test_a_site_that_a_hand_changed_is_not_even_verified(
    project: Path, tmp_path: Path, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    leave_record(project)
    write(project / "site" / path, "changed")
    assert call("publish", tmp_path / "target", "--root", project, "--no-build") == 1
    told = capsys.readouterr().err
    assert f"  {path}\nRun taizhang build" in told
    assert not (tmp_path / "target").exists()


@pytest.mark.usefixtures("_verified_elsewhere")
def test_what_is_changed_after_it_was_looked_at_does_not_go_out(
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    collect = collect_promises

    def meanwhile(site: Path) -> object:
        write(site / "tasks" / "a" / "index.html", "changed")
        return collect(site)

    monkeypatch.setattr(verb, "collect_promises", meanwhile)
    assert publish(project, tmp_path / "target") == 1
    assert "differs from what was checked (tasks/a/index.html)" in capsys.readouterr().err
    assert not (tmp_path / "target" / "current").exists()


@pytest.mark.usefixtures("_no_work")
def test_a_repository_that_is_none_is_told_first(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = asked(project, f"git:{tmp_path}/nothing.git#pages", capsys)
    assert told.startswith(f"git cannot use the repository {tmp_path}/nothing.git: the address")
    assert "does not appear to be a git repository" in told


@pytest.mark.usefixtures("_no_work")
def test_a_branch_that_holds_something_else_is_told_first_and_left_alone(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "source"
    git("init", "--quiet", "--initial-branch", "main", source)
    write(source / "program.py", "")
    git("-C", source, "add", ".")
    git("-C", source, "-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "a")
    before = git("-C", source, "rev-parse", "main")
    told = asked(project, f"git:{source}#main", capsys)
    assert f"the branch main of {source} holds something else" in told
    assert call("publish", f"git:{source}#main", "--root", project, "--dry-run") == 1
    assert git("-C", source, "rev-parse", "main") == before


@pytest.mark.usefixtures("_no_work")
def test_a_repository_without_the_right_to_write_is_told_first(
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    target, _ = on_a_branch(tmp_path)
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and access(path, mode))
    assert "cannot be written to; the site is unchanged" in asked(project, target, capsys)


@pytest.mark.usefixtures("_no_work")
def test_a_host_that_takes_no_push_is_told_first(
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """As a key that may only read: the listing works, what receives does not."""
    target, _ = on_a_branch(tmp_path)
    real = shutil.which("git")
    wrapper = tmp_path / "bin" / "git"
    write(
        wrapper,
        f'#!/bin/sh\n[ "$1" = push ] && {{ echo "read-only key" >&2; exit 128; }}\n'
        f'exec {real} "$@"\n',
    )
    wrapper.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=":")
    told = asked(project, target, capsys)
    assert "you have no right to it" in told
    assert "git says:\nread-only key" in told


@pytest.mark.usefixtures("_no_work")
def test_an_rsync_folder_that_cannot_be_made_is_told_first(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    require("rsync")
    told = asked(project, f"rsync:{tmp_path}/no/such/place", capsys)
    assert f"rsync cannot write to {tmp_path}/no/such/place: the host or the folder" in told
    assert "No such file" in told


@pytest.mark.usefixtures("_no_work")
def test_a_folder_that_takes_no_file_is_told_first(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = asked(project, "/proc/zwgk", capsys)
    assert "/proc/zwgk cannot be written to" in told


@pytest.mark.usefixtures("_no_work")
def test_a_link_that_leads_elsewhere_is_not_ours(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "target" / "releases").mkdir(parents=True)
    (tmp_path / "target" / "current").symlink_to("/srv/other")
    assert "holds something else" in asked(project, tmp_path / "target", capsys)


@pytest.mark.usefixtures("_no_work")
def test_a_second_publisher_is_told_first(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "target" / "releases").mkdir(parents=True)
    with (tmp_path / "target" / "lock").open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert "somebody else publishes to" in asked(project, tmp_path / "target", capsys)


@pytest.mark.usefixtures("_no_work")
def test_a_site_that_somebody_builds_or_publishes_is_left_alone(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = project / ".staging" / "site" / "lock"
    write(lock, "")
    with lock.open("ab") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert call("publish", tmp_path / "t", "--root", project, "--no-build") == 1
    assert f"{project}/site" in capsys.readouterr().err
    assert not (tmp_path / "t").exists()


@pytest.mark.usefixtures("_verified_elsewhere")
def test_the_target_is_locked_from_the_first_to_the_last(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert publish(project, tmp_path / "target") == 0
    collect, met = collect_promises, []

    def meanwhile(site: Path) -> object:
        with (tmp_path / "target" / "lock").open("ab") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                met.append("locked")
        return collect(site)

    monkeypatch.setattr(verb, "collect_promises", meanwhile)
    write(project / "site" / "index.html", '<h2 id="due">two</h2>')
    assert publish(project, tmp_path / "target") == 0
    assert met == ["locked"]


@pytest.mark.usefixtures("_verified_elsewhere")
@pytest.mark.parametrize("make_target", TARGETS)
def test_what_another_published_while_a_first_site_was_checked_is_not_hidden(
    project: Path,
    tmp_path: Path,
    make_target: MakeTarget,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "mirror").mkdir()
    other = make_project(tmp_path / "other")
    write(other / "site" / "index.html", "theirs")
    target, shown = make_target(tmp_path)
    collect = collect_promises

    def meanwhile(site: Path) -> object:
        monkeypatch.setattr(verb, "collect_promises", collect)
        assert publish(other, target) == 0
        return collect(site)

    monkeypatch.setattr(verb, "collect_promises", meanwhile)
    capsys.readouterr()
    assert publish(project, target) == 1
    assert "somebody else published to" in capsys.readouterr().err
    assert (shown() / "index.html").read_text(encoding="utf-8") == "theirs"
    assert OvertakenError(target).chinese.endswith("请再发布一次。")
