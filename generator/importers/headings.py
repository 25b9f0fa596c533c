"""Collects the themes of a table into headings of two levels, each once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.importers.log import Log, Spot
from generator.importers.marks import cut_mark

_TIME_LIMIT = re.compile(
    r"(?:[0-9]{4}年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|底|末)|年[底末]|第?[一二三四]季度末?)[之以]?前?"
)


@dataclass(slots=True)
class ThemeHeading:
    """A theme as printed, and those under it."""

    mark: str | None
    text: str
    under: list[ThemeHeading] = field(default_factory=list)
    has_rows: bool = False
    """Rows stand directly under it."""


Place = tuple[ThemeHeading, ThemeHeading | None]
"""A heading of level 1, and the one under it that a row stands under."""


@dataclass(slots=True)
class Headings:
    """Grows row by row; hands out places that become keys when all rows are known."""

    log: Log
    fallback: str
    """Words for a table without any theme: its title."""
    tops: list[ThemeHeading] = field(default_factory=list)
    top: ThemeHeading | None = None
    sub: ThemeHeading | None = None

    def enter(self, level: int, words: str) -> bool:
        """Go to a heading; True if it was printed before and is the one we are in."""
        mark, text = cut_mark(words)
        if level == 1:
            known = _find(self.tops, mark, text)
            is_same = known is not None and known is self.top
            if known is None:
                known = ThemeHeading(mark, text)
                self.tops.append(known)
            if not is_same:
                self.top, self.sub = known, None
            return is_same
        above = self._top()
        known = _find(above.under, mark, text)
        is_same = known is not None and known is self.sub
        if known is None:
            known = ThemeHeading(mark, text)
            above.under.append(known)
        self.sub = known
        return is_same

    def is_current(self, level: int, words: str) -> bool:
        """Whether this is the heading we are in."""
        heading = self.top if level == 1 else self.sub
        return heading is not None and heading.text == cut_mark(words)[1]

    def extend(self, words: str) -> None:
        """The words of a heading go on behind a page break."""
        lowest = self.sub or self._top()
        lowest.text += words

    def place(self) -> Place:
        """Where a row stands now."""
        top = self._top()
        if self.sub is None:
            top.has_rows = True
        return top, self.sub

    def _top(self) -> ThemeHeading:
        if self.top is None:
            self.log.guess(
                "表里没有主题，暂以表格标题作为标题，请核对。",
                "the table prints no theme; its title stands in for one",
                quote=self.fallback,
            )
            self.top = ThemeHeading(None, self.fallback)
            self.tops.append(self.top)
        return self.top

    def settle(self) -> None:
        """Rows that stand beside headings of level 2 get one with the words above them."""
        for top in self.tops:
            if top.has_rows and top.under:
                self.log.guess(
                    "有的行只有一级主题，暂以同样的字作为它们的二级主题。",
                    "rows without a theme of level 2 get one with the words of level 1",
                    spot=Spot(),
                    quote=top.text,
                )
                top.under.insert(0, ThemeHeading(None, top.text))

    def tell_time_limits(self) -> None:
        """A table without a column of time limits may print one in a heading; it stays there."""
        for heading in (h for top in self.tops for h in (top, *top.under)):
            if found := _TIME_LIMIT.search(heading.text):
                self.log.guess(
                    f"标题里有时限“{found[0]}”，表里没有时限一栏：时限照录在标题里，各行不另记，请核对。",
                    "a heading names a time limit; it stays in the heading, rows have none",
                    quote=heading.text,
                )

    def key(self, place: Place) -> str:
        """The key of a place, once settled."""
        top, sub = place
        number = _index(self.tops, top) + 1
        if not top.under:
            return str(number)
        return f"{number}.{1 if sub is None else _index(top.under, sub) + 1}"

    def values(self, themes: dict[str, str]) -> Iterator[dict[str, Any]]:
        """The headings as they are typed, with the theme of those whose words are known."""
        for number, top in enumerate(self.tops, start=1):
            under = [
                _typed(f"{number}.{position}", sub, themes.get(sub.text))
                for position, sub in enumerate(top.under, start=1)
            ]
            theme = None if under else themes.get(top.text)
            yield {**_typed(str(number), top, theme), "under": under}

    def lowest_texts(self) -> tuple[str, ...]:
        """The words of headings under which rows stand."""
        return tuple(h.text for top in self.tops for h in (top.under or [top]))


def _index(headings: list[ThemeHeading], wanted: ThemeHeading) -> int:
    return next(n for n, heading in enumerate(headings) if heading is wanted)


def _find(headings: list[ThemeHeading], mark: str | None, text: str) -> ThemeHeading | None:
    return next((h for h in headings if h.text == text and (h.mark == mark or not mark)), None)


def _typed(key: str, heading: ThemeHeading, theme: str | None) -> dict[str, Any]:
    return {"key": key, "mark": heading.mark, "text": heading.text, "theme": theme}
