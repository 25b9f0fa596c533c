"""What can be subscribed to: everything, a notice, an office or a theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.model.catalogue import Catalogue
from generator.views.entry import Entry
from generator.views.groups import by_department, by_document, by_theme


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


def has_day(entry: Entry) -> bool:
    """Whether a record stands on a day of the calendar; 长期坚持 does not."""
    return entry.task.deadline.date is not None


def list_subscriptions(catalogue: Catalogue, entries: Iterable[Entry]) -> tuple[Subscription, ...]:
    """Everything first, then notices, offices and themes in their order.

    A withdrawn record no longer says who was named in it and what it was about (R-049), so it
    stays only with its notice, where calendars cancel its day.
    """
    return tuple(_list(catalogue, tuple(entries)))


def _list(catalogue: Catalogue, entries: tuple[Entry, ...]) -> Iterator[Subscription]:
    listed = tuple(entry for entry in entries if entry.is_listed)
    if entries:
        yield Subscription(scope=Scope.ALL, subject_id="", entries=entries)
    for document in by_document(entries):
        yield _of(Scope.DOCUMENT, document.key, document.entries)
    for department in by_department(listed, catalogue):
        yield _of(Scope.DEPARTMENT, department.key, department.entries)
    for theme in by_theme(listed, catalogue):
        yield _of(Scope.THEME, theme.key, theme.entries)


def _of(scope: Scope, subject_id: str, entries: tuple[Entry, ...]) -> Subscription:
    return Subscription(scope=scope, subject_id=subject_id, entries=entries)
