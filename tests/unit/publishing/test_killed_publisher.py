"""A publisher that the system kills at any rename or link, or at random, leaves a whole site."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.project import ROOT
from tests.unit.publishing.killing import LEADING, TOUCHING

PAGES = 6
RANDOM_POINTS = 100


def killed(work: Path, points: list[str]) -> list[list[str]]:
    """What the publishers printed, a list of words for each line."""
    site = work / "site"
    for number in range(PAGES):
        page = site / f"part-{number % 2}" / f"{number}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text("first", encoding="utf-8")
    finished = subprocess.run(
        [sys.executable, "-m", "tests.unit.publishing.killing", site, work / "target", *points],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return [line.split() for line in finished.stdout.splitlines()]


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> Counter[str]:
    """What one publication does, as Python tells it."""
    (line,) = killed(tmp_path_factory.mktemp("events"), [])
    return Counter(line[1:])


def test_what_leads_readers_is_a_rename_and_a_link(events: Counter[str]) -> None:
    assert events["os.rename"] == 2
    assert events["os.symlink"] == 1
    assert events.total() > 2 * PAGES
    assert set(events) <= TOUCHING


def test_a_kill_before_any_rename_or_link_leaves_the_old_site_and_no_hindrance(
    events: Counter[str], tmp_path: Path
) -> None:
    count = sum(events[name] for name in LEADING)
    _, *lines = killed(tmp_path, [f"leading {number}" for number in range(count)])
    assert lines == [
        line
        for number in range(count)
        for line in (["leading", str(number), "-9", "old"], ["again", "0", "new"])
    ]


def test_a_hundred_kills_at_random_points_leave_a_whole_site(
    events: Counter[str], tmp_path: Path
) -> None:
    """Old or new, and the next publisher is not in its way."""
    chance = random.Random(20261128)  # noqa: S311 - not a secret
    points = [f"touching {chance.randrange(events.total())}" for _ in range(RANDOM_POINTS)]
    _, *lines = killed(tmp_path, points)
    assert len(lines) == 2 * RANDOM_POINTS
    kills = lines[::2]
    assert {line[2] for line in kills} == {"-9"}
    assert {line[3] for line in kills} == {"old", "new"}
    assert {tuple(line) for line in lines[1::2]} == {("again", "0", "new")}
