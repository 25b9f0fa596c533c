"""What went and what came, so that a person can read it."""

from __future__ import annotations

import pytest

from generator.views.word_difference import LONGEST, Piece, word_difference


def told(was: str, now: str) -> str:
    forms = {"same": "{}", "removed": "[-{}]", "added": "[+{}]"}
    return "".join(forms[piece.mark].format(piece.text) for piece in word_difference(was, now))


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("12月底前", "11月底前", "[-12][+11]月底前"),
        ("市商务局", "市商务局、市教育局", "市商务局[+、市教育局]"),
        ("是230套", "230套", "[-是]230套"),
        ("", "市教育局", "[+市教育局]"),
        ("市教育局", "", "[-市教育局]"),
        ("一样", "一样", "一样"),
        ("甲甲甲\n乙", "甲甲甲\n丙", "甲甲甲\n[-乙][+丙]"),
    ],
)
def test_differences_are_marked(was: str, now: str, expected: str) -> None:
    assert told(was, now) == expected


def test_single_character_between_two_changes_joins_them() -> None:
    assert told("子丑甲寅卯", "天地甲玄黄") == "[-子丑甲寅卯][+天地甲玄黄]"


def test_both_texts_can_be_read_back() -> None:
    was, now = "持续公开征地信息，动态更新。", "及时公开征地批复信息，每季度更新。"
    pieces = word_difference(was, now)
    assert joined(pieces, "removed") == was
    assert joined(pieces, "added") == now


def test_long_run_that_stayed_is_shown_by_its_ends() -> None:
    same = "字" * (LONGEST + 1)
    assert told(same + "甲", same + "乙") == f"{'字' * 30}……{'字' * 30}[-甲][+乙]"


def joined(pieces: tuple[Piece, ...], mark: str) -> str:
    return "".join(piece.text for piece in pieces if piece.mark in {"same", mark})
