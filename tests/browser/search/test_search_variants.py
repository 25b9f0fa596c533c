"""Other ways to write what stands on a page find it too: slips, traditional, full width, gaps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from random import Random

import pytest

from generator.search.folding import fold
from generator.search.traditional import SIMPLIFIED_BY_TRADITIONAL
from tests.browser.search.conftest import QUERIES, AskFresh, Found, ids_of
from tests.browser.search.corpus import Corpus

COUNT = 60
SHARE = 0.95
HAN = re.compile("[\u4e00-\u9fff]+")
OTHERS = "就会来没好看吃喝跑跳"
"""Wrong characters; a slip may by chance give a word that stands somewhere else."""

Vary = Callable[[str, Random], str]


def slip(text: str, random: Random) -> str:
    """One character wrong, missing, or too much."""
    at = random.randrange(len(text))
    kind = random.choice(("wrong", "missing", "more"))
    put = "" if kind == "missing" else random.choice(OTHERS)
    return text[:at] + put + text[at + (kind != "more") :]


def in_traditional(text: str, random: Random) -> str:
    return "".join(random.choice(TRADITIONAL.get(one, [one])) for one in text)


def in_full_width(text: str, _: Random) -> str:
    return "".join(chr(ord(one) + 0xFEE0) if "!" < one < "\x7f" else one for one in text)


def with_a_gap(text: str, random: Random) -> str:
    """White space that someone typed or copied along, one kind or another."""
    at = random.randrange(1, len(text))
    return text[:at] + random.choice((" ", "  ", "\u3000", "\u00a0", "\t")) + text[at:]


def with_unseen(text: str, random: Random) -> str:
    """What pages put between characters to break lines, and texts bring along when copied."""
    return random.choice(("\u200b", "\u00ad", "\ufeff", "\u2060")).join(text)


def with_other_marks(text: str, _: Random) -> str:
    return text.translate(str.maketrans("，。；：（）“”、", ",｡;:()「」､"))


VARIANTS: Mapping[str, Vary] = {
    "slip": slip,
    "traditional": in_traditional,
    "full width": in_full_width,
    "gap": with_a_gap,
    "unseen": with_unseen,
    "marks": with_other_marks,
}


def _partners() -> Mapping[str, list[str]]:
    partners: dict[str, list[str]] = {}
    for traditional, simplified in SIMPLIFIED_BY_TRADITIONAL.items():
        partners.setdefault(simplified, []).append(traditional)
    return partners


TRADITIONAL = _partners()


def draw(corpus: Corpus, kind: str, random: Random) -> Iterator[tuple[str, str]]:
    """Parts of texts that the variant can change, and the changed ones that stand nowhere."""
    while True:
        (text,) = corpus.substrings(1, lengths=range(4, 10), seed=random.randrange(10**9))
        if kind == "slip" and not HAN.fullmatch(text):
            continue
        varied = VARIANTS[kind](text, random)
        if varied != text and (kind != "slip" or not corpus.holding(varied)):
            yield text, varied


def is_right(corpus: Corpus, kind: str, text: str, found: Found) -> bool:
    """A slip brings what was meant, and says that it only comes near; the others are the same."""
    records, meant = set(corpus.records_in(ids_of(found))), corpus.holding(text)
    if kind == "slip":
        return meant <= records and found["approximate"] is True
    if kind == "gap":  # Two words that stand apart are found too.
        return meant <= records and not found["approximate"]
    return meant == records and not found["approximate"]


@pytest.mark.parametrize("kind", VARIANTS)
def test_nineteen_of_twenty_variants_bring_what_was_meant(
    ask_fresh: AskFresh, corpus: Corpus, kind: str
) -> None:
    random = Random(kind)  # noqa: S311 # no secret is made
    drawing = draw(corpus, kind, random)
    pairs = [next(drawing) for _ in range(COUNT)]
    answers = ask_fresh(varied for _, varied in pairs)
    wrong = [
        pair
        for pair, found in zip(pairs, answers, strict=True)
        if not is_right(corpus, kind, pair[0], found)
    ]
    assert len(wrong) <= COUNT * (1 - SHARE), wrong


def test_other_ways_to_write_a_word_find_the_same(ask_fresh: AskFresh, corpus: Corpus) -> None:
    """Written by hand, all right."""
    variants: dict[str, str] = QUERIES["variants"]
    missed = [
        variant
        for (variant, word), found in zip(variants.items(), ask_fresh(variants), strict=True)
        if not corpus.holding(word) <= set(ids_of(found))
        or (
            not found["approximate"]
            and corpus.holding(word) != set(corpus.records_in(ids_of(found)))
        )
    ]
    assert missed == []


def test_a_wrong_character_is_forgiven_and_said(ask_fresh: AskFresh) -> None:
    said = [found["approximate"] for found in ask_fresh(["政务新媒休", "教玉局", "政务新媒体"])]
    assert said == [True, True, False]


def test_the_name_of_a_place_or_topic_is_forgiven_a_wrong_character(ask_fresh: AskFresh) -> None:
    """Names of two characters only; nothing is made of two that begin no name."""
    slips = {"兖洲": "/jurisdictions/yanzhou/", "教肓": "/topics/education/"}
    for page, found in zip(slips.values(), ask_fresh(slips), strict=True):
        assert found["approximate"] is True
        assert any(result["url"].endswith(page) for result in found["results"]), found
    assert [found["total"] for found in ask_fresh(["彁彁", "育教"])] == [0, 0]


@pytest.mark.parametrize("mark", ["#", "/", "+", "；"])
def test_words_that_a_mark_joins_find_what_they_find_apart(
    ask_fresh: AskFresh, corpus: Corpus, mark: str
) -> None:
    """Both words stand in texts, so that nothing else is looked for."""
    joined, apart = ask_fresh([f"公开{mark}养老", "公开 养老"])
    assert corpus.records_in(ids_of(joined)) == corpus.records_in(ids_of(apart)) != []
    assert joined["expanded"] == []


def test_folding_knows_what_the_variants_do() -> None:
    """Otherwise a variant that changes nothing would be right each time."""
    random = Random(1)  # noqa: S311 # no secret is made
    assert in_full_width("5G", random) == "５Ｇ"
    assert in_traditional("农业", random) != "农业"
    assert fold(with_unseen("农业", random)) == "农业" != with_unseen("农业", random)
