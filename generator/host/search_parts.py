"""One index for the places of each part, instead of one for the whole site.

One index serves a province. Where a site is larger, the list of its pages and the files of common
words grow too large for a browser and Pagefind too large for a machine; then each part makes the
index of its places, and a browser asks those it needs (templates/assets/js/search/indexes.js).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path

from generator.host.pagefind import FOLDER, make_index
from generator.host.pagefind_cache import print_index
from generator.model.catalogue import Catalogue
from generator.outputs.keeping import Keeping, Memory
from generator.outputs.produced import Produced
from generator.outputs.search_ground import prepare_search
from generator.outputs.search_index import list_indexed_pages
from generator.publishing.part_file import portions_of
from generator.rendering.page import Artifact
from generator.search.indexed_page import IndexedPage
from generator.settings import Settings

ENTRY = FOLDER + "pagefind-entry.json"
"""What a browser asks first: Pagefind's own for one index, ours where there are several."""

_KEY = "search/of/"
"""How the key of a portion begins that is an index; the ids of its places follow."""


def group_places(parts: Iterable[Path], catalogue: Catalogue) -> tuple[frozenset[str], ...]:
    """The places of each part that has an index, and those of none together; none for one group."""
    left = {document.jurisdiction_id for document in catalogue.documents}
    groups: list[frozenset[str]] = []
    for part in parts:
        for key in portions_of(part):
            if key.startswith(_KEY):
                groups.append(frozenset(left.intersection(key.removeprefix(_KEY).split("+"))))
                left -= groups[-1]
    groups.append(frozenset(left))
    found = tuple(filter(None, groups))
    return found if len(found) > 1 else ()


def list_indexes(groups: Iterable[frozenset[str]]) -> Artifact:
    """Tells a browser which index has which places."""
    parts = {_name(places): sorted(places) for places in groups}
    return Artifact(path=ENTRY, content=json.dumps({"parts": parts}).encode() + b"\n")


def produce_indexes(
    catalogue: Catalogue, settings: Settings, groups: Iterable[frozenset[str]], memory: Memory
) -> Iterator[Artifact]:
    """The index of each group of places, but for those that stand already."""
    ground, produced = prepare_search(catalogue, settings), Produced()
    keeping = Keeping(produced, memory)
    for places in groups:
        pages = list_indexed_pages(ground, places)
        key = _KEY + "+".join(sorted(places))
        for file in keeping.portion(key, print_index(pages), partial(_index, places, pages)):
            produced.note(file)
            yield file


def _index(places: frozenset[str], pages: Sequence[IndexedPage]) -> Iterator[Artifact]:
    for path, content in make_index(pages, f"{FOLDER}{_name(places)}/").items():
        yield Artifact(path=path, content=content)


def _name(places: Iterable[str]) -> str:
    """The folder of an index: a hundred ids are too long for the name of one."""
    return sha256("+".join(sorted(places)).encode()).hexdigest()[:12]
