"""The home page of each language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.rendering.page import Page
from generator.views.addresses import translated
from generator.views.home_page import view_home

HOME_COLUMN = (("ColumnType", "首页"),)
"""The tag of the home page (R-013)."""


def produce_home_pages(publication: Publication) -> Iterator[Page]:
    """One page."""
    settings, words = publication.settings, publication.words
    places = publication.places
    view = view_home(publication.listed, places, settings.as_of)
    address = publication.addresses.home()
    is_chinese = publication.language == "zh"
    name = settings.site_name if is_chinese else settings.site_name_english
    shown = () if view.due is None else view.due.record_ids
    yield Page(
        address=address,
        language=publication.language,
        section="home",
        kind="home",
        title=name,
        description=words["home_description"],
        article_html=publication.templates.render(
            "pages/home.html",
            view=view,
            rows_html=tuple(publication.rows_html[record_id] for record_id in shown),
            search_address=publication.addresses.at("/search/"),
            words=words,
        ),
        meta=HOME_COLUMN,
        json_ld={
            "@context": "https://schema.org",
            "@type": "WebSite",
            "name": name,
            "url": absolute(settings, address),
            "inLanguage": "zh-Hans" if is_chinese else "en",
        },
        translation=translated(address),
    )
