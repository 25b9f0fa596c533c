"""Asks one search many queries in a real browser: what it finds, how fast, and what it loads."""

from __future__ import annotations

import gzip
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, Page

from tests.browser.static_server import serving

COLD_QUERIES = 60
FIRST_QUERIES = ("公开", "政府信息", "解读")
"""Asked before anything is timed: a page that has searched has loaded the engine."""
COMPRESSED = (".js", ".json", ".html")
UNCOUNTED = ("index.html", "names.json", "favicon.ico")

_ASK_ALL = """async ([queries, limit]) => {
  const answers = [];
  for (const query of queries) {
    const start = performance.now();
    const answer = await window.ask(query, limit);
    answers.push({ ...answer, time: performance.now() - start });
  }
  return answers;
}"""

_FIND_ALL = """async (queries) => {
  const answers = [];
  for (const query of queries) answers.push(await (window.askAll || window.ask)(query));
  return answers;
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was measured of one search."""

    recall: float
    precision: float
    unanswered: float
    """Part of the queries that should find something and do not."""
    cold_kilobytes: tuple[float, float]
    """Of a first search: median and greatest."""
    next_milliseconds: tuple[float, float]
    """Of a new query in a page that has searched, what it loads included: median, 95th of 100."""
    warm_milliseconds: tuple[float, float]
    """Of a query whose files are there: median and 95th of 100."""


def measure(
    browser: Browser, folder: Path, truth: Mapping[str, set[str]], limit: int | None
) -> Figures:
    """Ask every query of `truth`; a limit is what times and sizes stop at, as the page does."""
    queries = list(truth)
    with serving(folder) as address:
        page = browser.new_page()
        page.goto(address)
        page.wait_for_function("() => Boolean(window.ask)")
        page.evaluate(_ASK_ALL, [FIRST_QUERIES, limit])
        next_times, warm_times = (_times(page, queries, limit) for _ in range(2))
        answers = page.evaluate(_FIND_ALL, queries)
        page.close()
        cold = [
            sum(weigh(browser, address, folder, query).values()) for query in queries[:COLD_QUERIES]
        ]
    found = [set(answer["ids"]) & _all(truth) for answer in answers]
    return Figures(
        recall=statistics.mean(_share(truth[q], f) for q, f in zip(queries, found, strict=True)),
        precision=statistics.mean(_share(f, truth[q]) for q, f in zip(queries, found, strict=True)),
        unanswered=statistics.mean(answer["total"] == 0 for answer in answers),
        cold_kilobytes=(statistics.median(cold), max(cold)),
        next_milliseconds=next_times,
        warm_milliseconds=warm_times,
    )


def _times(page: Page, queries: Sequence[str], limit: int | None) -> tuple[float, float]:
    times = sorted(answer["time"] for answer in page.evaluate(_ASK_ALL, [queries, limit]))
    return statistics.median(times), times[int(len(times) * 0.95)]


def _all(truth: Mapping[str, set[str]]) -> set[str]:
    """Ids that are records: our search finds pages of offices too."""
    return set().union(*truth.values())


def _share(some: set[str], others: set[str]) -> float:
    return len(some & others) / len(some) if some else 1.0


def weigh(browser: Browser, address: str, folder: Path, query: str) -> dict[str, float]:
    """Kilobytes of each file that a first search loads, as a web server sends them."""
    context = browser.new_context()
    page = context.new_page()
    paths: set[str] = set()
    page.on("request", lambda request: paths.add(unquote(urlsplit(request.url).path[1:])))
    page.goto(address)
    page.wait_for_function("() => Boolean(window.ask)")
    page.evaluate(_ASK_ALL, [[query], 10])
    page.wait_for_load_state("networkidle")
    context.close()
    counted = (path for path in paths if path and path not in UNCOUNTED)
    return {path: _sent(folder / path) / 1000 for path in counted if (folder / path).is_file()}


def _sent(file: Path) -> int:
    content = file.read_bytes()
    return len(gzip.compress(content)) if file.suffix in COMPRESSED else len(content)


def truth_of(queries: Sequence[str], blocks: Mapping[str, tuple[str, ...]]) -> dict[str, set[str]]:
    """What a plain scan finds."""
    return {
        query: {key for key, texts in blocks.items() if any(query in text for text in texts)}
        for query in queries
    }
