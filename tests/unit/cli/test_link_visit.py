"""What a look at an address finds, whatever the server does."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from generator.cli.link_visit import USER_AGENT, visit
from generator.model.link_sight import LinkState
from tests.answering import answering

SEEN, GONE, UNKNOWN = LinkState.SEEN, LinkState.GONE, LinkState.UNKNOWN
ASKED: list[tuple[str, str, str | None]] = []
"""Method, path and name of who asked."""


class _Pages(BaseHTTPRequestHandler):
    """Answers as its path says: /HEAD/GET."""

    def do_HEAD(self) -> None:
        self._answer(0)

    def do_GET(self) -> None:
        self._answer(1)

    def _answer(self, place: int) -> None:
        ASKED.append((self.command, self.path, self.headers["User-Agent"]))
        answers = self.path.strip("/").split("/")
        told = answers[place] if len(answers) > place else answers[0]
        if told == "slow":
            time.sleep(1.5)
        if told == "nonsense":
            self.wfile.write(b"nothing that HTTP knows\r\n\r\n")
            return
        if told.startswith("to-"):
            self.send_response(302)
            self.send_header(
                "Location", {"to-200": "/200", "to-file": "file:///etc/hostname"}[told]
            )
        else:
            self.send_response(int(told) if told.isdigit() else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with answering(_Pages) as address:
        yield address


@pytest.mark.parametrize(
    ("path", "state", "reason"),
    [
        ("/200", SEEN, "200"),
        ("/to-200", SEEN, "200"),
        ("/404/404", GONE, "404"),
        ("/410", GONE, "410"),
        ("/500", UNKNOWN, "500"),
        ("/403/403", UNKNOWN, "403"),
        ("/400/200", SEEN, "200"),
        ("/403/200", SEEN, "200"),
        ("/404/200", SEEN, "200"),
        ("/405/200", SEEN, "200"),
        ("/501/200", SEEN, "200"),
        ("/405/410", GONE, "410"),
    ],
)
def test_a_status_is_told(path: str, state: LinkState, reason: str, server: str) -> None:
    assert visit(server + path, 5) == (state, reason)


def test_only_the_head_is_asked_for_where_that_is_enough(server: str) -> None:
    ASKED.clear()
    visit(server + "/200", 5)
    visit(server + "/500", 5)
    assert ASKED == [("HEAD", "/200", USER_AGENT), ("HEAD", "/500", USER_AGENT)]


def test_a_page_that_leads_to_a_file_is_not_followed(server: str) -> None:
    state, _ = visit(server + "/to-file", 5)
    assert state is UNKNOWN


@pytest.mark.parametrize("url", ["file:///etc/hostname", "ftp://127.0.0.1:1/a", "data:,a", "http:"])
def test_nothing_but_the_web_is_asked(url: str) -> None:
    assert visit(url, 5)[0] is UNKNOWN


def test_a_server_that_takes_too_long_is_left(server: str) -> None:
    start = time.monotonic()
    assert visit(server + "/slow", 0.2) == (UNKNOWN, "timeout")
    assert time.monotonic() - start < 1.2


def test_a_server_that_speaks_nonsense_is_unknown(server: str) -> None:
    state, reason = visit(server + "/nonsense", 5)
    assert state is UNKNOWN
    assert reason.isidentifier()


def test_nobody_there_is_unknown() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert visit(f"http://127.0.0.1:{port}/", 5)[0] is UNKNOWN


def test_an_address_that_is_none_is_unknown() -> None:
    assert visit("http://[::1/", 5) == (UNKNOWN, "ValueError")
