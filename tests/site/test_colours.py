"""One hue leads; grounds and lines are neutrals of it, and no status has a colour (R-015)."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable

import pytest

from tests.site.built import BuiltSite

GREY = 0.2
"""Below this saturation a colour is a neutral."""

SPREAD = 30
"""Hues that are so close, in degrees, are one colour in two lights."""


def hues(style: str) -> list[int]:
    """The distinct hues of the colours in a style sheet, in degrees."""
    found: list[int] = []
    for degrees in sorted(_degrees(re.findall(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b", style))):
        if not any(
            min(abs(degrees - other), 360 - abs(degrees - other)) < SPREAD for other in found
        ):
            found.append(degrees)
    return found


def _degrees(colours: Iterable[str]) -> Iterable[int]:
    for colour in set(colours):
        long = colour if len(colour) == 6 else "".join(digit * 2 for digit in colour)
        red, green, blue = (int(long[at : at + 2], 16) / 255 for at in (0, 2, 4))
        hue, _lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
        if saturation > GREY:
            yield round(hue * 360)


def test_all_styles_together_have_one_hue(site: BuiltSite) -> None:
    sheets = [path for path in site.files if path.endswith(".css") and "pagefind" not in path]
    style = "\n".join((site.folder / path).read_text(encoding="utf-8") for path in sheets)
    assert len(hues(style)) == 1
    assert not re.search(r"\b(?:red|green|orange|gold|rgba?|hsla?|oklch)\b\s*[(;]", style)


@pytest.mark.parametrize(
    ("style", "count"),
    [
        ("a{color:#0e4685}b{color:#9ac7f8}c{color:#333}", 1),
        ("a{color:#0e4685}b{color:#c00}", 2),
        ("a{color:#0a0}b{color:#c00}c{color:#fc0}", 3),
    ],
)
def test_hues_are_counted(style: str, count: int) -> None:
    assert len(hues(style)) == count
