"""Turns what a page says into what the search engine is given, and into what a result shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.search.tokens import index_content

Shown = Mapping[str, object]
"""What a result shows of a page, as JSON knows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedPage:
    """One page that can be found by its text."""

    id: str
    """Of the record or the notice: its name in the index, too."""
    address: str
    """Its Chinese page, root-relative."""
    blocks: tuple[str, ...]
    """The texts that are searched first, each on its own."""
    shown: Shown
    """What a result shows of it."""
    beside: tuple[str, ...] = ()
    """Further texts of the page, asked only when the blocks have nothing."""

    @property
    def content(self) -> str:
        """Everything the index is to hold."""
        return index_content(self.blocks, beside=self.beside)
