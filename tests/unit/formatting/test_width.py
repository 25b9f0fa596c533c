"""How many columns a text takes on a screen with Han characters of double width."""

import pytest

from generator.formatting.width import columns


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("abc", 3),
        ("市教育局", 8),
        ("各县（市、区）", 14),
        ("“双减”", 6),
        ("①", 1),
        ("〔2023〕8号", 11),
        ("𠮷", 2),
        ("😀", 2),
        ("２０", 4),
        ("｡", 1),
        ("é", 1),
    ],
)
def test_han_counts_two_and_ambiguous_counts_one(text: str, width: int) -> None:
    assert columns(text) == width
