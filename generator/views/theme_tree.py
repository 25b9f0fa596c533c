"""The tree of themes with the number of records in each; a theme without records is left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.views.counted_link import CountedLink
from generator.views.groups import Group
from generator.views.subject import subject_link, subject_of
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeBranch:
    """A theme of the upper level and those below it."""

    id: str
    """Its id, an anchor on the page of all themes."""
    link: CountedLink
    """The way to its page."""
    children: tuple[CountedLink, ...]
    """The themes below it."""


def view_theme_tree(
    groups: Iterable[Group], catalogue: Catalogue, voice: Voice
) -> tuple[ThemeBranch, ...]:
    """The branches in registry order."""
    links: dict[str, CountedLink] = {}
    below: dict[str | None, list[str]] = {}
    for group in groups:
        theme = catalogue.themes_by_id[group.key]
        links[theme.id] = subject_link(subject_of(theme), group, voice)
        below.setdefault(theme.parent_id, []).append(theme.id)
    return tuple(
        ThemeBranch(
            id=theme_id,
            link=links[theme_id],
            children=tuple(links[child] for child in below.get(theme_id, ())),
        )
        for theme_id in below.get(None, ())
    )
