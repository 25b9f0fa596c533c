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
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from generator import pipeline
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
from generator.rendering.shell import Shell
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
    return "<!doctype html>\n<html>" + "".join(parts.values()) + "</html>\n"


def build(project: Path, target: Path, extent: str, listing: Path | None) -> dict[str, object]:
    """Build, and tell the cost."""
    clock = Clock()
    settings = Settings(root=project, as_of=DAY)
    examined = clock.time("read and check", lambda: pipeline.examine(settings))
    assert isinstance(examined, pipeline.Examined)
    assert examined.errors == ()
    counts: Counter[str] = Counter()
    if extent != "check":
        counts = write(
            examined, settings, Staging(target), clock, is_whole=extent == "all", listing=listing
        )
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "wall": dict(clock.wall),
        "cpu": dict(clock.cpu),
        "peak_mb": usage.ru_maxrss / 1024,
        **counts,
    }


def write(
    examined: pipeline.Examined,
    settings: Settings,
    staging: Staging,
    clock: Clock,
    *,
    is_whole: bool,
    listing: Path | None,
) -> Counter[str]:
    """Make, dress and write every output."""
    templates = Templates(settings.templates)  # One for both, as in `host/site_run.py`.
    shell = Shell(templates, settings, frame)
    outputs = produce_site(
        examined.catalogue,
        settings,
        producers=PRODUCERS,
        shared=SHARED_PRODUCERS if is_whole else (),
        closing=CLOSING_PRODUCERS if is_whole else (),
        last=LAST_PRODUCERS if is_whole else (),
        templates=templates,
    )
    counts: Counter[str] = Counter()
    lines: list[str] = []
    for output in clock.each("views and articles", outputs):
        content = output.content if isinstance(output, Artifact) else b""
        if isinstance(output, Page):
            page = output
            content = clock.time("chrome", lambda: shell.dress(page))  # type: ignore[assignment] # noqa: B023 - called at once
            counts["pages"] += 1
            if listing is not None:
                lines.append(describe(page, content))
        clock.time("write", lambda: staging.put(output.path, content))  # noqa: B023 - called at once
        counts["files"] += 1
        counts["bytes"] += len(content)
    clock.time("write", staging.finish)
    if listing is not None:
        listing.write_text("\n".join(lines), encoding="utf-8")
    return counts


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
