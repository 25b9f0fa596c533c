"""What open data costs: whole builds of one project with and without its files, side by side.

Run as `python -m tests.bench.open_data [RECORDS [ROUNDS]]`. Switched off are tables, twins, Word
files, calendars, feeds, descriptions and site maps, and the pages that are only about them.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = Path(sys.executable).with_name("taizhang")
RECORDS = 20_000
ROUNDS = 1
MOST = 1.5
"""The build may grow by half."""

OPEN_DATA = frozenset(
    {
        *(
            "produce_task_twins",
            "produce_tables",
            "produce_workbooks",
            "produce_directory",
            "produce_word_notices",
        ),
        *("produce_calendars", "produce_feeds", "produce_metadata", "produce_sitemap"),
        *("produce_data_page", "produce_field_page", "produce_change_pages"),
        *("produce_subscribe_pages", "produce_versions"),
    }
)
"""The names of the producers that this is about."""


def compare(folder: Path, records: int, rounds: int) -> dict[str, list[float]]:
    """Processor seconds of every build; each round builds both ways, from an empty site."""
    project = make_project(folder, records)
    seconds: dict[str, list[float]] = {"without": [], "with": []}
    for _ in range(rounds):
        for case, found in seconds.items():
            for left in ("site", ".staging", ".cache"):
                shutil.rmtree(project / left, ignore_errors=True)
            start = _used()
            subprocess.run(
                [sys.executable, "-m", "tests.bench.open_data", "--build", case, str(project)],
                cwd=ROOT,
                check=True,
                capture_output=True,
            )
            found.append(_used() - start)
    return seconds


def _used() -> float:
    """What all builds so far took of the processor: a busy machine does not blur it."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def make_project(folder: Path, records: int) -> Path:
    """A project of so many made-up records, with the templates of this one."""
    project = folder / "project"
    command = [str(PROGRAM), "bench-data", str(records), str(project), "--root", str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return project


def build(case: str, project: Path) -> None:
    """Build in this process, as `taizhang build` does in a process of its own."""
    if case == "without":
        switch_off()
    from mkdocs.__main__ import cli  # noqa: PLC0415 - imports what was switched off before

    sys.argv = ["mkdocs", "build", "--quiet", "-f", str(project / "mkdocs.yml")]
    cli()


def switch_off() -> None:
    """Take the producers away before anything else asks for them."""
    from generator.outputs import producers  # noqa: PLC0415 - as above

    for name in ("PRODUCERS", "SHARED_PRODUCERS", "CLOSING_PRODUCERS", "LAST_PRODUCERS"):
        kept = tuple(p for p in getattr(producers, name) if p.__name__ not in OPEN_DATA)
        setattr(producers, name, kept)


def main(arguments: list[str]) -> None:
    """Print both medians and their ratio."""
    if arguments[:1] == ["--build"]:
        build(arguments[1], Path(arguments[2]))
        return
    counts = [int(argument) for argument in arguments]
    records, rounds = (*counts, *(RECORDS, ROUNDS)[len(counts) :])
    with tempfile.TemporaryDirectory() as folder:
        seconds = compare(Path(folder), records, rounds)
    medians = {case: statistics.median(found) for case, found in seconds.items()}
    ratio = medians["with"] / medians["without"]
    print(
        f"{records} records, seconds of processor: {medians['without']:.1f} without open data, "
        f"{medians['with']:.1f} with it, ratio {ratio:.2f} (at most {MOST})"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
