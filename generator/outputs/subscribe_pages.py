"""The page that explains calendars and feeds and lists all of them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Page
from generator.views.addresses import translated
from generator.views.subscribe_page import view_subscriptions

SUBSCRIBE_COLUMN = (("ColumnType", "信息公开目录"),)
"""The tag of the page (R-013)."""


def produce_subscribe_page(publication: Publication) -> Iterator[Page]:
    """One page; none where there is nothing to subscribe to (R-031)."""
    words = publication.words
    _, _, host = publication.settings.site_url.partition("://")
    parts = view_subscriptions(
        publication.subscriptions,
        publication.catalogue,
        publication.voice,
        webcal=f"webcal://{host}",
    )
    if not parts:
        return
    address = publication.addresses.at("/subscribe/")
    yield Page(
        address=address,
        language=publication.language,
        section="about",
        kind="column",
        title=words["subscribe"],
        description=words["subscribe_description"],
        article_html=publication.templates.render(
            "pages/subscribe.html",
            parts=parts,
            changes_address=publication.addresses.at("/changes/") if _has_news(publication) else "",
            language=publication.language,
            words=words,
        ),
        breadcrumbs=trail(publication),
        meta=SUBSCRIBE_COLUMN,
        translation=translated(address),
    )


def _has_news(publication: Publication) -> bool:
    return any(subscription.has_feed for subscription in publication.subscriptions)
