"""`make bench-search`: prints our search beside two others, over our records and over many."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from random import Random

from playwright.sync_api import Browser, sync_playwright

from generator.model.catalogue import Catalogue
from generator.pipeline import load
from generator.sampling.sample import sample_content
from generator.search.folding import fold
from generator.settings import Settings
from tests.bench_search.engines import ENGINES, texts_of
from tests.bench_search.measuring import measure, truth_of
from tests.browser.chromium import launch_options
from tests.factories import AS_OF
from tests.project import copy_project

MANY = 10_000
QUERIES = 200
SHOWN = 10
"""Results that a page shows at first; times and sizes are those of showing them."""
LENGTHS = range(2, 11)


def main(arguments: list[str]) -> None:
    """Measure the shipped content, then as many records as are asked for (0: none)."""
    many = int(arguments[0]) if arguments else MANY
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())
        compare(browser, copy_project(Path(name) / "own"))
        if many:
            root = sample_project(Path(name) / "many", many)
            compare(browser, root)
        browser.close()


def compare(browser: Browser, root: Path) -> None:
    """One line for each search."""
    settings = Settings(root=root, as_of=AS_OF)
    catalogue = load(settings)
    truth = truth_of(*draw(catalogue, settings))
    print(f"\n{len(texts_of(catalogue, settings))} records, {len(truth)} queries")
    print(
        f"{'':20} {'recall':>7} {'precis.':>7} {'none':>5} {'first KB':>13} {'next ms':>13} "
        f"{'warm ms':>13}",
        flush=True,
    )
    for name, build in ENGINES.items():
        folder = root / name.replace(" ", "-") / "site"
        build(catalogue, settings, folder)
        f = measure(browser, folder, truth, SHOWN)
        pairs = (f.cold_kilobytes, f.next_milliseconds, f.warm_milliseconds)
        text = " ".join(f"{one:6.1f} {other:6.1f}" for one, other in pairs)
        print(
            f"{name:20} {f.recall:7.2f} {f.precision:7.2f} {f.unanswered:5.2f} {text}", flush=True
        )


def draw(
    catalogue: Catalogue, settings: Settings
) -> tuple[list[str], Mapping[str, tuple[str, ...]]]:
    """Parts of the wording drawn at random, the same in every run, and all texts folded."""
    blocks = {key: tuple(map(fold, texts)) for key, texts in texts_of(catalogue, settings).items()}
    random = Random(1)  # noqa: S311 # no secret is made
    queries: dict[str, None] = {}
    while len(queries) < QUERIES:
        text, length = random.choice(list(blocks.values()))[0], random.choice(LENGTHS)
        if len(text) > length:
            start = random.randrange(len(text) - length)
            queries[text[start : start + length]] = None
    return list(queries), blocks


def sample_project(root: Path, count: int) -> Path:
    """A folder whose content was made by `taizhang bench-data`."""
    for file in sample_content(count):
        path = root / "content" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    return root


if __name__ == "__main__":
    main(sys.argv[1:])
