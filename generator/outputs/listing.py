"""Makes the pages of one list of records that have something in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from functools import partial

from generator.outputs.announced import announce
from generator.outputs.prints import print_list, print_of
from generator.outputs.publication import Publication
from generator.rendering.page import Link, Page, Section
from generator.views.addresses import translated
from generator.views.counted_link import Choices, Condition, CountedLink
from generator.views.data_files import ListFilesView
from generator.views.entry import Entry
from generator.views.list_page import ListHead, ListLeaf, ListPageView, cut_list, view_leaf
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
    yield from publication.keeping.portion(
        f"{publication.language}/list{listing.address}",
        print_list(listing.entries, publication.prints, _around(listing)),
        partial(_pages, publication, listing),
    )


def _around(listing: Listing) -> tuple[object, ...]:
    """All that its pages say around its records."""
    return tuple(getattr(listing, f.name) for f in fields(listing) if f.name != "entries")


def _pages(publication: Publication, listing: Listing) -> Iterator[Page]:
    """A list of lists has one page even without records of its own."""
    if listing.children and not listing.entries:
        yield _page(publication, listing, Leaf(address=listing.address, number=1, count=1), None)
        return
    head = ListHead(address=listing.address, title=listing.title)
    yield from produce_leaves(
        publication,
        cut_list(listing.address, listing.entries),
        print_of(_around(listing), len(listing.entries)),
        lambda one: _page(
            publication,
            listing,
            one.leaf,
            view_leaf(one, head, publication.rows_html, publication.voice),
        ),
    )


def produce_leaves(
    publication: Publication,
    leaves: Iterable[ListLeaf],
    around: bytes,
    make_page: Callable[[ListLeaf], Page],
) -> Iterator[Page]:
    """The pages of a list whose rows, or whose print of all around them, have changed."""
    for one in leaves:
        yield from publication.keeping.portion(
            f"{publication.language}/leaf{one.leaf.own_address}",
            print_list(one.entries, publication.prints, around, one.leaf, one.counts),
            partial(_one, make_page, one),
        )


def _one(make_page: Callable[[ListLeaf], Page], one: ListLeaf) -> Iterator[Page]:
    yield make_page(one)


def _page(
    publication: Publication, listing: Listing, leaf: Leaf, view: ListPageView | None
) -> Page:
    words = publication.words
    article = publication.templates.render(
        "pages/listing.html",
        listing=listing,
        count_text=word_count(words, "tasks", len(listing.entries)),
        groups=() if view is None else view.groups,
        pager=None if view is None else view.pager,
        words=words,
    )
    return Page(
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
