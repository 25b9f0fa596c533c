"""Cuts a page of several parts, each with its heading, into pages of bearable length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.views.pager import Leaf, cut

H = TypeVar("H")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Generic[H, T]):
    """A part of a long page."""

    head: H
    """What stands above it."""
    items: tuple[T, ...]
    """What stands in it, never none."""
    is_continued: bool = False
    """Whether it began on the page before."""


def cut_sections(
    sections: Sequence[Section[H, T]], address: str, length: int
) -> Iterator[tuple[Leaf, tuple[Section[H, T], ...]]]:
    """Each page with its parts; a part that does not fit goes on under the same heading."""
    flat = [(place, item) for place, section in enumerate(sections) for item in section.items]
    begun: set[int] = set()
    for leaf, pairs in cut(flat, address, length):
        yield leaf, tuple(_parts(sections, pairs, begun))


def _parts(
    sections: Sequence[Section[H, T]], pairs: Sequence[tuple[int, T]], begun: set[int]
) -> Iterator[Section[H, T]]:
    for place in dict.fromkeys(place for place, _ in pairs):
        yield Section(
            head=sections[place].head,
            items=tuple(item for at, item in pairs if at == place),
            is_continued=place in begun,
        )
        begun.add(place)
