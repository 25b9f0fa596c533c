"""Makes everything that the search of a site needs: Pagefind's index and what we ask beside it."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

from generator import pipeline
from generator.host.pagefind_cache import keep_index, print_index
from generator.host.search_parts import list_indexes
from generator.host.second_process import PAYS_FROM, SecondProcess, can_share_work
from generator.model.catalogue import Catalogue
from generator.outputs.search_files import produce_search_files
from generator.outputs.search_ground import prepare_search
from generator.outputs.search_index import list_indexed_pages
from generator.rendering.page import Artifact
from generator.search.indexed_page import IndexedPage
from generator.settings import Settings

KEPT = Path(".cache") / "search"
"""Where the last index is kept between builds."""

LEAST_URGENT = 19
"""How far a process steps back behind others."""


@contextmanager
def indexing(
    catalogue: Catalogue, settings: Settings, groups: Sequence[frozenset[str]] = ()
) -> Iterator[Callable[[], Sequence[Artifact]]]:
    """Make the files of the search while pages are rendered; what is given waits for them.

    Pagefind is a process of its own, but what it reads and what it answers is work, too. Indexes
    of `groups` of places are made elsewhere.
    """

    def work() -> Sequence[Artifact]:
        return list(index_site(catalogue, settings, groups))

    if can_share_work(sum(1 for _ in catalogue.rows())):
        with closing(SecondProcess(work)) as process:
            yield process.result
        return
    with ThreadPoolExecutor(max_workers=1) as pool:
        yield pool.submit(work).result


def index_for_preview(catalogue: Catalogue, settings: Settings) -> Sequence[Artifact] | None:
    """The same, behind the pages of a preview: a large one must not hold up its server.

    A server has threads, so it cannot be copied; a new process reads what was saved by then. None
    where that is broken: the next save asks again.
    """
    if sum(1 for _ in catalogue.rows()) < PAYS_FROM:
        return list(index_site(catalogue, settings))
    done = subprocess.run(
        [sys.executable, "-m", __name__],
        input=pickle.dumps(settings),
        capture_output=True,
        check=False,
    )
    return None if done.returncode else list(pickle.loads(done.stdout))  # noqa: S301 - our own


def index_site(
    catalogue: Catalogue, settings: Settings, groups: Sequence[frozenset[str]] = ()
) -> Iterator[Artifact]:
    """The files of the search; nothing can be found where there is no page."""
    ground = prepare_search(catalogue, settings)
    pages = list_indexed_pages(ground)
    if not pages:
        return
    with ThreadPoolExecutor(max_workers=1) as pool:  # Pagefind works, and the thread waits for it.
        index = pool.submit(_index, pages, settings, groups)
        files = list(produce_search_files(ground, pages, print_index(pages)))
        yield from index.result()
    yield from files


def _index(
    pages: Sequence[IndexedPage], settings: Settings, groups: Sequence[frozenset[str]]
) -> Sequence[Artifact]:
    if groups:
        return (list_indexes(groups),)
    index = keep_index(pages, settings.root / KEPT)
    return [Artifact(path=path, content=content) for path, content in index.items()]


if __name__ == "__main__":
    os.nice(LEAST_URGENT)
    given = pickle.loads(sys.stdin.buffer.read())  # noqa: S301 - of `index_for_preview`
    sys.stdout.buffer.write(pickle.dumps(list(index_site(pipeline.load(given), given))))
