"""Cuts a long list into pages and says how they lead to each other (R-094)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.views.addresses import page_of
from generator.views.label import LinkLabel
from generator.views.wording.phrases import Words

PAGE_LENGTH = 50
"""Rows of a page: long enough to search within, short enough for a phone."""

NEAR = 3
"""So many pages on either side of the current one have a number; so do the first and the last."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStep:
    """One numbered page of a list."""

    number: int
    """Its number, from 1."""
    name: str
    """Its name, for readers who hear it alone."""
    address: str
    """Where it stands."""
    is_current: bool
    """Whether it is this page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagerView:
    """The way through the pages of one list."""

    name: str
    """Name of the navigation."""
    steps: tuple[PageStep, ...]
    """The numbered pages that are offered."""
    previous: LinkLabel | None
    """The page before."""
    next: LinkLabel | None
    """The page after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """The place of one page within its list."""

    address: str
    """Address of the list, which is that of its first page."""
    number: int
    """The number of this page, from 1."""
    count: int
    """How many pages the list has."""

    @property
    def own_address(self) -> str:
        """Where this page stands."""
        return page_of(self.address, self.number)

    def title(self, title: str, words: Words) -> str:
        """The title of the list with 第 n 页，共 m 页, so that no two pages share one."""
        if self.count == 1:
            return title
        place = words["page_of"].format(page=self.number, pages=self.count)
        return words["title_with_place"].format(title=title, place=place)


def cut(
    items: Sequence[T], address: str, length: int = PAGE_LENGTH
) -> Iterator[tuple[Leaf, Sequence[T]]]:
    """Each page of a list with its items; an empty list has no page."""
    count = -(-len(items) // length)
    for number in range(1, count + 1):
        start = (number - 1) * length
        yield (
            Leaf(address=address, number=number, count=count),
            items[start : start + length],
        )


def view_pager(leaf: Leaf, words: Words) -> PagerView | None:
    """The pager of a page; none where the list has a single page."""
    if leaf.count == 1:
        return None
    near = range(max(1, leaf.number - NEAR), min(leaf.count, leaf.number + NEAR) + 1)
    return PagerView(
        name=words["pager_label"],
        steps=tuple(_step(leaf, number, words) for number in sorted({1, *near, leaf.count})),
        previous=_neighbour(leaf, leaf.number - 1, words["pager_previous"]),
        next=_neighbour(leaf, leaf.number + 1, words["pager_next"]),
    )


def _step(leaf: Leaf, number: int, words: Words) -> PageStep:
    return PageStep(
        number=number,
        name=words["pager_page"].format(page=number),
        address=page_of(leaf.address, number),
        is_current=number == leaf.number,
    )


def _neighbour(leaf: Leaf, number: int, text: str) -> LinkLabel | None:
    if not 1 <= number <= leaf.count:
        return None
    return LinkLabel(text=text, address=page_of(leaf.address, number))
