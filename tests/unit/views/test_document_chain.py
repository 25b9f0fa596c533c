"""The chain of authority around a notice."""

from generator.model.document import UpperDocument
from generator.views.document_chain import ChainView, view_chain
from tests.factories import make_catalogue, make_document, make_publication

NOT_HELD = UpperDocument(number="鲁政办发〔2023〕8号", title="省的通知", not_held=True)
HELD = UpperDocument(number="济政办字〔2023〕41号", title="市的通知", document_id="jining-2023")
CITY = make_document(based_on=(NOT_HELD,))
COUNTY = make_document(id="jinxiang-2023", title="县的通知", based_on=(HELD,))


def chain(document_id: str) -> ChainView:
    catalogue = make_catalogue(documents=[CITY, COUNTY])
    return view_chain(catalogue.documents_by_id[document_id], catalogue, make_publication().voice)


def test_document_that_is_held_leads_to_its_page() -> None:
    (above,) = chain("jinxiang-2023").above
    assert above.text == "《市的通知》（济政办字〔2023〕41号）"
    assert (above.address, above.remark) == ("/documents/jining-2023/", "")


def test_document_that_is_not_held_is_said_so() -> None:
    (above,) = chain("jining-2023").above
    assert (above.address, above.remark) == ("", "本站未收录")


def test_documents_below_are_found() -> None:
    assert [link.address for link in chain("jining-2023").below] == ["/documents/jinxiang-2023/"]
    assert chain("jinxiang-2023").below == ()


def test_unknown_document_makes_no_dead_link() -> None:
    document = make_document(based_on=(HELD,), id="jinxiang-2023")
    catalogue = make_catalogue(documents=[document])
    (above,) = view_chain(document, catalogue, make_publication().voice).above
    assert (above.address, above.remark) == ("", "本站未收录")
