"""Keeps what a whole run of the tests found out about the program, for the self-check (R-035).

A run of a few tests, one that was ended, and one during which somebody changed the program write
nothing: less would be known than before, or nobody could say of what.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from generator.verification.evidence import TESTS
from generator.verification.program_results import (
    RESULTS_FILE,
    FileResult,
    ProgramResults,
    read_results,
    write_results,
)
from generator.verification.program_state import file_digest, program_state

ROOT = Path(__file__).parents[1]
NAMED = frozenset(name for names in TESTS.values() for name in names)
"""The files of tests that the self-check names, below tests/."""

_DESELECTED = "taizhang_deselected"


class ResultKeeper:
    """Listens to a run; with several processes in the one that hears from all of them."""

    def __init__(
        self,
        config: pytest.Config,
        *,
        root: Path = ROOT,
        file: Path = RESULTS_FILE,
        named: Collection[str] = NAMED,
    ) -> None:
        """`named` are the files that have to have run, all of each."""
        self._config, self._root, self._file, self._named = config, root, file, named
        self._state = "" if self._is_helper else self._now()
        self._is_partial = any("::" in argument for argument in config.args)
        self._collected: set[str] = set()
        self._outcomes: dict[str, str] = {}
        self._is_written = False

    @property
    def _is_helper(self) -> bool:
        return hasattr(self._config, "workerinput")

    def _now(self) -> str:
        return program_state(self._root / "templates")

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        self._is_partial = self._is_partial or bool(items)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self._collected.update(item.nodeid for item in session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        self._collected.update(ids)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:  # noqa: ANN401 - of xdist
        if getattr(node, "workeroutput", {}).get(_DESELECTED, True):
            self._is_partial = True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed or report.skipped:
            told = "failed" if report.failed else "skipped"
            if self._outcomes.get(report.nodeid) != "failed":
                self._outcomes[report.nodeid] = told
        elif report.when == "call":
            self._outcomes.setdefault(report.nodeid, "passed")

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        output = getattr(self._config, "workeroutput", None)
        if output is not None:
            output[_DESELECTED] = self._is_partial
        elif not self._is_partial:
            self._keep()

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._is_written:
            terminalreporter.write_line(
                f"自查表所依据的测试结果已更新，请一起提交：{self._file.name}\n"
                f"results for the self-check are renewed; please commit {self._file.name}"
            )

    def _keep(self) -> None:
        counts = self._counts()
        if counts is None or self._now() != self._state:
            return
        files = {
            name: FileResult(
                passed=counted["passed"],
                failed=counted["failed"],
                skipped=counted["skipped"],
                digest=file_digest(self._root / "tests" / name),
            )
            for name, counted in counts.items()
        }
        day = datetime.now(UTC).date()
        results = ProgramResults(day=day, state=self._state, files=files)
        kept = read_results(self._file)
        if kept is None or not kept.holds_like(results):
            self._file.write_text(write_results(results), encoding="utf-8", newline="\n")
            self._is_written = True

    def _counts(self) -> Mapping[str, Counter[str]] | None:
        """How the tests of each named file ended; nothing unless all of them did."""
        counts: dict[str, Counter[str]] = {name: Counter() for name in self._named}
        for nodeid in self._collected:
            name = nodeid.partition("::")[0].removeprefix("tests/")
            if name in counts:
                counts[name][self._outcomes.get(nodeid, "unknown")] += 1
        whole = all(counted and not counted["unknown"] for counted in counts.values())
        return counts if whole else None
