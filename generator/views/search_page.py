"""Turns the words and the ways of the search page into what its template and its scripts say."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from generator.views.counted_link import CountedLink
from generator.views.department_index import way_address
from generator.views.document_type import DocumentType
from generator.views.status import DUE_ANY, STATUS_KEYS
from generator.views.voice import Voice

KINDS = ("department", "collective", "topic", "theme", "document", "jurisdiction", "deadline")
"""What a page that bears a name is about."""

FACETS = (
    *("jurisdiction", "year", "type", "document", "topic", "theme", "department", "deadline"),
    "status",
)
"""What results are filtered by, in the order of the page."""

SORTS = ("relevance", "deadline", "document")
"""The orders of results."""

COLUMNS = (
    *("id", "document", "row", "theme", "requirement", "lead", "responsible", "deadline"),
    *("date", "status", "url"),
)
"""The columns of a downloaded table."""

SCRIPT_WORDS = (
    *("without_engine", "failed", "busy", "none", "none_filtered", "none_together", "none_parted"),
    *("none_pieces", "apart_none", "apart_near", "found", "found_pages"),
    *("found_only_pages", "pages_one", "pages_many", "approximate", "parted", "expanded"),
    *("expanded_more",),
    *("more_pages", "more", "heading", "filters", "filters_count", "facet_rest"),
    *("remove", "clear", "file_name"),
    *(f"kind_{kind}" for kind in (*KINDS, "site", "term")),
    *(f"facet_{facet}" for facet in FACETS),
    *(f"type_{kind.value}" for kind in DocumentType),
    *(f"column_{column}" for column in COLUMNS),
)
"""Phrases that the scripts of the page say, without the search_ before each."""

BOX_WORDS = (
    *("suggestions", "suggested", "suggest_all"),
    *(f"kind_{kind}" for kind in KINDS),
)
"""Phrases that the box of every page says."""

SHARED_WORDS = (
    *("lead", "responsible", "deadline", "more_offices", "task_place", "name_separator"),
    *("tasks_one", "tasks_many"),
    *(f"status_{key}" for key in (*STATUS_KEYS, DUE_ANY)),
)
"""Phrases of other pages that results say too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """The search page."""

    address: str
    """Where the form leads: the page itself."""
    ways: tuple[CountedLink, ...]
    """How to find everything without searching."""
    sorts: tuple[tuple[str, str], ...]
    """The orders of results: how the address says them, how the page does."""
    words_json: str
    """What the scripts of the page say."""


def view_search(voice: Voice) -> SearchView:
    """The page in the language of the voice."""
    return SearchView(
        address=voice.addresses.at("/search/"),
        ways=_ways(voice),
        sorts=tuple((sort, voice.words[f"search_sort_{sort}"]) for sort in SORTS),
        words_json=json.dumps(script_words(voice), ensure_ascii=False),
    )


def script_words(voice: Voice) -> Mapping[str, str]:
    """What the scripts of the search page say."""
    own = {name: voice.words[f"search_{name}"] for name in SCRIPT_WORDS}
    return own | {name: voice.words[name] for name in SHARED_WORDS}


def box_words(voice: Voice) -> Mapping[str, str]:
    """What the box of every page says; it comes with the dictionary."""
    return {name: voice.words[f"search_{name}"] for name in BOX_WORDS}


def _ways(voice: Voice) -> tuple[CountedLink, ...]:
    addresses, words = voice.addresses, voice.words
    return (
        CountedLink(text=words["search_ways_letters"], address=way_address("pinyin", voice)),
        CountedLink(text=words["search_ways_offices"], address=addresses.departments()),
        CountedLink(text=words["themes"], address=addresses.themes()),
        CountedLink(text=words["topics"], address=addresses.topics()),
        CountedLink(text=words["deadlines"], address=addresses.deadlines()),
        CountedLink(text=words["documents"], address=addresses.documents()),
        CountedLink(text=words["search_ways_all"], address=addresses.tasks()),
    )
