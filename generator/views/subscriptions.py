"""What can be subscribed to: everything, a notice, an office or a theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.model.catalogue import Catalogue
from generator.views.entry import Entry
from generator.views.groups import (
    DepartmentGroup,
    Group,
    by_department,
    by_document,
    by_theme,
    listed_of,
)
from generator.views.news import NewsItem, by_subject, news_of

CALENDAR = "text/calendar"
"""The media type of calendars."""


class Scope(StrEnum):
    """How much a subscription covers; the value is the folder of its files."""

    ALL = "all"
    DOCUMENT = "documents"
    DEPARTMENT = "departments"
    THEME = "themes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """Records that a person can follow together."""

    scope: Scope
    """How much it covers."""
    subject_id: str
    """The notice, office or theme; empty for everything."""
    entries: tuple[Entry, ...]
    """Its records; withdrawn ones only where their id alone tells that they belong to it."""
    news: tuple[NewsItem, ...]
    """What happened to them, latest first."""

    @property
    def key(self) -> str:
        """The way to its files: all, documents/jining-2023, departments/jining/education."""
        return f"{self.scope.value}/{self.subject_id}" if self.subject_id else self.scope.value

    @property
    def page(self) -> str:
        """The address of the Chinese page that shows the same records."""
        return f"/{self.key}/" if self.subject_id else "/"

    @property
    def calendar(self) -> str:
        """The address of its calendar, if it has one."""
        return f"/calendars/{self.key}.ics"

    @property
    def feed(self) -> str:
        """The address of its feed, if it has one."""
        return f"/feeds/{self.key}.atom"

    @property
    def has_calendar(self) -> bool:
        """Whether one of its records has a day; an empty calendar is never published (R-031)."""
        return any(has_day(entry) for entry in self.entries)

    @property
    def has_feed(self) -> bool:
        """Whether something happened to one of its records on a known day."""
        return bool(self.news)


def has_day(entry: Entry) -> bool:
    """Whether a record stands on a day of the calendar; 长期坚持 does not."""
    return entry.task.deadline.date is not None


def list_subscriptions(
    catalogue: Catalogue, entries: Iterable[Entry], news: Iterable[NewsItem]
) -> tuple[Subscription, ...]:
    """Everything first, then notices, offices and themes in their order.

    A withdrawn record no longer says who was named in it and what it was about (R-049), so it
    stays only with its notice, where calendars cancel its day.
    """
    return tuple(_list(catalogue, tuple(entries), tuple(news)))


def _list(
    catalogue: Catalogue, entries: tuple[Entry, ...], news: tuple[NewsItem, ...]
) -> Iterator[Subscription]:
    listed = listed_of(entries)
    known = by_subject(news)

    def subscribe(scope: Scope, group: Group | DepartmentGroup) -> Subscription:
        members = group.entries
        return Subscription(
            scope=scope, subject_id=group.key, entries=members, news=news_of(members, known)
        )

    if entries:
        yield Subscription(scope=Scope.ALL, subject_id="", entries=entries, news=news)
    for document in by_document(entries):
        yield subscribe(Scope.DOCUMENT, document)
    for department in by_department(listed, catalogue):
        yield subscribe(Scope.DEPARTMENT, department)
    for theme in by_theme(listed, catalogue):
        yield subscribe(Scope.THEME, theme)
