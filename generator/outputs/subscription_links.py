"""Lets pages announce what can be subscribed to at their address: in their heads (R-112), below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.outputs.publication import Publication
from generator.rendering.page import Alternate, Artifact, Page
from generator.views.addresses import task_calendar
from generator.views.subscription_name import subscription_namer
from generator.views.subscriptions import Scope, has_day

CALENDAR = "text/calendar"
FEED = "application/atom+xml"


def announce_subscriptions(
    outputs: Iterable[Page | Artifact], publication: Publication
) -> Iterator[Page | Artifact]:
    """The same outputs; a page that has a calendar or a feed says where it is."""
    links, ways = _links(publication), _ways(publication)
    for output in outputs:
        found = links.get(output.address) if isinstance(output, Page) else None
        if found and isinstance(output, Page):
            yield replace(
                output,
                alternates=(*output.alternates, *found),
                article_html=output.article_html + ways.get(output.address, ""),
            )
        else:
            yield output


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
    for entry in publication.listed:
        if has_day(entry):
            calendar = _alternate(task_calendar(entry.id), CALENDAR, words["calendar_one"])
            links[addresses.task(entry.id)] = (calendar,)
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
