"""How soon a saved change is seen: a preview in a browser, from the save to the words on the page.

Run as `python -m tests.bench.preview [RECORDS [ROUNDS]]`; without a number, of the shipped content.
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.acceptance.served import Served, serving
from tests.bench.open_data import make_project
from tests.browser.chromium import launch_options
from tests.project import copy_project

ROUNDS = 5
FIRST_BUILD = 1_800.0
"""Seconds that the first build may take on a busy machine."""
_ROW = re.compile(r"- id: (?P<id>\S+)\n(?:    .*\n)*?    requirement: (?P<words>.+)\n")


def measure(project: Path, rounds: int) -> list[float]:
    """Seconds from each save to the change in the page that is open."""
    file = min((project / "content" / "documents").glob("*.yml"))
    text = file.read_text(encoding="utf-8")
    row = _ROW.search(text)
    assert row is not None
    seconds: list[float] = []
    with sync_playwright() as playwright, serving(project, project.parent / "log") as served:
        browser = playwright.chromium.launch(**launch_options())
        page = browser.new_page()
        path = f"/tasks/{row['id']}/"
        _wait(served, path)
        page.goto(served.url + path, wait_until="load")
        for number in range(rounds + 1):
            mark = f"（第{number + 1}次改）"
            start = time.perf_counter()
            file.write_text(
                text.replace(f"requirement: {row['words']}", f"requirement: {mark}", 1),
                encoding="utf-8",
            )
            _see(page, mark)
            seconds.append(time.perf_counter() - start)
            time.sleep(1)
        browser.close()
    return seconds[1:]  # the first one fills what later ones reuse


def _wait(served: Served, path: str) -> None:
    end = time.monotonic() + FIRST_BUILD
    while not served.get(path):
        assert time.monotonic() < end, "the first build took too long"
        time.sleep(0.5)


def _see(page: Page, words: str) -> None:
    """The page loads itself anew; nobody presses a key."""
    page.get_by_text(words).first.wait_for(timeout=60_000)


def main() -> int:
    """Print the seconds and their middle."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        if records:
            project = make_project(Path(folder), records)
        else:
            project = copy_project(Path(folder) / "project")
        seconds = measure(project, rounds)
    middle = statistics.median(seconds)
    print(f"{records or 'shipped'}: median {middle:.2f} s of", *(f"{s:.2f}" for s in seconds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
