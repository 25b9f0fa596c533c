"""Links with how much stands behind them, and choices between ways to see one thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from generator.views.label import Label


class CountedLink(NamedTuple):
    """A link of an index."""

    text: str
    """What the reader sees."""
    address: str
    """Where it leads, root-relative."""
    lang: str = ""
    """Value of its lang attribute; empty where the text is in the language of the page."""
    count_text: str = ""
    """How much stands behind it, in words."""
    description: str = ""
    """One sentence about it."""
    is_current: bool = False
    """Whether it leads to the page it stands on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Ways to see the same thing, or a part of it."""

    name: str
    """What the ways are."""
    links: tuple[CountedLink, ...]
    """The ways, never fewer than two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Something that all records of a list have in common, and the list without it (R-095)."""

    name: str
    """What it is about: 主题, 地区, 年度."""
    value: Label
    """What they have in common."""
    wider_address: str
    """The list that leaves this condition out."""
