"""A link of a hand-written page that names what it leads to: `[…](task:jining-2023-021)`."""

from __future__ import annotations

from dataclasses import dataclass

from generator.problems.problem import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLink:
    """One link, as typed."""

    kind: str
    """task, department, theme, document or topic."""
    target: str
    """The id behind the colon, without an anchor."""
    place: Place
    """Where its address begins."""
