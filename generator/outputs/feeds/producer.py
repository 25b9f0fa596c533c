"""Makes a feed for everything, each notice, office and theme to which something happened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from urllib.parse import urlsplit

from generator.outputs.feeds.atom import Feed, FeedEntry, write_feed
from generator.outputs.prints import join_prints
from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.rendering.page import Artifact
from generator.settings import Settings
from generator.views.change_view import ChangeView, view_change
from generator.views.news import NewsItem
from generator.views.subscription_name import subscription_namer
from generator.views.subscriptions import Subscription

TAG_YEAR = 2026
"""The year in which these ids were made up (RFC 4151); it never moves, or all ids would."""


def produce_feeds(publication: Publication) -> Iterator[Artifact]:
    """Every feed that has an entry; each entry is made once and stands in several."""
    name_of = subscription_namer(publication.catalogue, publication.voice)
    entries = WrittenEntries(publication)
    for subscription in publication.subscriptions:
        if subscription.has_feed:
            yield from publication.keeping.portion(
                f"feeds/{subscription.key}",
                _print(subscription, publication),
                partial(_files, subscription, name_of(subscription), entries, publication),
            )


def _print(subscription: Subscription, publication: Publication) -> bytes:
    """What happened, and what it says of the records that it happened to."""
    news, nothing = subscription.news, b""
    about = (nothing if item.entry is None else publication.prints[item.entry.id] for item in news)
    return join_prints(about, *((item.id, item.on, item.event) for item in news))


class WrittenEntries(dict[str, FeedEntry]):
    """The entries of feeds by the ids of news; each is made once and stands in several."""

    __slots__ = ("_publication",)

    def __init__(self, publication: Publication) -> None:
        """Nothing is made yet: after a small edit few entries are needed."""
        super().__init__()
        self._publication = publication

    def of(self, item: NewsItem) -> FeedEntry:
        """The entry of one thing that happened."""
        if item.id not in self:
            self[item.id] = _entry(item, self._publication)
        return self[item.id]


def _files(
    subscription: Subscription, name: str, entries: WrittenEntries, publication: Publication
) -> Iterator[Artifact]:
    chosen = tuple(entries.of(item) for item in subscription.news)
    start = len(publication.settings.site_url)
    for url, content in write_feed(_feed(subscription, name, chosen, publication)):
        yield Artifact(path=url[start:], content=content)


def _feed(
    subscription: Subscription, name: str, entries: tuple[FeedEntry, ...], publication: Publication
) -> Feed:
    settings, words = publication.settings, publication.words
    return Feed(
        id=_tag(settings, f"feeds/{subscription.key}"),
        title=f"{words['feed_name'].format(name=name)} - {settings.site_name}",
        subtitle=words["feed_about"],
        author=settings.identity.organiser or settings.site_name,
        url=absolute(settings, subscription.page),
        own_url=absolute(settings, subscription.feed),
        entries=entries,
    )


def _entry(item: NewsItem, publication: Publication) -> FeedEntry:
    settings, words = publication.settings, publication.words
    view = view_change(item, publication.catalogue, publication.voice)
    content = publication.templates.component("feed_entry", change=view, words=words)
    return FeedEntry(
        id=_tag(settings, f"changes/{item.id}"),
        title=_title(view, publication),
        updated=f"{item.on.isoformat()}T{item.at or '00:00'}:00+08:00",
        url=absolute(settings, view.subject.address),
        kind=view.kind,
        content_html=str(content),
    )


def _title(view: ChangeView, publication: Publication) -> str:
    """What happened to what: 时限调整：推动外贸固稳提质（济宁市2023年第1项）."""
    words = publication.words
    place = words["change_item_place"].format(place=view.place) if view.place else ""
    return words["feed_entry_title"].format(kind=view.kind, subject=view.subject.text + place)


def _tag(settings: Settings, path: str) -> str:
    """An id that stays when pages move (RFC 4151)."""
    return f"tag:{urlsplit(settings.site_url).hostname},{TAG_YEAR}:{path}"
