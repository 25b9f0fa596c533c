"""The three indexes of offices, each a static page, with a switch between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Link, Page
from generator.views.addresses import translated
from generator.views.counted_link import Choices, CountedLink
from generator.views.department_index import (
    PAGE_LENGTH,
    IndexHead,
    OfficeNames,
    index_by_function,
    index_by_pinyin,
    index_by_place,
    way_address,
    way_choices,
)
from generator.views.label import Label
from generator.views.pager import view_pager
from generator.views.sections import Section, cut_sections

T = TypeVar("T")


def produce_department_indexes(publication: Publication) -> Iterator[Page]:
    """By place, by function, by pinyin initial; none where nobody has records."""
    directory = publication.places.directory
    if not directory.groups:
        return
    yield from _pages(publication, "place", index_by_place(directory))
    yield from _pages(publication, "function", index_by_function(directory))
    yield from _pages(publication, "pinyin", index_by_pinyin(directory))


def _pages(
    publication: Publication, way: str, sections: Sequence[Section[IndexHead, T]]
) -> Iterator[Page]:
    words, voice = publication.words, publication.voice
    first = way_address("place", voice)
    address = way_address(way, voice)
    title = words[f"departments_title_{way}"]
    pages = tuple(cut_sections(sections, address, PAGE_LENGTH))
    links = tuple(link for leaf, parts in pages for link in _anchors(leaf.own_address, parts))
    anchors = Choices(name=words["departments_anchors"], links=links)
    above = () if way == "place" else (Link(text=words["departments"], address=first),)
    for leaf, parts in pages:
        yield Page(
            address=leaf.own_address,
            language=publication.language,
            section="departments",
            kind="column",
            title=leaf.title(title, words),
            description=words[f"departments_description_{way}"],
            article_html=publication.templates.render(
                "pages/departments.html",
                title=title,
                lead=words[f"departments_lead_{way}"],
                switch=way_choices(way, voice),
                anchors=anchors,
                parts=parts,
                are_named=way != "place",
                pager=view_pager(leaf, words),
                words=words,
            ),
            breadcrumbs=trail(publication, *above),
            meta=(("ColumnType", "机构职能"),),
            translation=translated(leaf.own_address),
        )


def _anchors(address: str, parts: Sequence[Section[IndexHead, T]]) -> Iterator[CountedLink]:
    """The ways to what begins on one page: functions, letters, places."""
    for part in parts:
        keyed = [item for item in part.items if isinstance(item, OfficeNames) and item.key]
        if keyed:
            yield from (_anchor(address, item.key, item.label) for item in keyed)
        elif not part.is_continued and not part.head.is_minor:
            yield _anchor(address, part.head.key, part.head.label)


def _anchor(address: str, key: str, label: Label) -> CountedLink:
    return CountedLink(text=label.text, lang=label.lang, address=f"{address}#{key}")
