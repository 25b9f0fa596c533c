"""Reads and checks bytes as the program does, and judges how it answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from generator.checks import run_checks
from generator.problems.problem import Problem
from generator.reading.assemble import assemble
from generator.reading.file_text import decode
from generator.reading.positions import locate
from generator.reading.read import Limits, read_content, read_sources
from generator.reading.sources import SourceKind, find_sources
from tests.fuzz.pieces import CONTENTS

LIMITS = Limits(file_bytes=8_000_000, depth=24)
AS_OF = date(2024, 6, 1)

_FIELDS = {
    SourceKind.DOCUMENT: "documents",
    SourceKind.PROGRESS: "progress",
    SourceKind.CHANGES: "changes",
    SourceKind.JURISDICTIONS: "jurisdictions",
    SourceKind.DEPARTMENTS: "departments",
    SourceKind.THEMES: "themes",
    SourceKind.TOPICS: "topics",
    SourceKind.SELF_CHECK: "answers",
}


class Judge:
    """Knows the small site, into which each file is put before it is checked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.beside = read_sources(find_sources(CONTENTS[1]), LIMITS).gathered
        self.read_count = 0
        self.accepted_count = 0
        self.codes: set[str] = set()

    def judge(self, raw: bytes, kind: SourceKind, path: str) -> None:
        """Read and check; fails when a problem has no place, or a file is dropped in silence."""
        text, problems = decode(raw, path)
        record = None
        if text is not None:
            record, problems = read_content(text, path, kind, LIMITS, problems)
        if record is not None:
            problems = [*problems, *self._check(record, raw, kind, path)]
            self.accepted_count += 1
        else:
            assert problems, "dropped without a word"
        self.read_count += 1
        self.codes.update(problem.code for problem in problems)
        assert_places(problems, raw, path)

    def _check(self, record: object, raw: bytes, kind: SourceKind, path: str) -> list[Problem]:
        """What the checks say about this file when it lies among the others."""
        records = (record,) if kind is SourceKind.DOCUMENT else record
        changed: dict[str, Any] = {_FIELDS[kind]: records}
        gathered = replace(self.beside, **changed)
        found = run_checks(assemble(gathered), AS_OF)
        ours = [problem for problem in found if problem.place.path == path]
        if any(problem.place.keys for problem in ours):
            file = self.folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(raw)
            ours = list(locate(ours, self.folder, LIMITS))
        return ours


def assert_places(problems: list[Problem], raw: bytes, path: str) -> None:
    """Every problem points at a line that the file has, and at a column of that line."""
    if not problems:
        return
    text = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in problems:
        place = problem.place
        assert place.path == path
        assert 1 <= place.line <= len(lines), (problem, len(lines))
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1, (problem, lines[place.line - 1])
        assert problem.message("zh").strip(), problem.code
        assert problem.hint("en").strip(), problem.code
        for words in (problem.message("zh"), problem.message("en"), problem.hint("zh")):
            assert "\n" not in words, problem
            words.encode("utf-8")
