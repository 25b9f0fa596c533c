"""Writes what the browser searches with beside the index: dictionary, pinyin, table, characters."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping

from generator.outputs.search_dictionary import Names, list_named_pages
from generator.outputs.search_ground import SearchGround
from generator.rendering.page import Artifact
from generator.search.dictionary import NamedKind, NamedPage, dictionary, spoken_names
from generator.search.facet_table import FacetRow, facet_table
from generator.search.folding import fold
from generator.search.indexed_page import IndexedPage
from generator.search.traditional import SIMPLIFIED_BY_TRADITIONAL
from generator.views.entry import Entry
from generator.views.groups import NO_DEADLINE, ONGOING, deadline_key
from generator.views.pinyin import spell
from generator.views.search_page import box_words

FOLDER = "search/"
"""Where the files stand, below the folder of a language where they differ."""


def produce_result_files(indexed: Iterable[IndexedPage], names: Names) -> Iterator[Artifact]:
    """What a result shows, one file a page, named as the page is in the index."""
    for page in indexed:
        content = _json({"address": page.address, **page.shown})
        yield Artifact(path=f"{FOLDER}results/{names[page.address]}.json", content=content)


def produce_search_files(
    ground: SearchGround, names: Names, alphabet: Iterable[str]
) -> Iterator[Artifact]:
    """All other files; `names` are those of the index, `alphabet` is every character in it."""
    pages = {language: list_named_pages(ground, language, names) for language in ground.voices}
    common = {
        "about": _json(_descriptions(ground)),
        "table": _json(facet_table([_row(entry, ground, names) for entry in ground.listed])),
        "traditional": _json(_characters({*alphabet, *_characters_of(pages["zh"])})),
    }
    for name, content in common.items():
        yield Artifact(path=f"{FOLDER}{name}.json", content=content)
    for language, named in pages.items():
        folder = ground.voices[language].addresses.at(f"/{FOLDER}")[1:]
        spoken = _json(spoken_names(named, spell))
        yield Artifact(path=f"{folder}pinyin.json", content=spoken)
        versions = {name: _version(content) for name, content in common.items()}
        versions |= {
            "pinyin": _version(spoken),
            "index": _version("".join(names.values()).encode()),
        }
        replaced = [
            names[ground.chinese.addresses.task(task_id)] for task_id in _superseded(ground)
        ]
        content = _json(
            {
                "versions": versions,
                "words": box_words(ground.voices[language]),
                "superseded": replaced,
                **dictionary(named),
            }
        )
        yield Artifact(path=f"{folder}dictionary.json", content=content)


def _superseded(ground: SearchGround) -> Iterator[str]:
    """Records that another one has taken the place of: they come last (R-102)."""
    return (entry.id for entry in ground.listed if entry.task.superseded_by is not None)


def _row(entry: Entry, ground: SearchGround, names: Names) -> FacetRow:
    theme = entry.theme
    offices = (office.department for office in (*entry.lead, *entry.responsible))
    key = deadline_key(entry.task.deadline)
    day = entry.task.deadline.date
    return FacetRow(
        name=names[ground.chinese.addresses.task(entry.id)],
        document=entry.document.id,
        number=int(entry.id.rpartition("-")[2]),
        jurisdiction=entry.document.jurisdiction_id,
        year=entry.document.year,
        themes=() if theme is None else tuple(filter(None, (theme.id, theme.parent_id))),
        topics=tuple(topic.id for topic in entry.topics),
        departments=tuple(department.id for department in offices if department is not None),
        deadline=key if day is None or key in (ONGOING, NO_DEADLINE) else day.isoformat(),
        status=entry.status.value,
    )


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


def _characters_of(pages: Iterable[NamedPage]) -> set[str]:
    return {one for page in pages for name in (*page.own, *page.also) for one in fold(name)}


def _json(data: Mapping[str, object]) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _version(content: bytes) -> str:
    """Part of the address under which a browser keeps a file."""
    return hashlib.sha256(content).hexdigest()[:8]
