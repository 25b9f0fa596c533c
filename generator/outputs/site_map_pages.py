"""The map of the site for people, made after all other pages (R-118)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.outputs.handwritten import list_handwritten
from generator.outputs.produced import Produced
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Page
from generator.views.addresses import translated
from generator.views.site_map import view_site_map

MAP_COLUMN = (("ColumnType", "概况信息"),)
"""The tag of the page (R-013)."""


def produce_site_map(publication: Publication, produced: Produced) -> Iterator[Page]:
    """One page."""
    words, language = publication.words, publication.language
    names = _names(publication)
    handwritten = list_handwritten(publication.settings.content / "pages")
    pages = [
        *((e.address, names.get(e.address, e.title)) for e in produced.in_language(language)),
        *((page.address, page.title) for page in handwritten if page.language == language),
    ]
    address = publication.addresses.at("/sitemap/")
    yield Page(
        address=address,
        language=language,
        section="about",
        kind="column",
        title=words["sitemap"],
        description=words["sitemap_description"],
        article_html=publication.templates.render(
            "pages/sitemap.html", parts=view_site_map(pages, publication.voice), words=words
        ),
        breadcrumbs=trail(publication),
        meta=MAP_COLUMN,
        translation=translated(address),
    )


def _names(publication: Publication) -> Mapping[str, str]:
    """Notices by their short names on English pages, where their titles are partly Chinese."""
    if publication.language == "zh":
        return {}
    names = publication.document_names.items()
    return {publication.addresses.document(key): name for key, name in names}
