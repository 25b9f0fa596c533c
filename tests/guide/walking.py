"""Walks through the guide as a person does who types what it says, word for word."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

import openpyxl

from generator.cli import main
from tests.guide.practice import make_practice
from tests.guide.steps import Change, Command, Filled, Shown, steps_of

EPOCH = 1_764_547_200
"""2025-12-01 in China: after everything that the guide tells of."""
FAILING = ("taizhang import", "taizhang check")
"""The draft leaves points to settle, and the first check has something to find."""


@dataclass(slots=True)
class Walk:
    """Where it leads and what was said on the way."""

    folder: Path
    said: list[tuple[str, int, str]] = field(default_factory=list)
    """Command, exit code, everything printed."""

    @property
    def site(self) -> Path:
        """The site as it is at the end."""
        return self.folder / "site"

    def saying(self, command: str) -> str:
        """What was printed by commands that begin so."""
        return "\n".join(out for words, _, out in self.said if words.startswith(command))


def walk(folder: Path, language: str = "zh") -> Walk:
    """Do every step; a step that cannot be done as it is written stops the walk."""
    walked = Walk(make_practice(folder))
    for step in steps_of(language):
        if isinstance(step, Command):
            _type(walked, step.words)
        elif isinstance(step, Change):
            _edit(walked.folder / step.path, step)
        elif isinstance(step, Shown):
            assert step.lines in (walked.folder / step.path).read_text(encoding="utf-8"), step
        else:
            _fill(walked.folder / "填报表.xlsx", step)
    return walked


def _type(walked: Walk, words: str) -> None:
    first, *rest = shlex.split(words)
    code, said = (_taizhang if first == "taizhang" else _other)(walked.folder, [first, *rest])
    assert "Traceback" not in said
    assert code == 0 or words.startswith(FAILING), f"{words}\n{said}"
    walked.said.append((words, code, said))


def _taizhang(folder: Path, words: list[str]) -> tuple[int, str]:
    """In this process, for forty starts of a program would take most of the time."""
    said = io.StringIO()
    known = {"SOURCE_DATE_EPOCH": str(EPOCH), "TAIZHANG_LANG": "zh"}
    with (
        mock.patch.dict(os.environ, known),
        contextlib.chdir(folder),
        contextlib.redirect_stdout(said),
        contextlib.redirect_stderr(said),
    ):
        try:
            main(words[1:])
        except SystemExit as stopped:
            return int(stopped.code or 0), said.getvalue()
    return 0, said.getvalue()


def _other(folder: Path, words: list[str]) -> tuple[int, str]:
    finished = subprocess.run(words, cwd=folder, check=False, capture_output=True, encoding="utf-8")
    return finished.returncode, finished.stdout + finished.stderr


def _edit(file: Path, step: Change) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(step.before) == 1, (step.path, step.before, text)
    file.write_text(text.replace(step.before, step.after), encoding="utf-8", newline="\n")


def _fill(file: Path, step: Filled) -> None:
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    columns = {str(cell.value): cell.column for cell in sheet[3]}
    row = next(row for row in sheet.iter_rows(min_row=4) if row[0].value == "shiqiao-2025-001")
    for header, value in step.cells.items():
        cell = sheet.cell(row[0].row or 0, columns[header] or 0)
        cell.number_format = "@" if not re.fullmatch(r"\d{4}-\d\d-\d\d", value) else "yyyy-mm-dd"
        cell.value = value
    book.save(file)
