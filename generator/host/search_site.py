"""Makes everything that the search of a site needs: Pagefind's index and what we ask beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

from generator.host.pagefind_cache import keep_index
from generator.host.second_process import SecondProcess, can_share_work
from generator.model.catalogue import Catalogue
from generator.outputs.search_files import produce_search_files
from generator.outputs.search_ground import prepare_search
from generator.outputs.search_index import list_indexed_pages
from generator.rendering.page import Artifact
from generator.settings import Settings

KEPT = Path(".cache") / "search"
"""Where the last index is kept between builds."""


@contextmanager
def indexing(
    catalogue: Catalogue, settings: Settings
) -> Iterator[Callable[[], Sequence[Artifact]]]:
    """Make the files of the search while pages are rendered; what is given waits for them.

    Pagefind is a process of its own, but what it reads and what it answers is work, too.
    """

    def work() -> Sequence[Artifact]:
        return list(index_site(catalogue, settings))

    if can_share_work(sum(1 for _ in catalogue.rows())):
        with closing(SecondProcess(work)) as process:
            yield process.result
        return
    with ThreadPoolExecutor(max_workers=1) as pool:
        yield pool.submit(work).result


def index_site(catalogue: Catalogue, settings: Settings) -> Iterator[Artifact]:
    """The files of the search; nothing can be found where there is no page."""
    ground = prepare_search(catalogue, settings)
    pages = list_indexed_pages(ground)
    if not pages:
        return
    index = keep_index(pages, settings.root / KEPT)
    for path, content in index.items():
        yield Artifact(path=path, content=content)
    yield from produce_search_files(ground, pages)
