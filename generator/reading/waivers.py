"""Reads who has answered for which piece of personal data: one a line, by hand."""

from __future__ import annotations

from pathlib import Path

from generator.privacy.waivers import Waiver, parse_waiver
from generator.problems.kinds import gate_kinds
from generator.problems.problem import Place, Problem
from generator.reading.file_text import read_text
from generator.reading.redirects import MAX_BYTES, told_lines

FILE = "waivers.txt"
"""Its name in the content folder; the names in it are never published."""


def read_waivers(content: Path) -> tuple[tuple[Waiver, ...], tuple[Problem, ...]]:
    """Every line that can be read, and what is wrong with the others."""
    file = content / FILE
    if not file.is_file():
        return (), ()
    path = f"{content.name}/{FILE}"
    text, problems = read_text(file, path, MAX_BYTES)
    waivers: list[Waiver] = []
    for number, line in told_lines(text or ""):
        waiver = parse_waiver(line, number)
        if waiver is None:
            problems.append(gate_kinds.waiver_unreadable(Place(path=path, line=number), line=line))
        else:
            waivers.append(waiver)
    return tuple(waivers), tuple(problems)
