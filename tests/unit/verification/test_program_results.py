"""The results of our own tests show what they were about, and nothing else (R-035)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.verification.evidence import TESTS
from generator.verification.outcome import Outcome, Word
from generator.verification.program_results import (
    FileResult,
    ProgramResults,
    TestWitness,
    read_results,
    write_results,
)
from generator.verification.program_state import RESULTS, file_digest, program_state

CLEAN = FileResult(passed=3, failed=0, skipped=0, digest="d")
RUN = ProgramResults(
    day=date(2026, 5, 1),
    state="a" * 64,
    files={name: CLEAN for names in TESTS.values() for name in names},
)
FIRST = "unit/checks/test_publisher.py"


def words(results: ProgramResults | None, tests: Path = Path("none")) -> Mapping[str, Word]:
    """The first word about each requirement."""
    witness = TestWitness(results=results, state=RUN.state, tests=tests)
    return {name: said[0] for name, said in witness.words().items()}


def with_first(passed: int = 3, failed: int = 0, skipped: int = 0) -> ProgramResults:
    result = replace(CLEAN, passed=passed, failed=failed, skipped=skipped)
    return replace(RUN, files={**RUN.files, FIRST: result})


def test_what_passed_at_this_very_state_is_shown_with_count_day_and_state() -> None:
    said = words(RUN)
    assert said.keys() == TESTS.keys()
    assert {word.outcome for word in said.values()} == {Outcome.PASS}
    for part in (f"tests/{FIRST}", "3 passed", "2026-05-01", "aaaaaaaaaaaa", "3 项通过"):
        assert part in said["R-020"].evidence


@pytest.mark.parametrize(
    ("results", "outcome", "part"),
    [
        (None, Outcome.OPEN, "run make test"),
        (replace(RUN, state="b" * 64), Outcome.OPEN, "the program now is aaaaaaaaaaaa"),
        (replace(with_first(failed=1), state="b" * 64), Outcome.OPEN, "run make test"),
        (with_first(failed=2), Outcome.FAIL, "2 failed"),
        (with_first(failed=1, skipped=1), Outcome.FAIL, "1 failed"),
        (with_first(skipped=1), Outcome.OPEN, "1 not run"),
        (with_first(passed=0), Outcome.OPEN, "0 not run"),
        (replace(RUN, files={}), Outcome.OPEN, "not run on 2026-05-01"),
    ],
)
def test_anything_else_is_no_pass(
    results: ProgramResults | None, outcome: Outcome, part: str
) -> None:
    word = words(results)["R-020"]
    assert word.outcome is outcome
    assert part in word.evidence


def test_a_test_that_was_changed_since_shows_nothing(tmp_path: Path) -> None:
    file = tmp_path / FIRST
    file.parent.mkdir(parents=True)
    file.write_bytes(b"def test(): ...\r\n")
    results = replace(RUN, files={**RUN.files, FIRST: replace(CLEAN, digest=file_digest(file))})
    assert words(results, tmp_path)["R-020"].outcome is Outcome.PASS
    file.write_bytes(b"def test(): ...\n")
    assert words(results, tmp_path)["R-020"].outcome is Outcome.PASS
    file.write_bytes(b"def test(): pass\n")
    assert "changed since it was run" in words(results, tmp_path)["R-020"].evidence
    file.unlink()
    assert words(results, tmp_path)["R-020"].outcome is Outcome.OPEN


def test_a_file_that_a_hand_has_changed_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / RESULTS
    assert read_results(file) is None
    text = write_results(with_first(failed=1))
    file.write_text(text, encoding="utf-8")
    assert read_results(file) == with_first(failed=1)
    mended = text.replace('"failed": 1', '"failed": 0')
    undated = json.dumps({**json.loads(text), "date": "2026-05-02"})
    for spoilt in (mended, undated, text[:-9], "[]", "{}", "<<<<<<< HEAD\n", "[" * 100_000):
        file.write_text(spoilt, encoding="utf-8")
        assert read_results(file) is None


def test_a_state_changes_with_code_templates_and_libraries_and_nothing_else(tmp_path: Path) -> None:
    def state() -> str:
        lock = tmp_path / "requirements.lock"
        return program_state(tmp_path / "templates", package=tmp_path / "package", lock=lock)

    def write(name: str, content: bytes) -> str:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        return state()

    first = write("package/a.py", b"1\n")
    assert write("package/a.py", b"1\r\n") == first
    for beside in ("__pycache__/a.pyc", RESULTS, ".a.py.swp", "a.py~"):
        assert write(f"package/{beside}", b"x") == first
    states = [
        first,
        write("package/a.py", b"2\n"),
        write("package/b.py", b""),
        write("templates/b.py", b""),
        write("requirements.lock", b"x==1"),
        write("requirements.lock", b"x==2"),
    ]
    assert len(set(states)) == len(states)


def test_the_same_results_need_not_be_written_again() -> None:
    later = replace(
        RUN, day=date(2026, 6, 1), files={n: replace(CLEAN, passed=4) for n in RUN.files}
    )
    assert RUN.holds_like(later)
    assert not RUN.holds_like(replace(RUN, state="b" * 64))
    assert not RUN.holds_like(replace(RUN, files={}))
    assert not RUN.holds_like(with_first(failed=1))
    assert not with_first(failed=1).holds_like(RUN)
    changed = replace(RUN, files={**RUN.files, FIRST: replace(CLEAN, digest="e")})
    assert not RUN.holds_like(changed)


def test_what_another_run_would_show_is_known(tmp_path: Path) -> None:
    """A failed test would not be renewed by running it again."""

    def stale(results: ProgramResults | None) -> frozenset[str]:
        return TestWitness(results=results, state=RUN.state, tests=tmp_path / "none").stale()

    assert stale(RUN) == stale(with_first(failed=1)) == stale(with_first(skipped=1)) == frozenset()
    assert stale(None) == stale(replace(RUN, state="b" * 64)) == TESTS.keys()
    others = {name: found for name, found in RUN.files.items() if name != FIRST}
    assert stale(replace(RUN, files=others)) == {n for n, files in TESTS.items() if FIRST in files}
