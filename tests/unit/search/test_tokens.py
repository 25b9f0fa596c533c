import json
from pathlib import Path

import pytest

from generator.search.tokens import index_content, phrase, phrase_beside

VECTORS = json.loads(
    (Path(__file__).parents[2] / "search" / "vectors.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("why", "text", "tokens"), VECTORS["phrase"])
def test_a_phrase_is_written_as_in_the_browser(why: str, text: str, tokens: str) -> None:
    assert phrase(text) == tokens, why


def test_the_phrase_of_any_part_stands_in_the_phrase_of_the_whole() -> None:
    whole = "推动外贸固稳提质，实时发布"
    parts = [whole[a:b] for a in range(len(whole)) for b in range(a + 2, len(whole) + 1)]
    assert [part for part in parts if phrase(part) not in phrase(whole)] == []


def test_two_characters_never_share_a_token() -> None:
    """Every code point of the Basic Multilingual Plane, and some beyond it."""
    points = [*range(0x20, 0xD800), *range(0xE000, 0x10000), *range(0x10000, 0x110000, 97)]
    assert len({phrase(chr(point)) for point in points}) == len(points)


def test_a_phrase_does_not_reach_over_the_end_of_a_block() -> None:
    content = index_content(["市教育", "育局"])
    assert phrase("教育局") not in content


def test_a_single_character_is_found_whatever_stands_beside_it() -> None:
    content = index_content(["水", "节水用水"]).split()
    assert content.count(phrase("水")) == 1


def test_a_text_beside_the_blocks_is_not_found_among_them() -> None:
    content = index_content(["水"], beside=["长期坚持"])
    assert phrase("长期坚持") not in content
    assert phrase_beside("长期坚持") in content
