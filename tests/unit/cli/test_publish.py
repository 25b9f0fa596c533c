"""Publishing to a folder, a branch and over rsync, from the command line."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.cli import verification
from generator.publishing.manifest import MANIFEST
from generator.verification import program_results
from generator.verification.evidence import TESTS
from generator.verification.program_results import ProgramResults
from tests.unit.cli.targets import (
    TARGETS,
    call,
    in_a_folder,
    make_project,
    over_rsync,
    publish,
    write,
)
from tests.unit.outputs.examples import good_text


@pytest.fixture(autouse=True)
def _verified_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """These sites are no sites; tests/acceptance/test_ci.py publishes a real one."""
    monkeypatch.setattr(verification, "find_faults", lambda *_: {})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a finished site."""
    return make_project(tmp_path)


@pytest.mark.parametrize("make_target", TARGETS)
def test_a_site_is_published_changed_verified_and_put_back(
    project: Path,
    tmp_path: Path,
    make_target: Callable[[Path], tuple[str, Callable[[], Path]]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    if make_target is over_rsync:
        (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    assert publish(project, target, "--dry-run") == 0
    assert "  new  tasks/a/index.html" in capsys.readouterr().out
    assert publish(project, target) == 0
    assert call("verify", shown()) == 0
    assert (shown() / ".well-known" / "security.txt").is_file()
    write(project / "site" / "index.html", '<h2 id="due">two</h2>')
    write(project / "site" / "new" / "index.html", "new")
    capsys.readouterr()
    assert publish(project, target) == 0
    told = capsys.readouterr().out
    assert "new: 1\nchanged: 1\nremoved: 0" in told
    assert "two" in (shown() / "index.html").read_text(encoding="utf-8")
    assert call("verify", shown()) == 0
    assert publish(project, target, "--rollback") == 0
    assert "one" in (shown() / "index.html").read_text(encoding="utf-8")
    assert not (shown() / "new").exists()
    assert call("verify", shown()) == 0


@pytest.mark.parametrize("make_target", TARGETS)
def test_the_way_back_does_not_show_again_what_was_withdrawn(
    project: Path,
    tmp_path: Path,
    make_target: Callable[[Path], tuple[str, Callable[[], Path]]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    records = project / "site" / "data" / "tasks.json"
    whole = {"tasks": [{"id": "a-2023-001", "requirement": "x"}, {"id": "a-2023-002"}]}
    records.write_text(json.dumps(whole), encoding="utf-8")
    assert publish(project, target) == 0
    gone = {"tasks": [{"id": "a-2023-001", "withdrawn": {}}, {"id": "a-2023-002"}]}
    records.write_text(json.dumps(gone), encoding="utf-8")
    assert publish(project, target) == 0
    assert publish(project, target, "--rollback") == 1
    assert "still shows what was withdrawn: a-2023-001. It was not" in capsys.readouterr().err
    assert json.loads((shown() / "data" / "tasks.json").read_bytes()) == gone
    assert publish(project, target, "--rollback", "--even-withdrawn") == 0
    assert json.loads((shown() / "data" / "tasks.json").read_bytes()) == whole


@pytest.mark.parametrize("make_target", [in_a_folder, over_rsync])
def test_with_one_release_to_keep_nothing_older_stays(
    project: Path,
    tmp_path: Path,
    make_target: Callable[[Path], tuple[str, Callable[[], Path]]],
) -> None:
    """What had to be withdrawn is not left on the disk of the server either."""
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    assert publish(project, target) == 0
    write(project / "site" / "index.html", '<h2 id="due">two</h2>')
    assert publish(project, target, "--keep", "1") == 0
    assert "two" in (shown() / "index.html").read_text(encoding="utf-8")
    assert sum(path.is_dir() for path in (shown().parent / "releases").iterdir()) == 1


@pytest.mark.parametrize("make_target", TARGETS)
def test_an_address_that_stands_at_the_target_is_not_lost(
    project: Path,
    tmp_path: Path,
    make_target: Callable[[Path], tuple[str, Callable[[], Path]]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Not even when the lock file of the repository was forgotten."""
    (tmp_path / "mirror").mkdir()
    target, shown = make_target(tmp_path)
    assert publish(project, target) == 0
    shutil.rmtree(project / "content" / "changes")
    shutil.rmtree(project / "site" / "tasks")
    assert publish(project, target) == 1
    assert 'error[address-lost]: "/tasks/a/" was published' in capsys.readouterr().err
    assert (shown() / "tasks" / "a" / "index.html").is_file()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda mirror: write(mirror / "index.html", "x"), "differs  index.html"),
        (lambda mirror: (mirror / "tasks/a/index.html").unlink(), "missing  tasks/a/index.html"),
        (lambda mirror: write(mirror / "added.html", "x"), "extra  added.html"),
    ],
)
def test_a_mirror_with_one_changed_byte_is_named(
    project: Path,
    tmp_path: Path,
    spoil: Callable[[Path], None],
    told: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert publish(project, tmp_path / "target") == 0
    mirror = tmp_path / "mirror"
    shutil.copytree(tmp_path / "target" / "current", mirror)
    spoil(mirror)
    capsys.readouterr()
    assert call("verify", mirror) == 1
    assert capsys.readouterr().out.splitlines() == [told]


def test_a_manifest_is_read_by_sha256sum(project: Path, tmp_path: Path) -> None:
    assert publish(project, tmp_path / "target") == 0
    folder = tmp_path / "target" / "current"
    subprocess.run(["sha256sum", "--check", "--quiet", MANIFEST], cwd=folder, check=True)


def test_a_mirror_without_a_manifest_is_wrong_usage(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("verify", project / "site") == 2
    told = capsys.readouterr().err
    assert "holds no manifest SHA256SUMS" in told
    assert "[Errno" not in told
    assert "清单" not in told


def test_a_manifest_beside_the_files_proves_only_so_much(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish(project, tmp_path / "target") == 0
    shown = tmp_path / "target" / "current"
    kept = shutil.copy(shown / MANIFEST, tmp_path / "kept")
    capsys.readouterr()
    assert call("verify", shown) == 0
    assert "proves that nobody changed both" in capsys.readouterr().out
    assert call("verify", shown, "--manifest", kept) == 0
    assert capsys.readouterr().out == "Every file is what the manifest says.\n"


def test_what_is_signed_is_the_manifest(project: Path, tmp_path: Path) -> None:
    """Any program that takes the signature and the manifest as its last words will do."""
    signer = tmp_path / "sign"
    signer.write_text('#!/bin/sh\nsha256sum "$2" > "$1"\n', encoding="utf-8")
    checker = tmp_path / "check"
    checker.write_text('#!/bin/sh\n[ "$(sha256sum < "$2" | cut -c1-64)" = "$(cut -c1-64 "$1")" ]\n')
    for program in (signer, checker):
        program.chmod(0o755)
    assert publish(project, tmp_path / "target", "--sign", str(signer)) == 0
    shown = tmp_path / "target" / "current"
    assert call("verify", shown, "--check-signature", str(checker)) == 0
    write(
        shown / MANIFEST, (shown / MANIFEST).read_text(encoding="utf-8").replace("  index", "  x")
    )
    assert call("verify", shown, "--check-signature", str(checker)) == 1


def test_a_signature_that_fails_publishes_nothing(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish(project, tmp_path / "target", "--sign", "false") == 1
    assert "false failed; the site that stood there is unchanged" in capsys.readouterr().err
    assert not (tmp_path / "target" / "current").exists()


def test_a_project_without_a_site_is_told_to_build(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    assert publish(tmp_path, tmp_path / "target") == 2


@pytest.mark.parametrize(
    "target", ["git:repository", "git:#pages", "git:a#", "git:/a#b..c", "git:none#pages", "ftp:x"]
)
def test_a_target_that_cannot_be_read_is_wrong_usage(
    project: Path, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish(project, target) == 2
    told = capsys.readouterr()
    assert re.search("[\u4e00-\u9fff]", told.err) is None  # It was asked in English.
    assert told.out == ""


def test_a_file_is_no_target_and_told_before_anything_is_checked(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "file", "")
    for target in (tmp_path / "file", tmp_path / "file" / "below"):
        assert publish(project, target) == 2
        told = capsys.readouterr()
        assert "please give a folder" in told.err
        assert told.out == ""


@pytest.mark.parametrize("below", ["", "/pages"])
def test_a_folder_that_no_disk_can_hold_is_no_target(
    project: Path, tmp_path: Path, below: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish(project, f"{tmp_path}/{'长' * 300}{below}") == 2
    told = capsys.readouterr()
    assert "name another place" in told.err
    assert told.out == ""


def test_a_site_with_personal_data_is_not_published(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(project / "site" / "tasks" / "a" / "index.html", "<p>13800138000</p>")
    assert publish(project, tmp_path / "target") == 1
    assert "error[personal-data-published]" in capsys.readouterr().err
    assert not (tmp_path / "target").exists()


def test_what_is_red_and_does_not_stand_in_the_way_is_told(
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    faults = {"no_level_skipped": ["index.html: h3 after h1"]}
    monkeypatch.setattr(verification, "find_faults", lambda *_: faults)
    assert publish(project, tmp_path / "target") == 0
    told = capsys.readouterr().out
    assert "red in the self-check, yet no bar to publication: R-083; see self-check.html" in told


@pytest.mark.parametrize("results", ["stale", "none"])
def test_old_results_of_tests_are_told_in_one_sentence(
    project: Path,
    tmp_path: Path,
    results: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each row is in the file; fifty codes on a screen tell nobody what to do."""
    run = ProgramResults(day=date(2026, 5, 1), state="of another program", files={})
    kept = run if results == "stale" else None
    monkeypatch.setattr(program_results, "read_results", lambda: kept)
    assert publish(project, tmp_path / "target") == 0
    told = capsys.readouterr().out
    rows = json.loads((project / "self-check.json").read_text(encoding="utf-8"))["rows"]
    left = {row["requirement"] for row in rows if row["outcome"] == "not-shown"}
    assert f"{len(left & TESTS.keys())} of these are shown by tests of the program" in told
    assert "make test renews them; each is in self-check.html" in told
    listed = set(re.findall(r"R-\d{3}", told))
    assert listed == left - TESTS.keys()
    assert "R-015" in left
    assert "R-015" in (project / "self-check.html").read_text(encoding="utf-8")


def test_the_word_of_the_office_is_in_both_forms_of_the_self_check(
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1717200000")  # 2024-06-01
    write(project / "content" / "self-check.yml", good_text("self-check-maximal"))
    assert publish(project, tmp_path / "target") == 0
    told = capsys.readouterr().out
    assert "red in the self-check, yet no bar to publication: R-087; see" in told
    assert "not applicable, 1 fail, " in told
    assert "R-144" in told.partition("not shown in the self-check yet: ")[2]
    rows = json.loads((project / "self-check.json").read_text(encoding="utf-8"))["rows"]
    (row,) = (row for row in rows if row["requirement"] == "R-057")
    assert row["outcome"] == "not-applicable"
    assert "本年度不申请评测。" in row["evidence"][0]
    assert "本年度不申请评测。" in (project / "self-check.html").read_text(encoding="utf-8")


def test_an_answer_that_cannot_be_read_is_not_left_out(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = good_text("self-check-minimal").replace("R-027", "R-010")
    write(project / "content" / "self-check.yml", answers)
    assert publish(project, tmp_path / "target") == 1
    assert "content/self-check.yml:4:18: error[bad-choice]" in capsys.readouterr().err


def test_an_old_accessibility_statement_is_not_published(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = {"statement_is_current": ["the last full run was on 2024-01-01"]}
    monkeypatch.setattr(verification, "find_faults", lambda *_: faults)
    assert publish(project, tmp_path / "target") == 1


def test_a_site_that_does_not_pass_is_not_published(
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    faults = {"links_lead_somewhere": ["index.html: x leads to nothing"]}
    monkeypatch.setattr(verification, "find_faults", lambda *_: faults)
    assert publish(project, tmp_path / "target") == 1
    assert "error[site-faulty]" in capsys.readouterr().err
    assert not (tmp_path / "target").exists()
    rows = json.loads((project / "self-check.json").read_text(encoding="utf-8"))["rows"]
    assert [row["requirement"] for row in rows if row["outcome"] == "fail"] == ["R-032", "R-112"]
    assert "leads to nothing" in (project / "self-check.html").read_text(encoding="utf-8")
