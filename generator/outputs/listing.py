"""Makes the pages of one list of records that have something in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.outputs.announced import announce
from generator.outputs.publication import Publication
from generator.rendering.page import Link, Page, Section
from generator.views.addresses import translated
from generator.views.counted_link import Choices, Condition, CountedLink
from generator.views.data_files import ListFilesView
from generator.views.entry import Entry
from generator.views.list_page import ListHead, ListPageView, view_list
from generator.views.pager import Leaf
from generator.views.wording.phrases import word_count

TASK_COLUMN = (("ColumnType", "信息公开目录"),)
"""The tag of every page that lists records (R-013)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list of records, and all that its pages say around it."""

    address: str
    """Where it stands; its further pages stand below."""
    section: Section
    """The part of the site it belongs to."""
    title: str
    """What its records have in common, unique in the site."""
    description: str
    """One or two sentences about it."""
    entries: tuple[Entry, ...]
    """The records in the order of the list; none only where there are children."""
    breadcrumbs: tuple[Link, ...]
    """The pages above it."""
    lead: str = ""
    """One sentence below the heading."""
    keywords: tuple[str, ...] = ()
    """Its subjects."""
    children: tuple[CountedLink, ...] = ()
    """Lists below it."""
    choices: tuple[Choices, ...] = ()
    """Ways to a part of it."""
    conditions: tuple[Condition, ...] = ()
    """What narrows it, and the lists without that."""
    files: ListFilesView | None = None
    """The same as files."""


def produce_listing(publication: Publication, listing: Listing) -> Iterator[Page]:
    """One page, or as many as the list is long."""
    words = publication.words
    for leaf, view in _leaves(publication, listing):
        article = publication.templates.render(
            "pages/listing.html",
            listing=listing,
            count_text=word_count(words, "tasks", len(listing.entries)),
            groups=() if view is None else view.groups,
            pager=None if view is None else view.pager,
            words=words,
        )
        yield Page(
            address=leaf.own_address,
            language=publication.language,
            section=listing.section,
            kind="column",
            title=leaf.title(listing.title, words),
            description=listing.description,
            keywords=listing.keywords,
            article_html=article,
            breadcrumbs=listing.breadcrumbs,
            meta=TASK_COLUMN,
            alternates=announce(listing.files),
            translation=translated(leaf.own_address),
        )


def _leaves(
    publication: Publication, listing: Listing
) -> Iterator[tuple[Leaf, ListPageView | None]]:
    """The pages of the list; a list of lists has one page even without records of its own."""
    if listing.children and not listing.entries:
        yield Leaf(address=listing.address, number=1, count=1), None
    head = ListHead(address=listing.address, title=listing.title)
    yield from view_list(head, listing.entries, publication.rows_html, publication.voice)
