"""Reads what an office answers in the self-check, alone: publishing asks for nothing else."""

from __future__ import annotations

from pathlib import Path

from generator.model.office_answer import OfficeAnswer
from generator.problems.problem import Problem
from generator.reading.read import Limits, read_source
from generator.reading.sources import SELF_CHECK, Source, SourceKind
from generator.settings import MAX_DEPTH, MAX_FILE_BYTES


def read_answers(content: Path) -> tuple[tuple[OfficeAnswer, ...], tuple[Problem, ...]]:
    """The answers, and what is wrong with the file; no file is no answer."""
    file = content / SELF_CHECK
    if not file.is_file():
        return (), ()
    path = f"{content.name}/{SELF_CHECK}"
    source = Source(file=file, path=path, kind=SourceKind.SELF_CHECK)
    answers, problems = read_source(source, Limits(file_bytes=MAX_FILE_BYTES, depth=MAX_DEPTH))
    return answers or (), tuple(problems)
