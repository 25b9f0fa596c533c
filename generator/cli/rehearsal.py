"""Checks the content as it would be with one more file, before that file is saved."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from generator.pipeline import examine
from generator.problems.problem import Problem
from generator.settings import Settings


def rehearse(settings: Settings, path: str, text: str) -> tuple[Problem, ...]:
    """Find to check on a copy with this file; gives what is about it, or is new because of it."""
    before = {_fingerprint(problem) for problem in examine(settings).problems}
    with tempfile.TemporaryDirectory(prefix="taizhang-import-") as folder:
        root = Path(folder)
        shutil.copytree(
            settings.content, root / "content", ignore=shutil.ignore_patterns("pages", ".*")
        )
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        after = examine(replace(settings, root=root)).problems
    return tuple(p for p in after if p.place.path == path or _fingerprint(p) not in before)


def _fingerprint(problem: Problem) -> tuple[str, str, str]:
    return problem.code, problem.place.path, problem.wording.message_en
