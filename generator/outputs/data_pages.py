"""The page of downloads; none where there is nothing to download."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.linked_data import describe_data
from generator.outputs.produced import Produced
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Page
from generator.views.addresses import data_twin, translated
from generator.views.data_page import view_files, view_kinds

DATA_ADDRESS = "/data/"
FIELDS_ADDRESS = "/data/fields/"

DATA_COLUMN = (("ColumnType", "数据开放"),)
"""The tag of the page (R-013)."""


def produce_data_page(publication: Publication, produced: Produced) -> Iterator[Page]:
    """One page that leads to every file below data/, and to the data beside each record."""
    words = publication.words
    files = view_files(produced.sizes, words)
    if not files:
        return
    twins = (data_twin(entry.id) for entry in publication.listed)
    twin = next((address for address in twins if address[1:] in produced.sizes), "")
    pages = ((page.address, page.title) for page in produced.in_language(publication.language))
    address = publication.addresses.at(DATA_ADDRESS)
    yield Page(
        address=address,
        language=publication.language,
        section="data",
        kind="column",
        title=words["data"],
        description=words["data_description"],
        article_html=publication.templates.render(
            "pages/data.html",
            files=files,
            kinds=view_kinds(pages, produced.sizes, publication.voice),
            fields_page=publication.addresses.at(FIELDS_ADDRESS),
            twin=twin,
            language=publication.language,
            words=words,
        ),
        breadcrumbs=trail(publication),
        meta=DATA_COLUMN,
        json_ld=describe_data(files, publication, address=address),
        translation=translated(address),
    )
