"""Builds the site of a project into a folder in one process, and prints what each stage took.

python -m tests.bench.site_stages PROJECT TARGET pages|all|check [LIST]

`pages` makes the pages of records and of lists, `all` every file but the search index, `check`
only reads and checks. LIST is written with one line of JSON for each page.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from generator import pipeline
from generator.host.second_process import SecondProcess, can_share_work
from generator.outputs.produced import Made, Produced
from generator.outputs.producers import (
    CLOSING_PRODUCERS,
    LAST_PRODUCERS,
    PRODUCERS,
    SHARED_PRODUCERS,
)
from generator.outputs.production import produce_site
from generator.publishing.staging import Staging
from generator.rendering.environment import Templates
from generator.rendering.page import Artifact, Page
from generator.rendering.shell import PARTS, Shell
from generator.settings import Settings

DAY = date(2026, 1, 1)
ROW = 'class="tz-task-row"'
RECORD_DEPTH = 3


class Clock:
    """Wall and CPU seconds by stage."""

    def __init__(self) -> None:
        self.wall: defaultdict[str, float] = defaultdict(float)
        self.cpu: defaultdict[str, float] = defaultdict(float)

    def time(self, stage: str, work: Callable[[], object]) -> object:
        """Do some work, and book it to a stage."""
        wall, cpu = time.perf_counter(), time.process_time()
        result = work()
        self.wall[stage] += time.perf_counter() - wall
        self.cpu[stage] += time.process_time() - cpu
        return result

    def each(self, stage: str, outputs: Iterable[Page | Artifact]) -> Iterator[Page | Artifact]:
        """Book the making of each output to a stage."""
        rest = iter(outputs)
        while (output := self.time(stage, lambda: next(rest, None))) is not None:
            yield output  # type: ignore[misc] # what the iterator gave


def frame(parts: object) -> str:
    """The document around the chrome, as short as the theme's."""
    assert isinstance(parts, dict)
    around = f'<!doctype html>\n<html lang="{parts["language_tag"]}">'
    return around + "".join(parts[part] for part in PARTS) + "</html>\n"


def build(project: Path, target: Path, extent: str, listing: Path | None) -> dict[str, object]:
    """Build, and tell the cost."""
    clock = Clock()
    settings = Settings(root=project, as_of=DAY)
    examined = clock.time("read and check", lambda: pipeline.examine(settings))
    assert isinstance(examined, pipeline.Examined)
    assert examined.errors == ()
    clocks, counts = [clock], Counter[str]()
    if extent != "check":
        writing = write(examined, settings, target, is_whole=extent == "all", listing=listing)
        clocks.append(writing.clock)
        counts = writing.counts
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "wall": {stage: seconds for one in clocks for stage, seconds in one.wall.items()},
        "cpu": {stage: seconds for one in clocks for stage, seconds in one.cpu.items()},
        "peak_mb": usage.ru_maxrss / 1024,
        **counts,
    }


class Writing:
    """Dresses and writes outputs, and counts them."""

    def __init__(self, settings: Settings, templates: Templates, target: Path) -> None:
        self.clock = Clock()
        self.counts: Counter[str] = Counter()
        self.lines: list[str] = []
        self.staging = Staging(target)
        self._shell = Shell(templates, settings, frame)

    def put(self, outputs: Iterable[Page | Artifact], *, is_listed: bool) -> None:
        """Take them one by one."""
        for output in self.clock.each("views and articles", outputs):
            content = output.content if isinstance(output, Artifact) else b""
            if isinstance(output, Page):
                page = output
                content = self.clock.time("chrome", lambda: self._shell.dress(page))  # type: ignore[assignment] # noqa: B023 - called at once
                self.counts["pages"] += 1
                if is_listed:
                    self.lines.append(describe(page, content))
            self.clock.time("write", lambda: self.staging.put(output.path, content))  # noqa: B023 - called at once
            self.counts["files"] += 1
            self.counts["bytes"] += len(content)

    def forget(self) -> None:
        """Drop what cannot be sent to another process."""
        del self._shell, self.staging

    def add(self, other: Writing, made: Sequence[Made]) -> None:
        """Count what a copy of the process has done."""
        self.staging.take_over((one.path for one in made), 0)
        self.counts.update(other.counts)
        self.lines.extend(other.lines)
        for ours, theirs in (
            (self.clock.wall, other.clock.wall),
            (self.clock.cpu, other.clock.cpu),
        ):
            for stage, seconds in theirs.items():
                ours[stage] += seconds


def write(
    examined: pipeline.Examined,
    settings: Settings,
    target: Path,
    *,
    is_whole: bool,
    listing: Path | None,
) -> Writing:
    """Make, dress and write every output, in two processes where `taizhang build` has two."""
    templates = Templates(settings.templates)
    writing = Writing(settings, templates, target)

    def beside(
        outputs: Callable[[], Iterable[Page | Artifact]], produced: Produced
    ) -> Callable[[], Sequence[Made]]:
        def work() -> tuple[Writing, Sequence[Made]]:
            apart = Writing(settings, templates, target)
            apart.put(outputs(), is_listed=listing is not None)
            apart.forget()
            return apart, produced.made

        copy = SecondProcess(work)

        def wait() -> Sequence[Made]:
            apart, made = copy.result()
            writing.add(apart, made)
            return made

        return wait

    is_shared = can_share_work(sum(1 for _ in examined.catalogue.rows()))
    outputs = produce_site(
        examined.catalogue,
        settings,
        producers=PRODUCERS,
        shared=SHARED_PRODUCERS if is_whole else (),
        closing=CLOSING_PRODUCERS if is_whole else (),
        last=LAST_PRODUCERS if is_whole else (),
        templates=templates,
        beside=beside if is_shared else None,
    )
    writing.put(outputs, is_listed=listing is not None)
    writing.clock.time("write", writing.staging.finish)
    if listing is not None:
        listing.write_text("\n".join(writing.lines), encoding="utf-8")
    return writing


def describe(page: Page, content: bytes) -> str:
    """What a peer must know of a page to make one like it."""
    return json.dumps(
        {
            "address": page.address,
            "title": page.title,
            "is_record": page.kind == "content" and page.section == "tasks",
            "rows": page.article_html.count(ROW),
            "article": len(page.article_html.encode()),
            "bytes": len(content),
        }
    )


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:]]
    described = build(given[0], given[1], str(given[2]), given[3] if given[3:] else None)
    print(json.dumps(described))
