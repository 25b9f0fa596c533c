"""What official wording can have that looks like a slip: marks, brackets, numbers, spaces.

The rules are those for official documents (GB/T 9704, GB/T 15834, GB/T 15835). A finding is
told to the office; the wording itself is never changed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from generator.problems.kinds import wording_kinds
from generator.problems.problem import Place, Problem

Finding = tuple[int, Callable[[Place], Problem]]
"""How many characters into the text, and the maker of the problem."""

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_BLANK = " \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_RARE = re.compile(
    "[,;:?!()\\[\\]<& \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u0300-\u036f\u2e80-\u2fdf"
    "\u3099\u309a\uf900-\ufaff\uff61-\uff9f【［\U0001f000-\U0002fa1f]"
)
"""One range beyond the BMP: every further one costs half as much again."""
_PAIRS = re.compile("、、|，，|。。|；；|：：|〕0|〕第|年0|月0|（19|（20")
_NUMERALS = re.compile("[一二三四五六七八九十][）)][、，．.]")
"""A text without any of these has no finding; most have none, and three searches are cheap."""
_HALF_WIDTH = re.compile(rf"(?<=[{_HAN}”》）])[,;:?!]")
_DOUBLED = re.compile(r"([、，。；：])\1+")
_PAIR = re.compile(r"（[^（）()]{0,60}\)|\([^（）()]{0,60}）")
_NUMBER = re.compile(
    rf"[{_HAN}]{{2,10}}(?:[\[【［（(]\d{{4}}[\]】］）)]\d{{1,9}}|〔\d{{4}}〕(?:第\d|0\d))\d{{0,9}}号?"
)
_PADDED = re.compile(r"\d{4}年(?:0\d月\d{1,2}日?|\d{1,2}月0\d日)")
_MARKED = re.compile(r"[（(][一二三四五六七八九十]{1,3}[）)][、，．.]")
_SPACE = re.compile(
    rf"(?<=[{_HAN}，。、；：”》）])[{_BLANK}]{{1,9}}|[{_BLANK}]{{1,9}}(?=[{_HAN}，。、；：“《（])"
)
_APART = re.compile(
    rf"[{_HAN}，。、；：”》）][0-9A-Za-z]|[0-9A-Za-z%][{_HAN}]|[{_HAN}0-9][，。、；：]"
)
_ODD = re.compile(
    "[\u0300-\u036f\u3099\u309a"  # marks that sit on the character before them
    "\u2e80-\u2fdf\uf900-\ufaff\uff61-\uff9f\U0001f000-\U0001faff\U0002f800-\U0002fa1f]"
)
_NOISE = re.compile(
    r"\[bookmark: ?[^\[\]]{0,200}\]|^- ?\d{1,5} ?-$"
    r"|</?[A-Za-z][A-Za-z0-9]{0,15}(?: [A-Za-z:-]{1,30}=[^<>]{0,200})? ?/?>"  # of a web page
    r"|&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[0-9A-Fa-f]{1,6});"
)

_QUOTED_WHOLE: tuple[tuple[re.Pattern[str], Callable[..., Problem], str], ...] = (
    (_PAIR, wording_kinds.mixed_brackets, "quote"),
    (_NUMBER, wording_kinds.number_form, "number"),
    (_PADDED, wording_kinds.padded_date, "quote"),
    (_MARKED, wording_kinds.mark_after_numeral, "quote"),
)
_QUOTED_AROUND: tuple[tuple[re.Pattern[str], Callable[..., Problem]], ...] = (
    (_HALF_WIDTH, wording_kinds.half_width_mark),
    (_DOUBLED, wording_kinds.doubled_mark),
)


def findings(text: str) -> Iterator[Finding]:
    """Every finding in one text."""
    if not (_RARE.search(text) or _PAIRS.search(text) or _NUMERALS.search(text)):
        return
    noisy: set[int] = set()
    for found in _NOISE.finditer(text):
        noisy.update(range(found.start(), found.end()))
        yield found.start(), _maker(wording_kinds.machine_noise, quote=found[0])
    yield from (mark for mark in _marks(text) if mark[0] not in noisy)


def _marks(text: str) -> Iterator[Finding]:
    for pattern, kind, fact in _QUOTED_WHOLE:
        for found in pattern.finditer(text):
            yield found.start(), _maker(kind, **{fact: found[0]})
    for pattern, kind in _QUOTED_AROUND:
        for found in pattern.finditer(text):
            yield found.start(), _maker(kind, mark=found[0][0], quote=_around(text, found))
    for found in _SPACE.finditer(text):
        spaces = found[0] if _is_extracted(text, found) else None
        quote = _around(text, found)
        yield found.start(), _maker(wording_kinds.space_in_wording, quote=quote, spaces=spaces)
    for found in _ODD.finditer(text):
        name = f"U+{ord(found[0]):04X} {unicodedata.name(found[0], '')}".strip()
        make = _maker(wording_kinds.nonstandard_character, character=found[0], name=name)
        yield found.start(), make


def _is_extracted(text: str, found: re.Match[str]) -> bool:
    """Whether it parts Han from figures or from a mark, as extraction from a PDF does.

    Between two Han characters it may stand for a separator: a person decides.
    """
    before, after = text[: found.start()][-1:], text[found.end() :][:1]
    return bool(_APART.fullmatch(before + after))


def _around(text: str, found: re.Match[str]) -> str:
    """The spot with a few words on either side, from one line: a note can quote it as it is."""
    before = text[max(0, found.start() - 4) : found.start()].rpartition("\n")[2]
    after = text[found.end() : found.end() + 4].partition("\n")[0]
    return f"{before}{found[0]}{after}"


def _maker(kind: Callable[..., Problem], **facts: str | None) -> Callable[[Place], Problem]:
    return lambda place: kind(place, **facts)
