"""Runs the command as a terminal does, within the process of the test."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from generator.cli import main


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """What a run left behind."""

    code: int
    out: str
    err: str


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> Finished:
    """Exit code and everything that was printed."""
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    captured = capsys.readouterr()
    code = stopped.value.code
    assert isinstance(code, int)
    return Finished(code=code, out=captured.out, err=captured.err)
