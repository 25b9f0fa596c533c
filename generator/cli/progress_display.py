"""Shows how far a build is: stage, done of all, rate; nothing under CI or away from a terminal."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from typing import IO

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TextColumn,
)
from rich.text import Text

from generator.cli.child import running
from generator.problems.problem import Language

PIPE = "TAIZHANG_PROGRESS"
"""Tells the build which pipe to write to, as `generator.host.progress` reads it."""

STAGES: Mapping[str, tuple[str, str]] = {
    "reading": ("读取和检查", "Reading and checking"),
    "records": ("任务页面", "Pages of records"),
    "files": ("列表和文件", "Lists and files"),
    "index": ("搜索索引", "Search index"),
}
"""What each stage is called."""


class Rate(ProgressColumn):
    """How many a second."""

    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit

    def render(self, task: Task) -> Text:
        """The rate so far; nothing before there is one."""
        speed = task.finished_speed or task.speed
        return Text("" if speed is None or not task.completed else f"{speed:,.0f}{self._unit}")


def is_watched(console: Console) -> bool:
    """Whether a person sees it: a terminal, and no CI that only looks like one."""
    return console.is_terminal and not os.environ.get("CI") and os.name == "posix"


def run_watched(
    command: Sequence[str],
    environment: Mapping[str, str],
    language: Language,
    console: Console | None = None,
) -> int:
    """Run a build and show how far it is; what it says itself comes after the display."""
    console = Console(stderr=True) if console is None else console
    if not is_watched(console):
        with running(command, environment) as build:
            return build.wait()
    reader, writer = os.pipe()
    with tempfile.TemporaryFile() as said:
        told = {**environment, PIPE: str(writer)}
        with running(command, told, said=said, pipes=(writer,)) as process:
            os.close(writer)
            with os.fdopen(reader, encoding="ascii") as lines:
                follow(lines, language, console)
            code = process.wait()
        said.seek(0)
        console.print(said.read().decode("utf-8", "replace"), end="", markup=False, highlight=False)
    return code


def follow(lines: IO[str], language: Language, console: Console) -> None:
    """Show each line until the build has no more to tell."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        Rate("／秒" if language == "zh" else " a second"),
    )
    with Progress(*columns, console=console, transient=True) as display:
        shown = {
            stage: display.add_task(names[0 if language == "zh" else 1], total=None, visible=False)
            for stage, names in STAGES.items()
        }
        shares: dict[str, dict[str, tuple[int, int]]] = {stage: {} for stage in STAGES}
        for line in lines:
            stage, done, total, share = line.split()
            shares[stage][share] = (int(done), int(total))
            all_done, whole = (sum(counts) for counts in zip(*shares[stage].values(), strict=True))
            display.update(shown[stage], completed=all_done, total=whole or None, visible=True)
