"""A place is asked for by its name, long or short, whatever other names begin with it (R-100)."""

from __future__ import annotations

import pytest

from tests.browser.search.conftest import AskFresh, ids_of
from tests.browser.search.corpus import Corpus, place_of

PARTS = {"jining": {"jining", "jeda", "jinxiang", "yanzhou"}}
"""What is asked of a city is asked of the places in it, too."""


@pytest.mark.parametrize(
    ("name", "place"), [("济宁", "jining"), ("济宁市", "jining"), ("兖州", "yanzhou")]
)
def test_a_place_brings_its_records_after_those_that_name_it(
    ask_fresh: AskFresh, corpus: Corpus, name: str, place: str
) -> None:
    """济宁 stands in the names of offices, 兖州 in one text."""
    (found,) = ask_fresh([name])
    records = corpus.records_in(ids_of(found))
    literal = corpus.holding(name)
    assert ids_of(found)[0] == place
    assert set(records[: len(literal)]) == literal
    assert set(records) == literal | of_places(corpus, place)
    own = [place_of(key) == place for key in records[len(literal) :]]
    assert own == sorted(own, reverse=True), "its own records come before those of its parts"


@pytest.mark.parametrize("name", ["济宁", "济宁市"])
@pytest.mark.parametrize("word", ["营商环境", "低保", "养老"])
def test_a_place_and_a_word_bring_what_holds_the_word_there(
    ask_fresh: AskFresh, corpus: Corpus, name: str, word: str
) -> None:
    (found,) = ask_fresh([f"{name} {word}"])
    expected = corpus.holding(word) & of_places(corpus, "jining")
    assert set(corpus.records_in(ids_of(found))) == expected
    assert len(expected) > 1


def of_places(corpus: Corpus, place: str) -> set[str]:
    places = PARTS.get(place, {place})
    return {key for key in corpus.blocks if place_of(key) in places}
