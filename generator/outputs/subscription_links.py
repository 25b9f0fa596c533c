"""Lets pages announce what can be subscribed to at their address: in their heads (R-112), below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, partial

from generator.outputs.publication import Publication
from generator.rendering.page import Alternate, Artifact, Page
from generator.views.subscription_name import subscription_namer
from generator.views.subscriptions import CALENDAR, Scope

FEED = "application/atom+xml"


def announce_subscriptions(
    outputs: Iterable[Page | Artifact], publication: Publication
) -> Iterator[Page | Artifact]:
    """The same outputs; a page that has a calendar or a feed says where it is."""
    links, ways = cache(partial(_links, publication)), cache(partial(_ways, publication))
    for output in outputs:
        if isinstance(output, Page) and not _is_record(output):
            found = links().get(output.address)
            if found:
                yield replace(
                    output,
                    alternates=(*output.alternates, *found),
                    article_html=output.article_html + ways().get(output.address, ""),
                )
                continue
        yield output


def _is_record(page: Page) -> bool:
    """Whether it is the page of one record, which is no list that grows."""
    return page.section == "tasks" and page.kind == "content"


def _ways(publication: Publication) -> dict[str, str]:
    """What stands below the tasks of a notice, an office or a theme; links to take and the how."""
    _, _, host = publication.settings.site_url.partition("://")
    addresses = publication.addresses
    return {
        addresses.at(subscription.page): publication.templates.component(
            "follow",
            words=publication.words,
            how=addresses.at("/subscribe/"),
            webcal=f"webcal://{host}{subscription.calendar[1:]}"
            if subscription.has_calendar
            else "",
            feed=subscription.feed if subscription.has_feed else "",
        )
        for subscription in publication.subscriptions
        if subscription.scope is not Scope.ALL
        and (subscription.has_calendar or subscription.has_feed)
    }


def _links(publication: Publication) -> dict[str, tuple[Alternate, ...]]:
    """By the address of the page; the changes of the whole site are followed like all of it."""
    words, addresses = publication.words, publication.addresses
    name_of = subscription_namer(publication.catalogue, publication.voice)
    links: dict[str, tuple[Alternate, ...]] = {}
    for subscription in publication.subscriptions:
        name = name_of(subscription)
        found: list[Alternate] = []
        if subscription.has_calendar:
            title = words["calendar_name"].format(name=name)
            found.append(_alternate(subscription.calendar, CALENDAR, title))
        if subscription.has_feed:
            found.append(_alternate(subscription.feed, FEED, words["feed_name"].format(name=name)))
        links[addresses.at(subscription.page)] = tuple(found)
        if subscription.scope is Scope.ALL:
            links[addresses.at("/changes/")] = tuple(found)
    return links


def _alternate(address: str, media_type: str, title: str) -> Alternate:
    return Alternate(address=address, type=media_type, title=title)
