"""The page of explained words; none where no explained word stands in a record."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Page
from generator.views.addresses import translated
from generator.views.glossary.explained import glossary_address
from generator.views.glossary.page import view_glossary

GLOSSARY_COLUMN = (("ColumnType", "政策解读"),)
"""The tag of the page (R-013)."""


def produce_glossary(publication: Publication) -> Iterator[Page]:
    """One page."""
    words = publication.words
    parts = view_glossary(publication.listed, publication.voice)
    if not parts:
        return
    address = glossary_address(publication.voice)
    yield Page(
        address=address,
        language=publication.language,
        section="about",
        kind="column",
        title=words["glossary"],
        description=words["glossary_description"],
        keywords=tuple(term.name.text for part in parts for term in part.terms),
        article_html=publication.templates.render("pages/glossary.html", parts=parts, words=words),
        breadcrumbs=trail(publication),
        meta=GLOSSARY_COLUMN,
        translation=translated(address),
    )
