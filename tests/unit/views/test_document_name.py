"""Short names of notices."""

from generator.model.document import Document
from generator.problems.problem import Language
from generator.views.document_name import name_documents
from generator.views.wording.words import WORDS
from tests.factories import make_catalogue, make_document


def names(*documents: Document, language: Language = "zh") -> list[str]:
    catalogue = make_catalogue(documents=documents)
    return list(name_documents(catalogue, WORDS[language], language).values())


def test_place_and_year_name_a_notice() -> None:
    assert names(make_document()) == ["济宁市2023年"]
    assert names(make_document(), language="en") == ["Jining City 2023"]


def test_two_notices_of_a_place_and_year_add_their_numbers() -> None:
    first = make_document(number="济政办字〔2023〕41号")
    second = make_document(id="jining-2023-b", number=None)
    assert names(first, second) == ["济宁市2023年济政办字〔2023〕41号", "济宁市2023年jining-2023-b"]


def test_unregistered_place_is_named_by_its_id() -> None:
    assert names(make_document(jurisdiction_id="nowhere")) == ["nowhere2023年"]
