"""Pages of places: notices, offices, themes and topics of each."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.jurisdiction import Jurisdiction
from generator.outputs.announced import announce
from generator.outputs.listing import TASK_COLUMN
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.page import Link, Page
from generator.views.addresses import translated
from generator.views.data_files import ListFilesView, view_list_files
from generator.views.place_page import view_place
from generator.views.places import Places


def produce_place_pages(publication: Publication) -> Iterator[Page]:
    """The index of places, then each place that has something to show."""
    places = publication.places
    if places.published:
        yield _index(publication, places)
    for place in places.published.values():
        yield _place(publication, place, places)


def _index(publication: Publication, places: Places) -> Page:
    words = publication.words
    address = publication.addresses.jurisdictions()
    return Page(
        address=address,
        language=publication.language,
        section="jurisdictions",
        kind="column",
        title=words["places"],
        description=words["places_description"],
        article_html=publication.templates.render(
            "pages/jurisdictions.html",
            links=tuple(places.link(place) for place in places.published.values()),
            words=words,
        ),
        breadcrumbs=trail(publication),
        meta=TASK_COLUMN,
        translation=translated(address),
    )


def _place(publication: Publication, place: Jurisdiction, places: Places) -> Page:
    words = publication.words
    view = view_place(place, places)
    address = publication.addresses.jurisdiction(place.id)
    count = len(places.entries_of(place.id))
    files: ListFilesView | None = None
    if count:
        files = view_list_files(address, view.label.text, count, publication.voice)
    index = Link(text=words["places"], address=publication.addresses.jurisdictions())
    return Page(
        address=address,
        language=publication.language,
        section="jurisdictions",
        kind="column",
        title=view.label.text,
        description=words["place_description"].format(name=view.label.text, counts=view.counts),
        keywords=(view.label.text, *place.names),
        article_html=publication.templates.render(
            "pages/jurisdiction.html", view=view, files=files, words=words
        ),
        breadcrumbs=trail(publication, index),
        alternates=announce(files),
        meta=TASK_COLUMN,
        translation=translated(address),
    )
