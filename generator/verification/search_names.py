"""Holds the dictionary of the search against the pages of offices and the files beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from generator.search.dictionary import NamedKind, shortened
from generator.search.folding import fold
from generator.verification.built import BuiltSite
from generator.verification.index_files import read_file, read_json

FOLDERS = ("", "en/")
_SHARED = ("about", "table", "traditional")
"""Files that both languages read."""
_OWN = ("pinyin", "labels")
"""Files that each language has: names in pinyin, and what pages print around their records."""


def name_faults(site: BuiltSite) -> Iterator[str]:
    """What the dictionaries of both languages do not resolve."""
    for folder in FOLDERS:
        path = f"{folder}search/dictionary.json"
        data = read_json(site, path)
        yield from (f"{path}: {fault}" for fault in _versions(site, folder, data["versions"]))
        yield from (f"{path}: {fault}" for fault in _offices(site, data))


def _versions(site: BuiltSite, folder: str, said: Mapping[str, str]) -> Iterator[str]:
    """A browser keeps the other files under the versions that the dictionary says."""
    paths = {name: f"search/{name}.json" for name in _SHARED}
    for name, path in {**paths, **{name: f"{folder}search/{name}.json" for name in _OWN}}.items():
        if said.get(name) != hashlib.sha256(read_file(site, path)).hexdigest()[:8]:
            yield f"says another version of {name}.json than the one that is there"


def _offices(site: BuiltSite, data: Mapping[str, Any]) -> Iterator[str]:
    """Every name that the page of an office says leads to it, and every entry to a page."""
    offices = _known_names(data, NamedKind.DEPARTMENT)
    known = {**offices, **_known_names(data, NamedKind.COLLECTIVE)}
    pages = {
        path.removeprefix("departments/").removesuffix("/index.html"): facts
        for path, facts in site.facts.items()
        if facts.kind == "department"
        and not facts.is_moved
        and not path.startswith("en/")
        and "/page/" not in path
    }
    yield from (f"{office} has no page" for office in sorted(known.keys() - pages.keys()))
    yield from (f"{office} is not there" for office in sorted(pages.keys() - known.keys()))
    for office in sorted(offices.keys() & pages.keys()):
        for name in pages[office].names:
            if fold(name) not in offices[office]:
                yield f"“{name}” does not lead to {office}"


def _known_names(data: Mapping[str, Any], kind: NamedKind) -> Mapping[str, AbstractSet[str]]:
    """The names of each office, folded as a query is; collectives have the mark within names."""
    return {
        office: {fold(name) for name in (*own, *also, *_shorter(own, data["places"]))}
        for office, _, own, also, *_ in data.get(kind.value, ())
    }


def _shorter(names: list[str], places: list[str]) -> Iterator[str]:
    for name in names:
        yield from shortened(name, places)
