"""The page that explains the fields of the data files (R-109)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.outputs.data_pages import DATA_ADDRESS, DATA_COLUMN, FIELDS_ADDRESS
from generator.outputs.metadata.producer import SCHEMAS
from generator.outputs.publication import Publication
from generator.outputs.tables.columns import COLUMNS, Column
from generator.outputs.tables.offices import COLUMNS as OFFICE_COLUMNS
from generator.outputs.trail import trail
from generator.rendering.page import Link, Page
from generator.views.addresses import translated
from generator.views.data_page import view_fields
from generator.views.wording.phrases import Words


def produce_field_page(publication: Publication) -> Iterator[Page]:
    """One page, for all formats."""
    words = publication.words
    address = publication.addresses.at(FIELDS_ADDRESS)
    above = Link(text=words["data"], address=publication.addresses.at(DATA_ADDRESS))
    yield Page(
        address=address,
        language=publication.language,
        section="data",
        kind="column",
        title=words["data_fields"],
        description=words["data_fields_description"],
        article_html=publication.templates.render(
            "pages/fields.html",
            columns=_describe(COLUMNS, words),
            offices=_describe(OFFICE_COLUMNS, words),
            fields=view_fields(publication.voice),
            schemas=tuple(f"/{path}" for path in SCHEMAS),
            language=publication.language,
            words=words,
        ),
        breadcrumbs=trail(publication, above),
        meta=DATA_COLUMN,
        translation=translated(address),
    )


def _describe(columns: Iterable[Column], words: Words) -> tuple[tuple[str, str, str, str], ...]:
    return tuple(
        (
            column.name,
            words[f"column_{column.phrase}"],
            words[f"column_type_{column.type.value}"],
            words[f"meaning_{column.phrase}"],
        )
        for column in columns
    )
