"""Turns numbers into bars and into the table behind them; bars are drawn, not written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.views.counted_link import CountedLink

KINDS = ("solid", "open")
"""The parts of a bar, told apart by their filling and not by their hue (R-015)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPart:
    """A part of a bar."""

    kind: str
    """How it is drawn."""
    start: str
    """Where it begins, in percent of the longest bar."""
    width: str
    """How long it is, in percent of the longest bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar and its words."""

    text: str
    """What it stands for."""
    lang: str
    """The lang attribute of the text."""
    address: str
    """Where the text leads."""
    value_text: str
    """How much it is, in words."""
    parts: tuple[BarPart, ...]
    """What is drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendPart:
    """What one kind of part means."""

    kind: str
    """How it is drawn."""
    text: str
    """What it means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRow:
    """One line of the table behind a picture."""

    text: str
    """What the numbers are about."""
    lang: str
    """The lang attribute of the text."""
    address: str
    """Where the text leads."""
    cells: tuple[str, ...]
    """The numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A picture and the table behind it."""

    title: str
    """What the bars show."""
    bars: tuple[Bar, ...]
    """The bars, never none."""
    legend: tuple[LegendPart, ...]
    """What the parts mean, where a bar has several."""
    note: str
    """What the picture leaves out."""
    columns: tuple[str, ...]
    """The headers of the table."""
    rows: tuple[ChartRow, ...]
    """Its lines."""


def draw_bars(links: Sequence[CountedLink], numbers: Sequence[Sequence[int]]) -> tuple[Bar, ...]:
    """A bar for each link; its parts stand one after the other."""
    longest = max((sum(parts) for parts in numbers), default=0)
    return tuple(
        Bar(
            text=link.text,
            lang=link.lang,
            address=link.address,
            value_text=link.count_text,
            parts=_parts(parts, longest),
        )
        for link, parts in zip(links, numbers, strict=True)
    )


def write_rows(
    links: Sequence[CountedLink], cells: Sequence[Sequence[int]]
) -> tuple[ChartRow, ...]:
    """A line of numbers for each link."""
    return tuple(
        ChartRow(
            text=link.text,
            lang=link.lang,
            address=link.address,
            cells=tuple(str(number) for number in numbers),
        )
        for link, numbers in zip(links, cells, strict=True)
    )


def _parts(numbers: Sequence[int], longest: int) -> tuple[BarPart, ...]:
    parts: list[BarPart] = []
    start = 0
    for kind, number in zip(KINDS, numbers, strict=False):
        if number:
            parts.append(
                BarPart(kind=kind, start=_percent(start, longest), width=_percent(number, longest))
            )
        start += number
    return tuple(parts)


def _percent(number: int, longest: int) -> str:
    return f"{100 * number / longest:.2f}".rstrip("0").rstrip(".")
