"""Turns headings as they are typed into headings with keys, marks and themes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.drafting.draft import AnswerError
from generator.drafting.lookup import find_id, theme_names
from generator.model.catalogue import Catalogue
from generator.model.document import Heading

ABOVE = ">"
"""Stands between a heading of level 1 and the one under it; official wording has no such sign."""

_MARK = re.compile(
    r"(第?[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[)）]、?|\d+[、．.])\s*"
)


def read_headings(catalogue: Catalogue, answers: Sequence[str]) -> tuple[Heading, ...]:
    """Each answer is 一、上级标题 > （一）下级标题=theme, or 一、标题=theme."""
    headings: list[Heading] = []
    for answer in answers:
        words, _, theme = answer.rpartition("=")
        if not words.strip() or not theme.strip():
            raise AnswerError(
                "headings",
                f"标题“{answer}”没有写对应的统一主题，请写成 标题=主题",
                f'the heading "{answer}" has no theme; write heading=theme',
            )
        theme_id = find_id("headings", theme, theme_names(catalogue))
        headings.extend(_chain(words, theme_id, headings))
    if not headings:
        raise AnswerError(
            "headings", "请至少写一个标题，例如 一、政策解读=policy", "give at least one heading"
        )
    return tuple(sorted(headings, key=_order))


def _chain(words: str, theme_id: str, known: Sequence[Heading]) -> Iterator[Heading]:
    """The headings that an answer adds: the upper one is told again with each under it."""
    upper, sign, lower = words.partition(ABOVE)
    mark, text = _cut_mark(upper)
    above = next(
        (h for h in known if h.parent_key is None and (h.mark, h.text) == (mark, text)), None
    )
    tops = sum(h.parent_key is None for h in known)
    key = above.key if above else str(tops + 1)
    if above is None:
        yield Heading(key=key, mark=mark, text=text, theme_id=None if sign else theme_id)
    if not sign:
        return
    mark, text = _cut_mark(lower)
    siblings = sum(h.parent_key == key for h in known)
    yield Heading(
        key=f"{key}.{siblings + 1}", mark=mark, text=text, theme_id=theme_id, parent_key=key
    )


def _cut_mark(words: str) -> tuple[str | None, str]:
    words = words.strip()
    found = _MARK.match(words)
    return (found[1], words[found.end() :]) if found else (None, words)


def _order(heading: Heading) -> tuple[int, ...]:
    return tuple(map(int, heading.key.split(".")))
