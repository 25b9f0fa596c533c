"""Makes a feed for everything, each notice, office and theme to which something happened."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.outputs.feeds.atom import Feed, FeedEntry, write_feed
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
    entries: dict[str, FeedEntry] = {}
    start = len(publication.settings.site_url)
    for subscription in publication.subscriptions:
        for item in subscription.news:
            if item.id not in entries:
                entries[item.id] = _entry(item, publication)
        if subscription.has_feed:
            chosen = tuple(entries[item.id] for item in subscription.news)
            feed = _feed(subscription, name_of(subscription), chosen, publication)
            for url, content in write_feed(feed):
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
