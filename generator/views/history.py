"""The history of one record or notice: when it was published, when it changed, and how (R-097)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeKind
from generator.views.change_view import ChangeView, view_change
from generator.views.days import iso_moment, word_day
from generator.views.news import NewsItem
from generator.views.version_links import VersionLink
from generator.views.voice import Voice

MOST_CHANGES = 30
"""A page shows the latest; the page of changes has all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayView:
    """One day of the history that is told above the text."""

    name: str
    """What happened on it, up to the colon."""
    day: str
    """The day in words; 2024-01-02 10:30, as the official tag has it, where the hour is known."""
    iso: str
    """The day for machines."""


class HistoryView(NamedTuple):
    """What happened to what the page shows."""

    published_moment: str | None
    """The recorded moment of first publication, 2024-01-02 10:30; only the day without an hour."""
    days: tuple[DayView, ...]
    """When it was published and last changed, as far as that is recorded; may be empty."""
    changes: tuple[ChangeView, ...]
    """The recorded changes, latest first; may be empty."""
    more_address: str
    """The page of all changes."""
    versions: tuple[VersionLink, ...] = ()
    """Everything it said so far, latest first; none where it never changed."""


def view_history(
    news: Iterable[NewsItem],
    catalogue: Catalogue,
    voice: Voice,
    versions: tuple[VersionLink, ...] = (),
) -> HistoryView:
    """The recorded part of the news: a date of issue is no change of what is published here."""
    items = [item for item in news if item.event is not None]
    changes = tuple(view_change(item, catalogue, voice) for item in items[:MOST_CHANGES])
    first = [item.moment for item in items if item.kind is ChangeKind.PUBLISHED]
    return HistoryView(
        published_moment=first[-1] if first else None,
        days=tuple(_days(items, voice)),
        changes=changes,
        more_address=voice.addresses.at("/changes/"),
        versions=versions,
    )


def _days(items: list[NewsItem], voice: Voice) -> Iterable[DayView]:
    words = voice.words
    first = [item for item in items if item.kind is ChangeKind.PUBLISHED]
    later = [item for item in items if item.kind is not ChangeKind.PUBLISHED]
    for name, found in (("history_published", first[-1:]), ("history_changed", later[:1])):
        for item in found:
            yield DayView(
                name=words[name],
                day=word_day(item.on, voice.language) if item.at is None else item.moment,
                iso=iso_moment(item.on, item.at),
            )
