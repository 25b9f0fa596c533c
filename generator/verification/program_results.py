"""The results of the program's own tests, which travel with it, and what they show (R-035).

`make test` writes them. They hold for one state of the program and for the tests that were run: of
another program, of other tests, or changed by hand, they show nothing, and the row says so.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from generator import __version__
from generator.verification.evidence import TESTS
from generator.verification.outcome import Outcome, Word
from generator.verification.program_state import RESULTS, file_digest, program_state

RESULTS_FILE = Path(__file__).with_name(RESULTS)
TESTS_FOLDER = Path(__file__).parents[2] / "tests"
"""Beside the program in a clone; a program that was installed alone has none."""

SHORT = 12
"""Digits of a hash that a person compares."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileResult:
    """What the tests of one file gave."""

    passed: int
    failed: int
    skipped: int
    digest: str
    """Of the file, as it was run."""

    @property
    def is_clean(self) -> bool:
        """Whether all of it ran and passed."""
        return self.passed > 0 and self.failed == 0 and self.skipped == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramResults:
    """One whole run of the tests that the self-check names."""

    day: date
    state: str
    """Of the program that was tested."""
    files: Mapping[str, FileResult]
    """By the path below tests/."""

    def holds_like(self, other: ProgramResults) -> bool:
        """Whether it shows the same; how many tests a file has also depends on the records."""
        same = self.state == other.state and self.files.keys() == other.files.keys()
        return same and all(
            one.is_clean and self.files[name].is_clean and one.digest == self.files[name].digest
            for name, one in other.files.items()
        )


def write_results(results: ProgramResults) -> str:
    """The text of the file; a seal tells a hand that changed it."""
    told = {
        "date": results.day.isoformat(),
        "state": results.state,
        "files": {name: asdict(results.files[name]) for name in sorted(results.files)},
    }
    return json.dumps({**told, "seal": _seal(told)}, indent=1) + "\n"


def read_results(file: Path = RESULTS_FILE) -> ProgramResults | None:
    """What the file says; nothing if there is none, or none that a run has left so."""
    try:
        told = json.loads(file.read_bytes())
        seal = told.pop("seal")
        files = {name: FileResult(**one) for name, one in told["files"].items()}
        day = date.fromisoformat(told["date"])
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    if seal != _seal(told):
        return None
    return ProgramResults(day=day, state=told["state"], files=files)


def _seal(told: Mapping[str, object]) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class TestWitness:
    """Says what the tests show of the program that makes this site."""

    __test__ = False
    results: ProgramResults | None
    state: str
    """Of the program as it is now."""
    tests: Path = TESTS_FOLDER

    def words(self) -> Mapping[str, tuple[Word, ...]]:
        """A word for each file of tests, by requirement."""
        return {requirement: tuple(map(self._word, files)) for requirement, files in TESTS.items()}

    def stale(self) -> frozenset[str]:
        """The requirements of which another run of the tests would say more than these results."""
        return frozenset(
            requirement for requirement, files in TESTS.items() if any(map(self._is_stale, files))
        )

    def _is_stale(self, name: str) -> bool:
        results = self.results
        if results is None or results.state != self.state:
            return True
        found = results.files.get(name)
        return found is None or self._was_changed(name, found)

    def _word(self, name: str) -> Word:
        outcome, zh, en = next(self._found(name))
        return Word(outcome=outcome, evidence=f"tests/{name}：{zh} / {en}")

    def _found(self, name: str) -> Iterator[tuple[Outcome, str, str]]:
        results = self.results
        if results is None:
            zh = "没有可信的测试结果，请运行 make test"
            yield Outcome.OPEN, zh, "no results that can be relied on; run make test"
            return
        when, at = results.day.isoformat(), results.state[:SHORT]
        if results.state != self.state:
            now = self.state[:SHORT]
            zh = f"{when}测试的是程序状态 {at}，现在的程序是 {now}，请运行 make test"
            en = f"tested on {when} at state {at}, the program now is {now}; run make test"
            yield Outcome.OPEN, zh, en
        found = results.files.get(name)
        if found is None:
            yield Outcome.OPEN, f"{when}没有运行", f"not run on {when}"
            return
        if self._was_changed(name, found):
            zh, en = "测试以后改过，请运行 make test", "changed since it was run; run make test"
            yield Outcome.OPEN, zh, en
        said_zh = f"（{when}，版本 {__version__}，程序状态 {at}）"
        said_en = f"on {when}, version {__version__}, state {at}"
        if found.failed:
            zh, en = f"{found.failed} 项没有通过{said_zh}", f"{found.failed} failed {said_en}"
            yield Outcome.FAIL, zh, en
        if not found.is_clean:
            zh, en = f"{found.skipped} 项没有运行{said_zh}", f"{found.skipped} not run {said_en}"
            yield Outcome.OPEN, zh, en
        yield Outcome.PASS, f"{found.passed} 项通过{said_zh}", f"{found.passed} passed {said_en}"

    def _was_changed(self, name: str, found: FileResult) -> bool:
        if not self.tests.is_dir():
            return False
        file = self.tests / name
        return not file.is_file() or file_digest(file) != found.digest


def call_tests(templates: Path) -> TestWitness:
    """The results that came with the program, of it and of these templates."""
    return TestWitness(results=read_results(), state=program_state(templates))
