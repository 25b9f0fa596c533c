"""Turns the characters of a cell or page into lines, and tells which lines run on."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from generator.importers.pdf_page import Glyph

_CLOSING = "、，。；：！？）》」』”’〕】,.;:!?)%"
"""They never begin a line, so the character before them comes along."""
_OPENING = "（《“‘「『〔【(["
_WORD_GAP = 0.15
"""Of the height of a character: a space between Latin words that is only a distance."""
_TAB_GAP = 0.9
_PIECE_GAP = 0.6
_SLACK = 0.3
_WIDE = re.compile(r"\s{3,}")
_NAME_START = re.compile("[市县区省各]|[^、，；]{2,4}[市县区]")
NAME_END = re.compile(
    "(?:局|委|办|部|院|室|中心|公司|处|会|厅|所|站|社|学|校|队|馆|街道|镇|[)）])$"
)
"""How names of offices end."""
_LATIN = re.compile(r"[0-9A-Za-z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One printed line."""

    text: str
    left: float
    right: float
    base: float
    size: float
    first_width: float
    """What of it cannot be parted from its first character."""
    pieces: tuple[str, ...] = ()
    """Its words where they stand wide apart, as in columns without lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """Between which places words may stand."""

    left: float
    right: float


def read_lines(glyphs: Iterable[Glyph]) -> list[Line]:
    """The lines from top to bottom."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: (g.base, g.left)):
        if glyph.is_generated:
            continue
        if lines and glyph.base - lines[-1][-1].base < glyph.size / 2:
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    found = (_read_line(sorted(line, key=lambda g: g.left)) for line in lines)
    return [line for line in found if line is not None]


def _read_line(glyphs: list[Glyph]) -> Line | None:
    glyphs = _without_doubles(glyphs)
    while glyphs and not glyphs[0].text.strip():
        glyphs.pop(0)
    while glyphs and not glyphs[-1].text.strip():
        glyphs.pop()
    if not glyphs:
        return None
    size = median(glyph.size for glyph in glyphs)
    gaps = [b.left - a.right for a, b in itertools.pairwise(glyphs)]
    usual = median(gaps) if gaps else 0.0
    text, tabs = glyphs[0].text, []
    for glyph, gap in zip(glyphs[1:], gaps, strict=True):
        is_tab = gap > max(_TAB_GAP * size, usual + size / 2)
        is_apart = gap > max(_PIECE_GAP * size, usual + size / 2)
        is_word = gap > _WORD_GAP * size and _LATIN.match(text[-1]) and _LATIN.match(glyph.text)
        is_spaced = text[-1].isspace() or glyph.text.isspace()
        if is_apart:
            tabs.append(len(text))
        text += f" {glyph.text}" if (is_tab or is_word) and not is_spaced else glyph.text
    return Line(
        text=text,
        left=glyphs[0].left,
        right=glyphs[-1].right,
        base=glyphs[0].base,
        size=size,
        first_width=_first_width(glyphs),
        pieces=_pieces(text, tabs),
    )


def _pieces(text: str, tabs: Sequence[int]) -> tuple[str, ...]:
    ends = zip([0, *tabs], [*tabs, len(text)], strict=True)
    parts = (part for start, end in ends for part in _WIDE.split(text[start:end]))
    return tuple(part.strip() for part in parts if part.strip())


def _without_doubles(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Some programs print bold by printing twice."""
    kept: list[Glyph] = []
    for glyph in glyphs:
        is_double = kept and kept[-1].text == glyph.text
        if not (is_double and glyph.left - kept[-1].left < glyph.size / 5):
            kept.append(glyph)
    return kept


def _first_width(glyphs: Sequence[Glyph]) -> float:
    end = 2 if glyphs[0].text in _OPENING and len(glyphs) > 1 else 1
    while end < len(glyphs) and (
        glyphs[end].text in _CLOSING
        or (_LATIN.match(glyphs[end - 1].text) and _LATIN.match(glyphs[end].text))
    ):
        end += 1
    return glyphs[end - 1].right - glyphs[0].left


def runs_on(line: Line, following: Line, edges: Edges) -> bool:
    """Whether a line ended only because it was full: what follows had no room on it."""
    before, behind = line.left - edges.left, edges.right - line.right
    is_centred = before > line.size / 3 and abs(before - behind) < line.size / 3
    room = before + behind if is_centred else behind
    return room < following.first_width + _SLACK * line.size


def join_lines(lines: Sequence[Line], edges: Edges, *, are_names: bool = False) -> str:
    """The words of a cell; a line break stays where an office made one."""
    text = ""
    for line, following in itertools.pairwise(lines):
        text += line.text
        is_name = are_names and ends_name(text, following.text)
        text += "\n" if is_name else joint(line, following, edges)
    return text + lines[-1].text if lines else ""


def joint(line: Line, following: Line, edges: Edges) -> str:
    """What stands between two lines."""
    return seam(line, following) if runs_on(line, following, edges) else "\n"


def ends_name(text: str, following: str) -> bool:
    """Whether an office's name ends here and another begins, though the line is full."""
    name = text.rpartition("\n")[2]
    if NAME_END.search(name) is None:
        return False
    return name[:2] == following[:2] or _NAME_START.match(following) is not None


def seam(line: Line, following: Line) -> str:
    """What stands between two lines that are one: a space between Latin words alone."""
    last, first = line.text[-1], following.text[0]
    is_words = last.isascii() and last.isalpha() and first.isascii() and first.isalpha()
    return " " if is_words else ""
