"""A subject in citizens' words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One subject."""

    id: str
    """Stable ASCII id, part of its address."""
    name: str
    """The word people use."""
    description: str
    """What belongs to it, in plain words."""
    words: tuple[str, ...] = ()
    """Everyday words that people type for it."""
    english: str | None = None
    """Our translation."""
