"""The catalogue says the same in both forms, and of each file its true size and hash (R-106)."""

from __future__ import annotations

import csv
from hashlib import sha256
from io import StringIO
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import DCAT, DCTERMS, FOAF, RDF, SKOS, Graph, Namespace, URIRef
from rdflib import Literal as Text
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
    names = ("tasks.csv", "documents/jining-2023.xlsx", "directory.csv", "offices.csv")
    assert checked >= {*(f"data/{name}" for name in names), "data/offices.json"}


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


CLASSES = """
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
foaf:Organization rdfs:subClassOf foaf:Agent .
vcard:Organization rdfs:subClassOf vcard:Kind .
"""
"""What the vocabularies themselves say of the classes that we use."""


def faults(found: Graph) -> str:
    """What the shapes find; nothing where the catalogue conforms."""
    shapes = Graph().parse(Path(__file__).with_name("dcat-ap.shapes.ttl"), format="turtle")
    classes = Graph().parse(data=CLASSES, format="turtle")
    conforms, _, told = validate(found, shacl_graph=shapes, ont_graph=classes)
    return "" if conforms else str(told)


@pytest.fixture(scope="module")
def of_an_office() -> Graph:
    """The catalogue of an office; a demo has no publisher, which the profile asks for."""
    identity = Identity(organiser="某办公室", contact="0537-1", licence="https://a.gov.cn/terms")
    return graph(make_files(identity=identity))


def test_the_catalogue_of_an_office_keeps_the_profile(of_an_office: Graph) -> None:
    for kind in (DCAT.Catalog, DCAT.Dataset, URIRef(f"{DCAT}DatasetSeries"), DCAT.Distribution):
        assert list(of_an_office.subjects(RDF.type, kind)), kind
    assert faults(of_an_office) == ""


def test_a_demo_lacks_the_publisher_and_nothing_else() -> None:
    told = faults(graph(make_files()))
    assert "Results (1)" in told
    assert "Less than 1 values on" in told
    assert "dct:publisher" in told


@pytest.mark.parametrize(
    "name",
    [
        *(DCTERMS.title, DCTERMS.description, DCTERMS.identifier, DCTERMS.publisher),
        *(DCAT.dataset, DCAT.distribution, DCAT.accessURL, FOAF.name, SKOS.prefLabel),
        *(SPDX.algorithm, SPDX.checksumValue),
    ],
    ids=str,
)
def test_what_is_taken_away_is_missed(of_an_office: Graph, name: URIRef) -> None:
    spoilt = Graph() + of_an_office
    spoilt.remove((None, name, None))
    assert len(spoilt) < len(of_an_office)
    assert "Less than 1 values on" in faults(spoilt)


@pytest.mark.parametrize("name", [DCAT.byteSize, DCTERMS.modified, SPDX.checksumValue], ids=str)
def test_a_value_of_another_kind_is_refused(of_an_office: Graph, name: URIRef) -> None:
    spoilt = Graph() + of_an_office
    thing = next(spoilt.subjects(name))
    spoilt.set((thing, name, Text("x")))
    assert faults(spoilt)
