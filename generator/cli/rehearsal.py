"""Checks the content as it would be with one more file, before that file is saved."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from generator.pipeline import Examined, examine
from generator.problems.problem import Problem
from generator.settings import Settings

_WAIVER = "waiver-unused"


def rehearse(settings: Settings, path: str, text: str) -> tuple[Problem, ...]:
    """Find to check on a copy with this file; gives what is about it, or is new because of it.

    What is wrong with other files was so before, in whatever words it is told now.
    """
    before = {_fingerprint(problem) for problem in examine(settings).problems}
    with tempfile.TemporaryDirectory(prefix="taizhang-import-") as folder:
        root = Path(folder)
        copy_content(settings, root)
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        after = examine_copy(replace(settings, root=root)).problems
    return tuple(p for p in after if p.place.path == path or _fingerprint(p) not in before)


def copy_content(settings: Settings, root: Path) -> None:
    """The records alone: hand-written pages and their pictures are not rehearsed.

    A file that cannot be read is left out; the check of the content itself tells of it.
    """
    with suppress(shutil.Error):  # raised at the end, when all that can be read is copied
        shutil.copytree(
            settings.content, root / "content", ignore=shutil.ignore_patterns("pages", ".*")
        )


def examine_copy(settings: Settings) -> Examined:
    """What check finds, but for waivers: those of the pictures have nothing to waive here."""
    examined = examine(settings)
    judged = tuple(p for p in examined.problems if p.code != _WAIVER)
    return replace(examined, problems=judged)


def _fingerprint(problem: Problem) -> tuple[str, str]:
    return problem.code, problem.place.path
