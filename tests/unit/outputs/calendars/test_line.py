"""Lines of at most 75 octets that never cut a character and never let a text out."""

from __future__ import annotations

import pytest

from generator.outputs.calendars.line import fold, text_line


def unfolded(folded: bytes) -> str:
    return folded.decode().removesuffix("\r\n").replace("\r\n ", "")


@pytest.mark.parametrize("length", range(60, 80))
@pytest.mark.parametrize("character", ["a", "é", "汉", "𬬭"])
def test_no_line_is_longer_than_75_octets_nor_ends_within_a_character(
    length: int, character: str
) -> None:
    line = "SUMMARY:" + "x" * (length % 5) + character * length
    folded = fold(line)
    assert all(len(piece) <= 75 for piece in folded.split(b"\r\n"))
    assert all(piece.decode() for piece in folded.removesuffix(b"\r\n").split(b"\r\n"))
    assert unfolded(folded) == line


def test_line_of_75_octets_stays_whole() -> None:
    assert fold("x" * 75) == b"x" * 75 + b"\r\n"
    assert fold("x" * 76) == b"x" * 75 + b"\r\n x\r\n"


def test_special_characters_are_masked() -> None:
    assert text_line("SUMMARY", "a;b,c\\d\ne") == b"SUMMARY:a\\;b\\,c\\\\d\\ne\r\n"


def test_text_cannot_begin_a_line() -> None:
    assert text_line("SUMMARY", "a\r\nMETHOD:CANCEL\x00\x7f") == b"SUMMARY:a\\nMETHOD:CANCEL\r\n"
