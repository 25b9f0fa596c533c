"""A canonical theme that headings of many documents map to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One theme of a tree of two levels."""

    id: str
    """Stable ASCII id, part of its address."""
    name: str
    """Our short wording."""
    description: str
    """One plain sentence."""
    parent_id: str | None = None
    """The theme above."""
    english: str | None = None
    """Our translation."""
