"""Writes what the browser searches with beside the index: results, names, values, characters."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.outputs.search_dictionary import list_named_pages
from generator.outputs.search_ground import SearchGround
from generator.outputs.search_labels import list_labels
from generator.outputs.search_table import list_facet_rows
from generator.rendering.page import Artifact, Language
from generator.search.dictionary import NamedKind, dictionary, spoken_names
from generator.search.english_words import meanings
from generator.search.facet_table import facet_table
from generator.search.folding import fold
from generator.search.indexed_page import IndexedPage
from generator.search.traditional import SIMPLIFIED_BY_TRADITIONAL
from generator.views.pinyin import spell
from generator.views.search_page import box_words

FOLDER = "search/"
"""Where the files stand, below the folder of a language where they differ."""

Files = Mapping[str, bytes]
"""Contents by name."""


def produce_search_files(
    ground: SearchGround, indexed: Iterable[IndexedPage], index: bytes
) -> Iterator[Artifact]:
    """All files but those of the index itself, of which `index` is a print."""
    alphabet: set[str] = set()
    found = hashlib.sha256(index)
    for page in indexed:
        alphabet.update(*map(fold, page.blocks))
        shown = _json({"address": page.address, **page.shown})
        found.update(shown)
        yield Artifact(path=f"{FOLDER}results/{page.id}.json", content=shown)
    common = _common_files(ground, alphabet)
    yield from _artifacts(FOLDER, common)
    versioned = {**common, "index": found.digest()}
    for language, voice in ground.voices.items():
        own = _language_files(ground, language, versioned)
        yield from _artifacts(voice.addresses.at(f"/{FOLDER}")[1:], own)


def _common_files(ground: SearchGround, alphabet: set[str]) -> Files:
    for page in list_named_pages(ground, "zh"):
        alphabet.update(*map(fold, (*page.own, *page.also)))
    return {
        "about": _json(_descriptions(ground)),
        "table": _json(facet_table(tuple(list_facet_rows(ground)))),
        "traditional": _json(_characters(alphabet)),
    }


def _language_files(ground: SearchGround, language: Language, others: Files) -> Files:
    """The dictionary names the versions of all other files, so that browsers may keep those."""
    pages = list_named_pages(ground, language)
    places = tuple(_places(ground))
    asked_late = {
        "pinyin": _json(spoken_names(pages, spell)),
        "labels": _json(list_labels(ground, language)),
    }
    versions = {name: _version(content) for name, content in {**others, **asked_late}.items()}
    written = {
        "versions": versions,
        "words": box_words(ground.voices[language]),
        "superseded": list(_superseded(ground)),
        "places": places,
        "parts": _parts(ground),
        "meanings": meanings() if language == "en" else {},
        **dictionary(pages, places),
    }
    return {**asked_late, "dictionary": _json(written)}


def _places(ground: SearchGround) -> Iterator[str]:
    for place in ground.catalogue.jurisdictions:
        yield from (place.name, *place.names)


def _parts(ground: SearchGround) -> Mapping[str, Sequence[str]]:
    """The places below each place, at any depth: what is asked of a city is asked of them too."""
    above = {place.id: place.parent_id for place in ground.catalogue.jurisdictions}
    found: dict[str, list[str]] = {}
    for place in dict.fromkeys(entry.document.jurisdiction_id for entry in ground.listed):
        upper = above.get(place)
        while upper is not None:
            found.setdefault(upper, []).append(place)
            upper = above.get(upper)
    return found


def _superseded(ground: SearchGround) -> Iterator[str]:
    """Records that another one has taken the place of: they come last (R-102)."""
    for entry in ground.listed:
        if entry.task.superseded_by is not None:
            yield entry.id


def _descriptions(ground: SearchGround) -> Mapping[str, object]:
    """The sentences about topics and themes, asked when nothing else has an answer."""
    return {
        NamedKind.TOPIC.value: {topic.id: topic.description for topic in ground.catalogue.topics},
        NamedKind.THEME.value: {theme.id: theme.description for theme in ground.catalogue.themes},
    }


def _characters(alphabet: set[str]) -> Mapping[str, str]:
    """Traditional characters that can lead to something, and their partners."""
    pairs = [(t, s) for t, s in SIMPLIFIED_BY_TRADITIONAL.items() if s in alphabet]
    return {
        "traditional": "".join(traditional for traditional, _ in pairs),
        "simplified": "".join(simplified for _, simplified in pairs),
    }


def _artifacts(folder: str, files: Files) -> Iterator[Artifact]:
    for name, content in files.items():
        yield Artifact(path=f"{folder}{name}.json", content=content)


def _json(data: Mapping[str, object]) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _version(content: bytes) -> str:
    """Part of the address under which a browser keeps a file."""
    return hashlib.sha256(content).hexdigest()[:8]
