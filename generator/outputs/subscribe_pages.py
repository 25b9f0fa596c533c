"""The page that explains calendars and feeds, and a page for each place that lists its own."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Link, Page
from generator.views.addresses import translated
from generator.views.subscribe_page import Offer, offer, place_address

SUBSCRIBE_COLUMN = (("ColumnType", "信息公开目录"),)
"""The tag of the pages (R-013)."""


def produce_subscribe_pages(publication: Publication) -> Iterator[Page]:
    """None where there is nothing to subscribe to (R-031); a site of one place has one page."""
    _, _, host = publication.settings.site_url.partition("://")
    offered = offer(
        publication.subscriptions,
        publication.catalogue,
        publication.voice,
        webcal=f"webcal://{host}",
    )
    if not offered.subscriptions:
        return
    yield _explanation(publication, offered)
    if len(offered.by_place) > 1:
        for place_id in offered.by_place:
            yield _place(publication, offered, place_id)


def _explanation(publication: Publication, offered: Offer) -> Page:
    words = publication.words
    parts, places = offered.everywhere(), offered.links()
    if len(places) == 1:
        parts, places = (*parts, *offered.parts_of(*offered.by_place, is_folded=True)), ()
    address = publication.addresses.at("/subscribe/")
    return Page(
        address=address,
        language=publication.language,
        section="about",
        kind="column",
        title=words["subscribe"],
        description=words["subscribe_description"],
        article_html=publication.templates.render(
            "pages/subscribe.html",
            parts=parts,
            places=places,
            changes_address=publication.addresses.at("/changes/") if _has_news(publication) else "",
            language=publication.language,
            words=words,
        ),
        breadcrumbs=trail(publication),
        meta=SUBSCRIBE_COLUMN,
        translation=translated(address),
    )


def _place(publication: Publication, offered: Offer, place_id: str) -> Page:
    words = publication.words
    name = offered.label_of(place_id).text
    title = words["subscribe_place"].format(place=name)
    how = Link(text=words["subscribe"], address=publication.addresses.at("/subscribe/"))
    address = place_address(place_id, publication.voice)
    return Page(
        address=address,
        language=publication.language,
        section="about",
        kind="column",
        title=title,
        description=words["subscribe_place_description"].format(place=name),
        article_html=publication.templates.render(
            "pages/subscribe_place.html",
            title=title,
            parts=offered.parts_of(place_id, is_folded=False),
            how_address=how.address,
            language=publication.language,
            words=words,
        ),
        breadcrumbs=trail(publication, how),
        meta=SUBSCRIBE_COLUMN,
        translation=translated(address),
    )


def _has_news(publication: Publication) -> bool:
    return any(subscription.has_feed for subscription in publication.subscriptions)
