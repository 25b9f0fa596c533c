"""Describes the data in DCAT 3 (R-106): a catalogue, a series a year, a data set a notice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.document import Document
from generator.outputs.metadata.distribution import describe_files
from generator.outputs.metadata.graph import Iri, Literal, Node
from generator.outputs.metadata.terms_of_use import (
    data_version,
    describe_site,
    licence_address,
    licence_words,
)
from generator.outputs.produced import Produced
from generator.outputs.publication import Publication
from generator.rendering.head import absolute
from generator.views.data_files import data_stem
from generator.views.entry import Entry
from generator.views.groups import by_document
from generator.views.source import word_source
from generator.views.wording.phrases import word_count

Statement = tuple[str, Literal | Iri | Node]

LANGUAGE = Iri("http://id.loc.gov/vocabulary/iso639-1/zh")
CHINESE = "zh-Hans"


def describe_catalogue(publication: Publication, produced: Produced) -> tuple[Node, ...]:
    """The catalogue, the whole set, the series, then the set of each notice with records."""
    groups = by_document(publication.listed)
    documents = publication.catalogue.documents_by_id
    members = [(documents[group.key], group.entries) for group in groups]
    years = sorted({document.year for document, _ in members})
    return (
        _catalogue(publication, members, years),
        _whole(publication, produced),
        _offices(publication, produced),
        *(_series(publication, year) for year in years),
        *(_dataset(publication, produced, d, entries) for d, entries in members),
    )


def _catalogue(
    publication: Publication,
    members: Sequence[tuple[Document, Sequence[Entry]]],
    years: Sequence[int],
) -> Node:
    settings = publication.settings
    names = (_chinese(settings.site_name), Literal(text=settings.site_name_english, language="en"))
    parts = (
        _name(publication, "tasks"),
        _name(publication, "offices"),
        *(_name(publication, f"series-{year}") for year in years),
        *(_name(publication, document.id) for document, _ in members),
    )
    return Node(
        iri=_name(publication, "catalogue"),
        type="dcat:Catalog",
        statements=(
            *(("dct:title", name) for name in names),
            ("dct:description", _chinese(describe_site(publication))),
            ("foaf:homepage", Iri(absolute(settings, "/"))),
            ("dct:language", LANGUAGE),
            ("dct:modified", _day(publication)),
            *_responsibility(publication),
            *(("dcat:dataset", Iri(part)) for part in parts),
        ),
    )


def _whole(publication: Publication, produced: Produced) -> Node:
    words, settings = publication.words, publication.settings
    count = word_count(words, "tasks", len(publication.listed))
    return Node(
        iri=_name(publication, "tasks"),
        type="dcat:Dataset",
        statements=(
            ("dct:title", _chinese(words["tasks"])),
            ("dct:description", _chinese(f"{describe_site(publication)}{count}。")),
            ("dct:identifier", Literal(text="tasks")),
            ("dcat:landingPage", Iri(absolute(settings, "/data/"))),
            ("dct:language", LANGUAGE),
            *_state(publication),
            *_responsibility(publication),
            *describe_files(("data/tasks", "data/directory"), "/data/", publication, produced),
        ),
    )


def _offices(publication: Publication, produced: Produced) -> Node:
    words, settings = publication.words, publication.settings
    return Node(
        iri=_name(publication, "offices"),
        type="dcat:Dataset",
        statements=(
            ("dct:title", _chinese(words["departments"])),
            ("dct:description", _chinese(words["data_offices_csv"])),
            ("dct:identifier", Literal(text="offices")),
            ("dcat:landingPage", Iri(absolute(settings, "/data/"))),
            ("dct:language", LANGUAGE),
            *_state(publication),
            *_responsibility(publication),
            *describe_files(("data/offices",), "/data/", publication, produced),
        ),
    )


def _series(publication: Publication, year: int) -> Node:
    title = publication.words["metadata_series"].format(year=year)
    return Node(
        iri=_name(publication, f"series-{year}"),
        type="dcat:DatasetSeries",
        statements=(
            ("dct:title", _chinese(title)),
            ("dct:description", _chinese(title)),
            ("dct:identifier", Literal(text=f"series-{year}")),
            ("dct:temporal", _year(year)),
        ),
    )


def _dataset(
    publication: Publication, produced: Produced, document: Document, entries: Sequence[Entry]
) -> Node:
    address = publication.addresses.document(document.id)
    count = word_count(publication.words, "tasks", len(entries))
    return Node(
        iri=_name(publication, document.id),
        type="dcat:Dataset",
        statements=(
            ("dct:title", _chinese(document.table.title)),
            ("dct:description", _chinese(f"{word_source(document)}，{count}。")),
            ("dct:identifier", Literal(text=document.id)),
            ("dcat:inSeries", Iri(_name(publication, f"series-{document.year}"))),
            ("dcat:landingPage", Iri(absolute(publication.settings, address))),
            ("dct:language", LANGUAGE),
            *_state(publication),
            ("dct:temporal", _year(document.year)),
            ("dct:source", _notice(document)),
            *_spatial(publication, document),
            *_subjects(publication, entries),
            *_responsibility(publication),
            *describe_files((data_stem(address)[1:],), address, publication, produced),
        ),
    )


def _notice(document: Document) -> Node:
    """The notice itself: its number and its day are not those of the data."""
    stated: list[Statement] = [("dct:title", _chinese(document.title))]
    if document.number is not None:
        stated.append(("dct:identifier", Literal(text=document.number)))
    if document.issuer is not None:
        issuer = Node(
            type="foaf:Organization", statements=(("foaf:name", _chinese(document.issuer)),)
        )
        stated.append(("dct:publisher", issuer))
    if document.issued_on is not None:
        day = document.issued_on.date.isoformat()
        stated.append(("dct:issued", Literal(text=day, type="xsd:date")))
    return Node(type="dct:BibliographicResource", statements=stated)


def _spatial(publication: Publication, document: Document) -> Iterator[Statement]:
    place = publication.catalogue.jurisdictions_by_id.get(document.jurisdiction_id)
    if place is not None:
        label = ("skos:prefLabel", _chinese(place.name))
        yield "dct:spatial", Node(type="dct:Location", statements=(label,))


def _subjects(publication: Publication, entries: Sequence[Entry]) -> Iterator[Statement]:
    """The themes and topics of its records, in the order of the table."""
    themes = {entry.theme.id: entry.theme for entry in entries if entry.theme is not None}
    for theme in themes.values():
        iri = absolute(publication.settings, publication.addresses.theme(theme.id))
        label = ("skos:prefLabel", _chinese(theme.name))
        yield "dcat:theme", Node(iri=iri, type="skos:Concept", statements=(label,))
    for name in dict.fromkeys(topic.name for entry in entries for topic in entry.topics):
        yield "dcat:keyword", _chinese(name)


def _responsibility(publication: Publication) -> Iterator[Statement]:
    """Who publishes and on which terms, as far as the office has said it (R-108)."""
    identity, settings = publication.settings.identity, publication.settings
    if identity.organiser:
        name = ("foaf:name", _chinese(identity.organiser))
        yield "dct:publisher", Node(type="foaf:Organization", statements=(name,))
    if identity.organiser and identity.contact:
        contact = (
            ("vcard:fn", _chinese(identity.organiser)),
            ("vcard:note", _chinese(identity.contact)),
        )
        yield "dcat:contactPoint", Node(type="vcard:Organization", statements=contact)
    address, terms = licence_address(settings), licence_words(settings)
    if address is not None:
        yield "dct:license", Iri(address)
    if terms is not None:
        label = ("rdfs:label", _chinese(terms))
        yield "dct:rights", Node(type="dct:RightsStatement", statements=(label,))


def _year(year: int) -> Node:
    first, last = (Literal(text=f"{year:04}-{end}", type="xsd:date") for end in ("01-01", "12-31"))
    days = (("dcat:startDate", first), ("dcat:endDate", last))
    return Node(type="dct:PeriodOfTime", statements=days)


def _state(publication: Publication) -> Iterator[Statement]:
    """Of which day the data are, and the same as a version."""
    yield "dct:modified", _day(publication)
    yield "dcat:version", Literal(text=data_version(publication.settings))


def _day(publication: Publication) -> Literal:
    return Literal(text=publication.settings.as_of.isoformat(), type="xsd:date")


def _name(publication: Publication, name: str) -> str:
    return absolute(publication.settings, f"/data/#{name}")


def _chinese(text: str) -> Literal:
    return Literal(text=text, language=CHINESE)
