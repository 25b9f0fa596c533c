"""Collects what this site adds to a notice, so that nobody takes it for the words of the notice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.deadline import DeadlineKind
from generator.views.days import word_day
from generator.views.entry import Entry
from generator.views.groups import deadline_key, listed_of
from generator.views.label import LinkLabel, name_label
from generator.views.printed_cell import printed_heading
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedDeadline:
    """A printed month and the day derived from it."""

    printed: str
    """The printed words."""
    lang: str
    """Their lang attribute."""
    day: str
    """The day in words."""
    address: str
    """The page of that month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedTheme:
    """A printed heading and the theme it was sorted into."""

    heading: str
    """The heading as printed."""
    lang: str
    """Its lang attribute."""
    themes: tuple[LinkLabel, ...]
    """The canonical themes of the rows under it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedView:
    """What this site derives from a notice."""

    deadlines: tuple[DerivedDeadline, ...]
    """Printed months with the days derived from them."""
    themes: tuple[DerivedTheme, ...]
    """Printed headings with their themes."""


def view_derived(entries: Sequence[Entry], voice: Voice) -> DerivedView:
    """Days and themes, each once, in the order of the table."""
    listed = listed_of(tuple(entries))
    return DerivedView(deadlines=_deadlines(listed, voice), themes=_themes(listed, voice))


def _deadlines(entries: Sequence[Entry], voice: Voice) -> tuple[DerivedDeadline, ...]:
    found: dict[str, DerivedDeadline] = {}
    for entry in entries:
        deadline = entry.task.deadline
        if deadline.kind is DeadlineKind.MONTH_END and deadline.date and deadline.text:
            found[deadline.text] = DerivedDeadline(
                printed=deadline.text,
                lang=voice.official_lang,
                day=word_day(deadline.date, voice.language),
                address=voice.addresses.deadline(deadline_key(deadline)),
            )
    return tuple(found.values())


def _themes(entries: Sequence[Entry], voice: Voice) -> tuple[DerivedTheme, ...]:
    headings: dict[str, dict[str, LinkLabel]] = {}
    for entry in entries:
        if entry.theme is not None and entry.theme_path:
            label = name_label(entry.theme.name, entry.theme.english, voice.language)
            address = voice.addresses.theme(entry.theme.id)
            link = LinkLabel(text=label.text, lang=label.lang, address=address)
            heading = printed_heading(entry.theme_path[-1])
            headings.setdefault(heading, {})[entry.theme.id] = link
    return tuple(
        DerivedTheme(heading=heading, lang=voice.official_lang, themes=tuple(themes.values()))
        for heading, themes in headings.items()
    )
