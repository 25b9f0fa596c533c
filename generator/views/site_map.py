"""Sorts the pages of one language into the map of the site that people read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.views.counted_link import CountedLink
from generator.views.voice import Voice

DEEP_SECTIONS = ("themes", "topics", "jurisdictions", "deadlines", "documents")
"""Parts of the site whose pages are all named; records and offices are too many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPart:
    """A part of the site."""

    key: str
    """Id of the heading."""
    heading: str
    """What it is."""
    links: tuple[CountedLink, ...]
    """Its pages, never none."""


def view_site_map(pages: Sequence[tuple[str, str]], voice: Voice) -> tuple[MapPart, ...]:
    """The main pages first, then the pages of each part; `pages` are addresses and titles."""
    number = _page_number(voice)
    steps = [(_steps(address, voice), number.sub("", title)) for address, title in pages]
    steps.sort(key=lambda page: bool(page[0]))  # The home page comes first; the rest stays.
    main = (
        _link(parts, title, voice) for parts, title in steps if len(parts) <= 1 or _is_way(parts)
    )
    found = [MapPart(key="parts", heading=voice.words["sitemap_main"], links=tuple(main))]
    for section in DEEP_SECTIONS:
        below = (
            _link(parts, title, voice)
            for parts, title in steps
            if parts[:1] == (section,) and len(parts) > 1 and not parts[2:]
        )
        heading = voice.words[f"sitemap_{section}"]
        found.append(MapPart(key=section, heading=heading, links=tuple(below)))
    return tuple(part for part in found if part.links)


def _steps(address: str, voice: Voice) -> tuple[str, ...]:
    """The folders of an address below the home page of its language."""
    return tuple(address.removeprefix(voice.addresses.home()).split("/")[:-1])


def _page_number(voice: Voice) -> re.Pattern[str]:
    """What the title of a first page says of the others, which the map does not name."""
    words = voice.words
    place = words["page_of"].format(page=1, pages="#")
    end = words["title_with_place"].format(title="", place=place)
    return re.compile(re.escape(end).replace(re.escape("#"), r"\d+") + "$")


def _is_way(parts: Iterable[str]) -> bool:
    """Tell whether a page is another order of an index: /departments/by-function/."""
    return any(part.startswith("by-") for part in parts)


def _link(parts: Sequence[str], title: str, voice: Voice) -> CountedLink:
    inside = "".join(f"{part}/" for part in parts)
    return CountedLink(text=title, address=voice.addresses.home() + inside)
