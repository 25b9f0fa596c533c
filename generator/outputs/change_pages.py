"""The page of everything that changed since publication (R-041)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Page
from generator.views.addresses import translated
from generator.views.change_view import view_change
from generator.views.news import list_news
from generator.views.pager import cut, view_pager

CHANGES_COLUMN = (("ColumnType", "信息公开目录"),)
"""The tag of the page (R-013)."""


def produce_change_pages(publication: Publication) -> Iterator[Page]:
    """One page, or as many as the list is long; none where nothing bears a day (R-031)."""
    words, voice, catalogue = publication.words, publication.voice, publication.catalogue
    news = list_news(catalogue, publication.entries)
    has_events = any(item.event is not None for item in news)
    for leaf, items in cut(news, publication.addresses.at("/changes/")):
        title = leaf.title(words["changes"], words)
        article = publication.templates.render(
            "pages/changes.html",
            title=title,
            has_events=has_events,
            changes=tuple(view_change(item, catalogue, voice) for item in items),
            pages=view_pager(leaf, words),
            follow_address=publication.addresses.at("/subscribe/"),
            words=words,
        )
        yield Page(
            address=leaf.own_address,
            language=publication.language,
            section="about",
            kind="column",
            title=title,
            description=words["changes_description"],
            article_html=article,
            breadcrumbs=trail(publication),
            meta=CHANGES_COLUMN,
            translation=translated(leaf.own_address),
        )
