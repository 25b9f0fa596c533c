"""A build says how far it is where a person sees it, and nothing anywhere else."""

import io
import os
import subprocess
import sys

import pytest
from rich.console import Console

from generator.cli import progress_display
from generator.cli.progress_display import follow, run_watched
from generator.host import progress
from generator.host.progress import Progress
from generator.rendering.page import Artifact, Page
from tests.unit.rendering.pages import make_page

TELLING = f"""
import os
pipe = os.environ.get("{progress.PIPE}")
if pipe:
    os.write(int(pipe), b"records 250 1000 all\\n")
print("said", bool(pipe))
"""


def terminal() -> Console:
    return Console(file=io.StringIO(), force_terminal=True, width=100)


def test_both_ends_mean_the_same_pipe() -> None:
    assert progress_display.PIPE == progress.PIPE


def test_the_stage_and_how_many_of_all_are_shown() -> None:
    console = terminal()
    follow(io.StringIO("reading 0 0 all\nrecords 250 1000 all\n"), "zh", console)
    shown = console.file.getvalue()  # type: ignore[attr-defined] # a StringIO
    assert "任务页面" in shown
    assert "250/1000" in shown
    assert "搜索索引" not in shown


def test_what_two_processes_have_done_is_added_up() -> None:
    console = terminal()
    follow(io.StringIO("records 250 1000 all\nrecords 50 1000 beside\n"), "zh", console)
    assert "300/2000" in console.file.getvalue()  # type: ignore[attr-defined] # a StringIO


def test_a_build_that_is_watched_tells_and_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    console = terminal()
    code = run_watched([sys.executable, "-c", TELLING], dict(os.environ), "en", console)
    shown = console.file.getvalue()  # type: ignore[attr-defined] # a StringIO
    assert code == 0
    assert "Pages of records" in shown
    assert "said True" in shown


@pytest.mark.parametrize("is_terminal", [True, False])
def test_ci_and_files_see_no_display(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], *, is_terminal: bool
) -> None:
    monkeypatch.delenv("CI", raising=False)
    if is_terminal:
        monkeypatch.setenv("CI", "true")
    console = Console(file=io.StringIO(), force_terminal=is_terminal)
    assert run_watched([sys.executable, "-c", TELLING], dict(os.environ), "zh", console) == 0
    assert console.file.getvalue() == ""  # type: ignore[attr-defined] # a StringIO
    assert capfd.readouterr().out == "said False\n"


def test_a_failing_build_keeps_its_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    assert run_watched([sys.executable, "-c", "raise SystemExit(1)"], {}, "zh", terminal()) == 1


def test_records_are_counted_apart_from_other_files() -> None:
    reader, writer = os.pipe()
    table = Artifact(path="data/a.csv", content=b"")
    outputs: list[Page | Artifact] = [make_page(address="/tasks/a-001/"), table]
    assert list(Progress(writer).follow(outputs, 2)) == outputs
    os.close(writer)
    with os.fdopen(reader) as lines:
        told = lines.read().splitlines()
    assert told == ["records 0 2 all", "files 0 0 all", "records 1 2 all", "files 1 1 all"]


def test_without_a_pipe_nothing_is_told() -> None:
    outputs = [Artifact(path="data/a.csv", content=b"")]
    assert list(Progress(None).follow(outputs, 2)) == outputs
    Progress(None).tell("index")


def test_a_reader_who_has_gone_stops_nothing() -> None:
    command = (
        "import os; from generator.host.progress import Progress; r, w = os.pipe(); os.close(r); "
        "Progress(w).tell('index')"
    )
    assert subprocess.run([sys.executable, "-c", command], check=False).returncode == 0
