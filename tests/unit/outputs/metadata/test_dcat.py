"""The catalogue says the same in both forms, and of each file its true size and hash (R-106)."""

from __future__ import annotations

import csv
from hashlib import sha256
from io import StringIO

import pytest
from rdflib import DCAT, DCTERMS, RDF, Graph, Namespace, URIRef
from rdflib.compare import isomorphic

from generator.outputs.metadata.graph import Iri, Literal, Node, to_json_ld, to_turtle
from generator.settings import Identity
from tests.factories import make_catalogue, make_document, make_task
from tests.unit.outputs.metadata.made_files import make_files

SPDX = Namespace("http://spdx.org/rdf/terms#")
# rdflib 7.6 reads JSON-LD into a graph that it deprecates itself.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

BASE = "https://a.gov.cn/zwgk/"


def graph(files: dict[str, bytes]) -> Graph:
    return Graph().parse(data=files["data/dcat.ttl"], format="turtle")


def test_both_forms_say_the_same() -> None:
    files = make_files(identity=Identity(organiser="某办公室", contact="0537-1", licence="条款"))
    other = Graph().parse(data=files["data/dcat.jsonld"], format="json-ld")
    assert len(other) > 50
    assert isomorphic(graph(files), other)


@pytest.mark.parametrize("text", ['引号" 反斜\\', "两\n行\r\t", "</script>]]>", "\U00020bb7"])
def test_any_text_survives_both_forms(text: str) -> None:
    label = ("rdfs:label", Literal(text=text, language="zh-Hans"))
    nodes = (Node(iri=f"{BASE}#x", type="skos:Concept", statements=(label,)),)
    turtle = Graph().parse(data=to_turtle(nodes), format="turtle")
    assert isomorphic(turtle, Graph().parse(data=to_json_ld(nodes), format="json-ld"))
    assert text in [str(value) for value in turtle.objects()]


def test_a_thing_described_inside_another_keeps_its_name() -> None:
    theme = Node(iri=f"{BASE}t/", type="skos:Concept", statements=())
    parts = (("dcat:theme", theme), ("foaf:homepage", Iri(BASE)))
    nodes = (Node(iri=f"{BASE}#x", type="dcat:Dataset", statements=parts),)
    found = Graph().parse(data=to_turtle(nodes), format="turtle")
    assert (URIRef(f"{BASE}#x"), DCAT.theme, URIRef(f"{BASE}t/")) in found


def test_every_file_has_its_true_size_and_hash() -> None:
    files = make_files()
    found = graph(files)
    checked = set()
    for file in found.subjects(RDF.type, DCAT.Distribution):
        path = str(found.value(file, DCAT.downloadURL)).removeprefix(BASE)
        assert int(str(found.value(file, DCAT.byteSize))) == len(files[path])
        checksum = found.value(file, SPDX.checksum)
        value = str(found.value(checksum, SPDX.checksumValue))
        assert value == sha256(files[path]).hexdigest()
        checked.add(path)
    assert checked >= {"data/tasks.csv", "data/documents/jining-2023.xlsx", "data/directory.csv"}


def test_notices_stand_in_the_series_of_their_year() -> None:
    found = graph(make_files())
    dataset = URIRef(f"{BASE}data/#jining-2023")
    assert found.value(dataset, URIRef(f"{DCAT}inSeries")) == URIRef(f"{BASE}data/#series-2023")
    assert (URIRef(f"{BASE}data/#catalogue"), DCAT.dataset, dataset) in found
    assert str(found.value(dataset, DCAT.landingPage)) == f"{BASE}documents/jining-2023/"


def test_the_day_of_a_notice_is_not_made_up() -> None:
    """The notice of the test has a number and no day."""
    found = graph(make_files())
    source = found.value(URIRef(f"{BASE}data/#jining-2023"), DCTERMS.source)
    assert str(found.value(source, DCTERMS.identifier)) == "济政办字〔2023〕41号"
    assert list(found.objects(None, DCTERMS.issued)) == []


def test_a_demo_names_no_publisher_of_the_data() -> None:
    found = graph(make_files(make_catalogue(documents=[make_document(issuer=None)])))
    assert list(found.objects(None, DCTERMS.publisher)) == []
    assert list(found.objects(None, DCTERMS.license)) == []


def test_a_notice_without_records_is_no_data_set() -> None:
    empty = make_document(id="jining-2024", tasks=(), year=2024)
    found = graph(make_files(make_catalogue(documents=[make_document(), empty])))
    assert (URIRef(f"{BASE}data/#jining-2024"), RDF.type, DCAT.Dataset) not in found
    assert (URIRef(f"{BASE}data/#jining-2023"), RDF.type, DCAT.Dataset) in found


def test_every_property_stands_in_the_table_of_terms() -> None:
    """R-048."""
    identity = Identity(organiser="某办公室", contact="0537-1", licence="https://a.gov.cn/terms")
    files = make_files(make_catalogue(tasks=[make_task()]), identity=identity)
    text = files["data/metadata-terms.csv"].decode("utf-8-sig")
    mapped = {row[1] for row in csv.reader(StringIO(text, newline=""))}
    found = graph(files)
    described = {*found.subjects(RDF.type, DCAT.Dataset), *found.subjects(RDF.type, DCAT.Catalog)}
    used = {
        found.qname(str(name)).replace("dcterms:", "dct:")
        for thing in described
        for name in found.predicates(thing)
        if name != RDF.type
    }
    assert len(used) > 10
    assert used - mapped == set()


REQUIRED = {
    DCAT.Catalog: (DCTERMS.title, DCTERMS.description, DCAT.dataset),
    DCAT.Dataset: (DCTERMS.title, DCTERMS.description, DCTERMS.identifier, DCAT.distribution),
    DCAT.Distribution: (DCAT.accessURL, DCAT.downloadURL, DCAT.mediaType, DCAT.byteSize),
}
"""What profiles of DCAT ask of each thing, beside what only an office can say (its licence)."""


def missing_in(found: Graph) -> list[tuple[str, str]]:
    """Each thing that lacks what it must have, or has it empty."""
    return [
        (str(thing), str(name))
        for kind, names in REQUIRED.items()
        for thing in found.subjects(RDF.type, kind)
        for name in names
        if not any(str(value).strip() for value in found.objects(thing, name))
    ]


def test_every_thing_has_what_profiles_ask_of_it() -> None:
    found = graph(make_files())
    for kind in REQUIRED:
        assert list(found.subjects(RDF.type, kind)), kind
    assert missing_in(found) == []


@pytest.mark.parametrize(
    "name", sorted({name for names in REQUIRED.values() for name in names}, key=str)
)
def test_what_is_taken_away_is_missed(name: URIRef) -> None:
    found = graph(make_files())
    found.remove((None, name, None))
    assert str(name) in {lacking for _, lacking in missing_in(found)}
