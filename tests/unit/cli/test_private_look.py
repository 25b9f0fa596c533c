"""Personal data is found in a second process as in this one, whatever becomes of that process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.cli.private_look import PAYS_FROM, looking
from generator.publishing.private_output import check_output
from generator.surroundings import PROCESSES, wants_second_process

Begun = list["subprocess.Popen[bytes]"]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """With a finding in two files."""
    (tmp_path / "site").mkdir()
    (tmp_path / "content").mkdir()
    for name, text in (("a", "电话13800138000"), ("b", "身份证号：110101900307001")):
        (tmp_path / "site" / f"{name}.html").write_text(f"<p>{text}</p>", encoding="utf-8")
    return tmp_path / "site"


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Begun:
    """The processes that were begun; two are asked for."""
    made: Begun = []
    begin = subprocess.Popen

    def remember(*command: object, **options: object) -> subprocess.Popen[bytes]:
        made.append(begin(*command, **options))  # type: ignore[call-overload] # as it was called
        return made[-1]

    monkeypatch.setenv(PROCESSES, "2")
    monkeypatch.setattr(subprocess, "Popen", remember)
    return made


def test_another_process_finds_the_same_in_the_same_order(site: Path, begun: Begun) -> None:
    content = site.parent / "content"
    with looking(site, content, file_count=1) as found:
        assert found() == check_output(site, content)
    assert len(begun) == 1
    assert begun[0].returncode == 0


def test_where_it_was_stopped_this_process_looks(site: Path, begun: Begun) -> None:
    content = site.parent / "content"
    with looking(site, content, file_count=1) as found:
        begun[0].kill()
        assert len(found()) == 2
    assert begun[0].returncode != 0


def test_nothing_is_left_running_where_the_rest_fails(
    site: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = site.parent / "waiting"
    waiting.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    waiting.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(waiting))
    begin = time.monotonic()
    with (
        pytest.raises(ValueError, match="of another kind"),
        looking(site, site.parent / "content", file_count=1),
    ):
        raise ValueError("of another kind")
    assert begun[0].poll() is not None
    assert time.monotonic() - begin < 30


def test_a_second_process_is_begun_where_it_pays(
    site: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = site.parent / "content"
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    monkeypatch.delenv(PROCESSES)
    for asked, count, is_begun in (
        ("", PAYS_FROM - 1, False),
        ("", PAYS_FROM, True),
        ("1", PAYS_FROM, False),
        ("2", 1, True),
    ):
        monkeypatch.setenv(PROCESSES, asked)
        begun.clear()
        with looking(site, content, file_count=count) as found:
            assert len(found()) == 2
        assert bool(begun) is is_begun, (asked, count)


def test_processors_are_counted_where_the_system_does_not_say_which_are_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(PROCESSES, raising=False)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    for count, wanted in ((8, True), (1, False), (None, False)):
        monkeypatch.setattr(os, "cpu_count", lambda count=count: count)
        assert wants_second_process(pays=True) is wanted
        assert not wants_second_process(pays=False)
