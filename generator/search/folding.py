"""Turns a text into the form in which it is indexed and asked for; folding.js does the same.

Whoever changes a rule changes it there too: tests/search/vectors.json is run by both.
"""

from __future__ import annotations

import re
import unicodedata

from generator.search.traditional import SIMPLIFIED_BY_TRADITIONAL

UNSEEN = (
    r"[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f"
    r'\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff"\uff02]'
)
"""White space, marks without a shape, and the straight quotation mark of a quoted query."""

ALIKE = {
    ",﹐": "，",
    ";﹔": "；",
    ":﹕": "：",
    "!﹗": "！",
    "?﹖": "？",
    "(﹙": "（",
    ")﹚": "）",
    "[【〖﹝": "〔",
    "]】〗﹞": "〕",
    "〈﹤": "《",
    "〉﹥": "》",
    "「『〝„‟": "“",
    "」』〞": "”",
    "｢": "“",
    "｣": "”",
    "’‘‚‛`´": "'",
    "｡": "。",
    "､": "、",
    "‐‑‒–—―−﹣－─": "-",
    "〜∼": "~",
    "•・‧∙⋅･": "·",
    "﹪": "%",
}
"""Marks that mean the same, and the one that stands for them."""

_UNSEEN = re.compile(UNSEEN)
_MARKS = {mark: one for marks, one in ALIKE.items() for mark in marks}
_FULL_WIDTH = range(0xFF01, 0xFF5F)
_RADICALS = range(0x2E80, 0x2FE0)
_GAP = r"[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+"  # \s differs in scripts
_GAPS = re.compile(_GAP)
_FIGURE_GAP = re.compile(
    rf"(?<=[0-9０-９]){_GAP}(?=[\u3400-\u9fff%％])|(?<=[\u3400-\u9fff]){_GAP}(?=[0-9０-９])"
    rf"|{_GAP}(?=[〔［\[【（(])|(?<=[〕］\]】）)]){_GAP}"
)
_SHORTENED = "…"


def fold(text: str) -> str:
    """The form that two texts share when a reader would call them the same."""
    composed = unicodedata.normalize("NFC", text)
    return _UNSEEN.sub("", composed).translate(_FOLDED)


def cut(query: str) -> tuple[str, ...]:
    """The words of a query, folded; a space inside a figure (6.3 万人) parts nothing."""
    return cut_apart(_FIGURE_GAP.sub("", query.strip()))


def cut_apart(query: str) -> tuple[str, ...]:
    """The words of a query, folded, as they were typed."""
    words = (fold(word).rstrip(_SHORTENED) for word in _GAPS.split(query))
    return tuple(dict.fromkeys(word for word in words if word))


class _Folded(dict[int, str]):
    """Every character that was met, by its code point, as it is folded."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(code)
        return folded


_FOLDED = _Folded()


def _fold_character(code: int) -> str:
    character = chr(code)
    if code in _FULL_WIDTH:
        character = chr(code - 0xFEE0)
    elif code in _RADICALS or unicodedata.category(character)[0] in "LN":
        character = unicodedata.normalize("NFKC", character)
    return "".join(_plain(one) for one in character)


def _plain(character: str) -> str:
    lower = _MARKS.get(character, character).lower()
    return SIMPLIFIED_BY_TRADITIONAL.get(lower, lower)
