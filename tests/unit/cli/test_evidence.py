"""`taizhang evidence` against a server of the test: what is there, gone, or unknown."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from generator.model.link_sight import LinkState
from tests.answering import answering
from tests.unit.cli.running import run

Capture = pytest.CaptureFixture[str]
PROGRESS = "content/progress/2023.yml"
LOG = "content/progress/last-seen.json"
ROOT = Path(__file__).parents[3]


class _Pages(BaseHTTPRequestHandler):
    """A page that says in its address how it answers."""

    def do_HEAD(self) -> None:
        if self.path.startswith("/no-head"):
            self._answer(404)
        else:
            self.do_GET()

    def do_GET(self) -> None:
        if self.path.startswith("/slow"):
            time.sleep(0.6)
        if self.path.startswith("/moved"):
            self.send_response(302)
            self.send_header("Location", "/200")
            self.end_headers()
        elif self.path.startswith("/file"):
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
            self.end_headers()
        else:
            number = re.search(r"\d{3}", self.path)
            self._answer(int(number[0]) if number else 200)

    def _answer(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with answering(_Pages) as address:
        yield address


def link(project: Path, url: str) -> None:
    file = project / PROGRESS
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"url: \S+", f"url: {url}", text), encoding="utf-8")


def look(project: Path, capsys: Capture, url: str) -> tuple[int, dict[str, str]]:
    link(project, url)
    finished = run(capsys, "evidence", "--timeout", "0.3", "--root", str(project), "--lang", "zh")
    assert "Traceback" not in finished.err
    told = json.loads((project / LOG).read_text(encoding="utf-8"))["links"]
    assert list(told) == [url]
    return finished.code, told[url]


@pytest.mark.parametrize("page", ["/200", "/moved", "/no-head"])
def test_a_page_that_is_there_was_seen_today(
    page: str, server: str, project: Path, capsys: Capture
) -> None:
    code, told = look(project, capsys, server + page)
    assert (code, told) == (
        0,
        {"state": "seen", "checked_on": "2024-06-01", "seen_on": "2024-06-01"},
    )


@pytest.mark.parametrize("page", ["/404", "/410"])
def test_a_page_that_is_gone_is_told(
    page: str, server: str, project: Path, capsys: Capture
) -> None:
    code, told = look(project, capsys, server + page)
    assert (code, told) == (1, {"state": "gone", "checked_on": "2024-06-01"})
    assert "[evidence-gone]" in run(capsys, "check", "--root", str(project)).out


@pytest.mark.parametrize("page", ["/500", "/403", "/slow", "/file"])
def test_anything_else_is_unknown(page: str, server: str, project: Path, capsys: Capture) -> None:
    code, told = look(project, capsys, server + page)
    assert (code, told) == (0, {"state": "unknown", "checked_on": "2024-06-01"})


def test_no_server_at_all_is_unknown(project: Path, capsys: Capture) -> None:
    assert look(project, capsys, "http://127.0.0.1:9/")[1]["state"] == "unknown"


def test_a_look_without_a_result_keeps_what_was_known(
    server: str, project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"{server}/200"
    before = look(project, capsys, url)[1]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1720000000")
    unknown = (LinkState.UNKNOWN, "timeout")
    monkeypatch.setattr("generator.cli.evidence.visit", lambda *_: unknown)
    assert look(project, capsys, url)[1] == before


def test_without_evidence_nothing_is_written(project: Path, capsys: Capture) -> None:
    finished = run(capsys, "evidence", "shiqiao-2024-001", "--root", str(project), "--lang", "en")
    assert finished.code == 0
    assert "no address" in finished.out
    assert not (project / LOG).exists()


def test_a_record_of_looks_that_is_broken_is_not_overwritten(
    project: Path, capsys: Capture
) -> None:
    (project / LOG).write_text("{", encoding="utf-8")
    finished = run(capsys, "evidence", "--root", str(project))
    assert finished.code == 1
    assert "link-log-broken" in finished.err
    assert (project / LOG).read_text(encoding="utf-8") == "{"


def test_one_module_only_goes_to_the_network() -> None:
    """The linter keeps the rooms below off it; here the rooms above are held to one door.

    The other one listens: it asks whether the preview can have a port of this machine.
    """
    doors = "urllib\\.request|http\\.client|socket|ssl|smtplib"
    words = re.compile(rf"^\s*(?:import|from)\s+(?:{doors})\b", re.MULTILINE)
    found = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "generator").rglob("*.py")
        if words.search(file.read_text(encoding="utf-8"))
    }
    assert found == {"generator/cli/link_visit.py", "generator/cli/port.py"}
    listening = (ROOT / "generator/cli/port.py").read_text(encoding="utf-8")
    assert "connect" not in listening
    assert 'HOST = "127.0.0.1"' in listening
