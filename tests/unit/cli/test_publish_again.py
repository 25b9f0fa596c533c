"""A site that stands there already, targets that somebody touched, and the way back from each."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import verification
from tests.unit.cli.targets import (
    TARGETS,
    call,
    git,
    in_a_folder,
    make_project,
    on_a_branch,
    over_rsync,
    publish,
    write,
)

MakeTarget = Callable[[Path], tuple[str, Callable[[], Path]]]


@pytest.fixture(autouse=True)
def _verified_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """These sites are no sites; tests/acceptance/test_ci.py publishes a real one."""
    monkeypatch.setattr(verification, "find_faults", lambda *_: {})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a finished site."""
    return make_project(tmp_path)


@pytest.mark.parametrize("make_target", TARGETS)
def test_the_same_site_makes_no_new_release(
    project: Path, tmp_path: Path, make_target: MakeTarget, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    assert publish(project, target) == 0
    assert "a first time" in capsys.readouterr().out
    before = releases(tmp_path)
    for words in ((), ("--dry-run",)):
        assert publish(project, target, *words) == 0
        told = capsys.readouterr().out
        assert "no change: readers see this very site already" in told
        assert "changed: " not in told
        assert "a first time" not in told
    assert releases(tmp_path) == before
    assert call("verify", shown()) == 0
    write(project / "site" / "index.html", '<h2 id="due">two</h2>')
    assert publish(project, target) == 0
    assert releases(tmp_path) != before


@pytest.mark.parametrize("make_target", TARGETS)
def test_what_was_touched_at_the_target_is_made_good_by_the_same_site(
    project: Path, tmp_path: Path, make_target: MakeTarget, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    assert publish(project, target) == 0
    if make_target is on_a_branch:
        copy = shown()
        git("clone", "--quiet", "--branch", "pages", tmp_path / "repository.git", copy / "w")
        write(copy / "w" / "index.html", "theirs")
        name = ("-c", "user.name=a", "-c", "user.email=a@b.c")
        git("-C", copy / "w", *name, "commit", "-qam", "a")
        git("-C", copy / "w", "push", "--quiet")
    else:
        write(shown() / "index.html", "theirs")
    assert call("verify", shown()) == 1
    capsys.readouterr()
    assert publish(project, target) == 0
    assert "published: " in capsys.readouterr().out
    assert call("verify", shown()) == 0


@pytest.mark.parametrize("make_target", TARGETS)
def test_the_same_site_is_published_again_to_be_signed_and_then_never_more(
    project: Path, tmp_path: Path, make_target: MakeTarget, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each signature differs from the one before, as real ones do."""
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    signer = tmp_path / "sign"
    write(signer, f'#!/bin/sh\necho >> {tmp_path}/n; cat {tmp_path}/n "$2" > "$1"\n')
    signer.chmod(0o755)
    assert publish(project, target) == 0
    assert publish(project, target, "--sign", str(signer)) == 0
    assert (shown() / "SHA256SUMS.sig").is_file()
    capsys.readouterr()
    assert publish(project, target, "--sign", str(signer)) == 0
    assert "no change" in capsys.readouterr().out
    assert publish(project, target) == 0
    assert "no change" in capsys.readouterr().out


@pytest.mark.parametrize("make_target", [in_a_folder, over_rsync])
def test_the_same_site_still_lets_go_of_older_releases(
    project: Path, tmp_path: Path, make_target: MakeTarget
) -> None:
    """After personal data was taken out, one more publication with --keep 1 has to do it."""
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    assert publish(project, target) == 0
    write(project / "site" / "index.html", '<h2 id="due">two</h2>')
    assert publish(project, target) == 0
    assert publish(project, target, "--keep", "1") == 0
    assert sum(path.is_dir() for path in (shown().parent / "releases").iterdir()) == 1
    assert call("verify", shown()) == 0


@pytest.mark.parametrize("make_target", TARGETS)
def test_the_way_back_goes_on_and_never_leads_to_what_was_rolled_back(
    project: Path, tmp_path: Path, make_target: MakeTarget, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)

    def page() -> str:
        return (shown() / "index.html").read_text(encoding="utf-8")

    for text in ("first", "second", "bad"):
        write(project / "site" / "index.html", f'<h2 id="due">{text}</h2>')
        assert publish(project, target) == 0
    assert publish(project, target, "--rollback") == 0
    assert "second" in page()
    assert publish(project, target, "--rollback") == 0
    assert "first" in page()
    capsys.readouterr()
    assert publish(project, target, "--rollback") == 1
    assert "no earlier release" in capsys.readouterr().err
    write(project / "site" / "index.html", '<h2 id="due">fourth</h2>')
    assert publish(project, target) == 0
    assert publish(project, target, "--rollback") == 0
    assert "first" in page()
    assert call("verify", shown()) == 0


@pytest.mark.parametrize("make_target", [in_a_folder, over_rsync])
def test_where_the_link_is_gone_the_last_release_is_put_back(
    project: Path, tmp_path: Path, make_target: MakeTarget
) -> None:
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    for text in ("first", "second"):
        write(project / "site" / "index.html", f'<h2 id="due">{text}</h2>')
        assert publish(project, target) == 0
    shown().unlink()
    assert publish(project, target, "--rollback") == 0
    assert "second" in (shown() / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[]"])
def test_damaged_records_are_no_reason_to_show_what_was_withdrawn(
    project: Path, tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    target, shown = in_a_folder(tmp_path)
    assert publish(project, target) == 0
    write(project / "site" / "index.html", '<h2 id="due">two</h2>')
    assert publish(project, target) == 0
    (shown() / "data" / "tasks.json").write_bytes(content)
    capsys.readouterr()
    assert publish(project, target, "--rollback") == 1
    assert "add --even-withdrawn" in capsys.readouterr().err
    assert publish(project, target, "--rollback", "--even-withdrawn") == 0
    assert call("verify", shown()) == 0


@pytest.mark.parametrize("make_target", [in_a_folder, over_rsync])
def test_a_damaged_manifest_there_does_not_keep_the_next_site_out(
    project: Path, tmp_path: Path, make_target: MakeTarget
) -> None:
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    assert publish(project, target) == 0
    (shown() / "SHA256SUMS").write_bytes(b"\xff\x00 damaged")
    assert publish(project, target) == 0
    assert call("verify", shown()) == 0


@pytest.mark.parametrize("make_target", [in_a_folder, over_rsync])
def test_damaged_addresses_there_are_told_with_the_way_out_that_works(
    project: Path, tmp_path: Path, make_target: MakeTarget, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    assert publish(project, target) == 0
    (shown() / "addresses.lock").write_bytes(b"page /a/\n\xff damaged\n")
    capsys.readouterr()
    assert publish(project, target) == 1
    assert "is damaged in line 2; nothing was published" in capsys.readouterr().err
    shutil.copy(project / "content" / "changes" / "addresses.lock", shown())
    write(project / "site" / "index.html", '<h2 id="due">two</h2>')
    assert publish(project, target) == 0
    (shown() / "addresses.lock").unlink()  # Releases over rsync may share it.
    (shown() / "addresses.lock").write_bytes(b"\xff")
    assert publish(project, target, "--rollback") == 0
    assert publish(project, target) == 0
    assert call("verify", shown()) == 0


def releases(tmp_path: Path) -> object:
    """What there is at any of the three targets."""
    repository = tmp_path / "repository.git"
    folders = (tmp_path / "target" / "releases", tmp_path / "mirror" / "zwgk" / "releases")
    found = [sorted(p.name for p in one.iterdir()) for one in folders if one.is_dir()]
    return git("-C", repository, "rev-list", "pages") if repository.is_dir() else found
