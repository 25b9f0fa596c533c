"""`taizhang serve` before MkDocs takes over."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.cli.running import run


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody listens on, until the test ends."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.mark.parametrize(
    ("language", "words"), [("zh", "端口 {} 已经被占用"), ("en", "port {} is in use")]
)
def test_a_port_that_is_taken_is_told_before_anything_is_built(
    language: str, words: str, taken: int, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = run(capsys, "serve", "--root", str(project), "--port", str(taken), "--lang", language)
    assert found.code == 1
    assert found.err.startswith(words.format(taken))
    other = re.search(r"taizhang serve --port (\d+)", found.err)
    assert other is not None
    assert int(other[1]) != taken
    assert not (project / "site").exists()


@pytest.mark.parametrize("port", ["0", "99999", "eighty"])
def test_what_is_no_port_is_a_wrong_call(
    port: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = run(capsys, "serve", "--root", str(project), "--port", port)
    assert found.code == 2
    assert port in found.err
    assert "65535" in found.err or "整数" in found.err
