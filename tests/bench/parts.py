"""What a site made in parts costs: one build, each part, their join, and the index alone.

Run as `python -m tests.bench.parts [RECORDS [PARTS]]`; `--split-search` lets each part have an
index of its own, and `--index RECORDS` measures the index alone. The joined site is held against
the single one, file by file; with several indexes, all but those.
"""

from __future__ import annotations

import filecmp
import gzip
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.publishing.manifest import MANIFEST
from tests.bench.measured import Cost, measured
from tests.bench.open_data import PROGRAM, make_project

RECORDS = 5_000
PARTS = 4
EPOCH = {"SOURCE_DATE_EPOCH": "1764288000"}
"""All builds of one comparison are of one day."""

SPLIT = "--split-search"
INDEX_FOLDER = "pagefind/"

FIRST_LOADS = ("pagefind/pagefind.js", "pagefind/*.pagefind", "pagefind/**/*.pf_meta")
FIRST_LOADS_OF_OURS = ("search/dictionary.json", "search/about.json", "search/table.json")
"""What a browser asks for before or with a first search, beside the words that are asked."""

INDEX = """
import sys
from pathlib import Path
from generator.host.search_site import index_site
from generator.pipeline import load
from generator.surroundings import today
from generator.settings import Settings
root = Path(sys.argv[1])
settings = Settings(root=root, as_of=today())
catalogue = load(settings)
if len(sys.argv) > 2:
    for artifact in index_site(catalogue, settings):
        file = Path(sys.argv[2]) / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(artifact.content)
"""


def places_of(project: Path) -> list[str]:
    """The places that have notices, in their order."""
    names = (file.stem for file in (project / "content" / "documents").glob("*.yml"))
    return sorted({name.rpartition("-")[0] for name in names})


def shares(places: Sequence[str], count: int) -> list[list[str]]:
    """The places dealt out, one after the other."""
    return [list(places[turn::count]) for turn in range(min(count, len(places)))]


def build(project: Path, *words: str) -> Cost:
    """One `taizhang build` as a process of its own."""
    command: list[str | Path] = [PROGRAM, "build", "--root", project, *words]
    return measured(command, project.parent, environment=EPOCH)


def forget(project: Path) -> None:
    """What another machine would not have."""
    for left in ("site", ".staging", ".cache"):
        shutil.rmtree(project / left, ignore_errors=True)


def different(one: Path, other: Path) -> Iterator[str]:
    """Every file that the two do not have alike."""
    paths = {path.relative_to(root) for root in (one, other) for path in root.rglob("*")}
    for path in sorted(paths):
        first, second = one / path, other / path
        if first.is_dir() and second.is_dir():
            continue
        if not (first.is_file() and second.is_file() and filecmp.cmp(first, second, shallow=False)):
            yield path.as_posix()


def sizes(folder: Path) -> tuple[int, float]:
    """How many files, and how many megabytes."""
    found = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(found), sum(found) / 1e6


def told(name: str, cost: Cost, folder: Path) -> str:
    """One line of the table."""
    count, megabytes = sizes(folder)
    return (
        f"| {name} | {cost.cpu:.1f} | {cost.wall:.1f} | {cost.peak_mb:.0f} | {count:,} "
        f"| {megabytes:.0f} |"
    )


def index_sizes(site: Path) -> Mapping[str, float]:
    """Kilobytes, as a server would send them, of what does not depend on the words asked."""
    found: dict[str, float] = {}
    for pattern in (*FIRST_LOADS, *FIRST_LOADS_OF_OURS):
        for file in sorted(site.glob(pattern)):
            packed = gzip.compress(file.read_bytes(), 6, mtime=0)
            name = file.parent.name + "/*.pf_meta" if file.suffix == ".pf_meta" else file.name
            found[name] = min(len(packed), file.stat().st_size) / 1000
    words = [file.stat().st_size / 1000 for file in site.glob("pagefind/**/*.pf_index")]
    found[f"all {len(words)} files of words"] = sum(words)
    found["the largest file of words"] = max(words, default=0)
    return found


def compare(folder: Path, records: int, parts: int, *words: str) -> Iterator[str]:
    """The single build, the parts, and what is joined from them."""
    project = make_project(folder, records)
    yield "| what | CPU s | wall s | peak MB | files | MB |\n|---|---|---|---|---|---|"
    yield told("one build", build(project), project / "site")
    (project / "site").rename(folder / "single")
    forget(project)
    given: list[str] = []
    for number, places in enumerate(shares(places_of(project), parts), start=1):
        only = (word for place in places for word in ("--only", place))
        cost = build(project, *only, *words)
        part = project / "parts" / "+".join(sorted(places))
        given += ("--from", str(part))
        yield told(f"part {number}: {len(places)} places", cost, part)
        forget(project)
    yield told("join", build(project, *given, *words), project / "site")
    unlike = [
        path
        for path in different(folder / "single", project / "site")
        if not (words and path.startswith((INDEX_FOLDER, MANIFEST)))
    ]
    yield f"\nfiles that differ: {len(unlike)} {unlike[:5]}"
    yield from _told_sizes(project / "site")


def index_alone(folder: Path, records: int) -> Iterator[str]:
    """Reading and checking, and the same with the index, each in a process of its own."""
    project = make_project(folder, records)
    command: list[str | Path] = [sys.executable, "-c", INDEX, project]
    yield "| what | CPU s | wall s | peak MB | files | MB |\n|---|---|---|---|---|---|"
    (folder / "nothing").mkdir()
    yield told("read and check", measured(command, folder), folder / "nothing")
    yield told("and index", measured([*command, folder / "index"], folder), folder / "index")
    yield from _told_sizes(folder / "index")


def _told_sizes(site: Path) -> Iterator[str]:
    yield "\nkilobytes as sent:"
    yield from (f"  {name}: {size:.1f}" for name, size in index_sizes(site).items())


def main(arguments: list[str]) -> None:
    """Print the figures as they come."""
    words = [argument for argument in arguments if argument.startswith("--")]
    is_index, split = "--index" in words, [word for word in words if word == SPLIT]
    counts = [int(argument) for argument in arguments if argument not in words]
    records, parts = (*counts, *(RECORDS, PARTS)[len(counts) :])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = (
            index_alone(folder, records) if is_index else compare(folder, records, parts, *split)
        )
        for line in lines:
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
