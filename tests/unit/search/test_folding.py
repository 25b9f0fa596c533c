import json
from pathlib import Path

import pytest

from generator.search.folding import cut, fold

VECTORS = json.loads(
    (Path(__file__).parents[2] / "search" / "vectors.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("why", "text", "folded"), VECTORS["fold"])
def test_a_text_is_folded_as_in_the_browser(why: str, text: str, folded: str) -> None:
    assert fold(text) == folded, why


@pytest.mark.parametrize("folded", [folded for _, _, folded in VECTORS["fold"]])
def test_a_folded_text_stays_as_it_is(folded: str) -> None:
    assert fold(folded) == folded


@pytest.mark.parametrize(("why", "query", "terms"), VECTORS["cut"])
def test_a_query_is_cut_as_in_the_browser(why: str, query: str, terms: list[str]) -> None:
    assert list(cut(query)) == terms, why


def test_every_character_of_the_notices_survives() -> None:
    """Nothing but white space is lost: what stands on a page can be asked for."""
    documents = Path(__file__).parents[3] / "content" / "documents"
    text = "".join(path.read_text(encoding="utf-8") for path in documents.glob("*.yml"))
    kept = {character for character in text if not character.isspace() and character != '"'}
    assert [character for character in kept if len(fold(character)) != 1] == []
