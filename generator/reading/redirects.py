"""Reads which published addresses have moved and which are gone: one a line, by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.model.redirect import Redirect
from generator.problems.kinds import gate_kinds
from generator.problems.problem import Place, Problem
from generator.reading.file_text import read_text

FILE = "redirects.txt"
"""Its name in the content folder. Not YAML: it is a map of two columns, as web servers have it."""

MAX_BYTES = 8 * 1024 * 1024

_ADDRESS = r"/[!-~]*"
_MOVED = re.compile(rf"({_ADDRESS})\s+->\s+({_ADDRESS})")
_GONE = re.compile(rf"({_ADDRESS}|[a-z]+-[a-z]+ \S+)\s+->\s+gone\s+(\d{{4}}-\d\d-\d\d)\s+(\S.*)")


def read_redirects(content: Path) -> tuple[tuple[Redirect, ...], tuple[Problem, ...]]:
    """Every line that can be read, and what is wrong with the others."""
    file = content / FILE
    if not file.is_file():
        return (), ()
    path = f"{content.name}/{FILE}"
    text, problems = read_text(file, path, MAX_BYTES)
    redirects: list[Redirect] = []
    sources: set[str] = set()
    for number, line in told_lines(text or ""):
        redirect = _parse(line, number)
        if redirect is None or redirect.source in sources or redirect.source == redirect.target:
            place = Place(path=path, line=number)
            problems.append(gate_kinds.redirect_unreadable(place, line=line))
            continue
        sources.add(redirect.source)
        redirects.append(redirect)
    return tuple(redirects), tuple(problems)


def told_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines that say something; what stands behind # at the start of a line is a remark."""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line.strip()


def _parse(line: str, number: int) -> Redirect | None:
    moved = _MOVED.fullmatch(line)
    if moved is not None:
        return Redirect(source=moved[1], target=moved[2], line=number)
    gone = _GONE.fullmatch(line)
    if gone is None:
        return None
    try:
        day = date.fromisoformat(gone[2])
    except ValueError:
        return None
    return Redirect(source=gone[1], target=None, gone_on=day, reason=gone[3], line=number)
