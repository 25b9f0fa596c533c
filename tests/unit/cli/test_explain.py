"""`taizhang explain` says what each kind of problem means."""

from __future__ import annotations

import pytest

from generator.problems.kinds import KINDS
from generator.problems.problem import Severity
from tests.unit.cli.running import run

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("code", KINDS)
def test_every_kind_is_explained_in_both_languages(code: str, capsys: Capture) -> None:
    finished = run(capsys, "explain", code)
    assert finished.code == 0
    title, chinese, english = finished.out.rstrip("\n").split("\n\n", 2)
    severity = "错误" if KINDS[code].severity is Severity.ERROR else "提醒"
    assert title == f"{code}（{severity}）"
    assert not chinese.isascii()
    assert english[0].isascii()


def test_an_english_reader_gets_english_first(capsys: Capture) -> None:
    out = run(capsys, "explain", "unknown-department", "--lang", "en").out
    assert out.index("The name of an office") < out.index("单位名称")


def test_without_a_code_all_are_listed_one_a_line(capsys: Capture) -> None:
    lines = run(capsys, "explain").out.splitlines()
    assert [line.split()[0] for line in lines] == list(KINDS)
    assert all(line.split()[1] in {"错误", "提醒"} for line in lines)


def test_an_unknown_code_is_wrong_usage_with_the_nearest_one(capsys: Capture) -> None:
    finished = run(capsys, "explain", "unknown-departmant")
    assert (finished.code, finished.out) == (2, "")
    assert "是不是“unknown-department”" in finished.err


def test_a_code_like_no_other_is_refused_without_a_guess(capsys: Capture) -> None:
    finished = run(capsys, "explain", "xyzzy", "--lang", "en")
    assert finished.code == 2
    assert finished.err == 'There is no problem "xyzzy".\n'
