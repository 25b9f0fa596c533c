"""Walks over a page with the Tab key and keeps what a reader meets at each stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

SPARE = 20
"""A walk that makes so many steps more than the page has stops is caught in a trap."""

NUMBER_STOPS = """() => {
    const wanted = 'a[href], button, input:not([type=hidden]), select, textarea, summary,'
        + ' [tabindex]';
    const stops = [...document.querySelectorAll(wanted)].filter(element =>
        element.tabIndex >= 0 && !element.disabled
        && element.checkVisibility({visibilityProperty: true}));
    stops.forEach((element, number) => { element.tzStop = number; });
    return stops.length;
}"""
"""Everything that the keyboard should come to, numbered in the order of the document."""

DESCRIBE = """() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const style = getComputedStyle(element);
    const boxes = [...element.getClientRects()].filter(box => box.width > 0 && box.height > 0);
    const isOnTop = box => {
        const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return over !== null && (element.contains(over) || over.contains(element)
            || over.closest('label') !== null && over.closest('label').control === element);
    };
    const isInView = box => box.bottom > 0 && box.top < innerHeight
        && box.right > 0 && box.left < innerWidth;
    const isLarger = boxes.some(box => box.height > innerHeight);
    return {
        number: element.tzStop === undefined ? -1 : element.tzStop,
        name: (element.innerText || element.getAttribute('aria-label') || element.name || '')
            .trim().slice(0, 40) + ' <' + element.tagName.toLowerCase() + '>',
        outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
        isInMain: element.closest('main') !== null,
        isInView: boxes.some(isInView),
        isCovered: !isLarger && !boxes.filter(isInView).some(isOnTop),
    };
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Where the keyboard is."""

    number: int
    """Its place in the order of the document; -1 for what should be no stop."""
    name: str
    outline: float
    """Width of the outline in pixels."""
    isInMain: bool  # noqa: N815 - as the script says it
    isInView: bool  # noqa: N815
    isCovered: bool  # noqa: N815
    """Something else lies over it, as a header that stays in its place would."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """All stops in one direction."""

    expected: int
    stops: tuple[Stop, ...]
    is_trapped: bool

    def faults(self, *, is_backwards: bool = False) -> Iterator[str]:
        """What a reader with a keyboard would stumble over."""
        numbers = [stop.number for stop in self.stops]
        order = list(range(self.expected))
        if self.is_trapped:
            yield f"a trap: {self.stops[-1].name}"
        elif numbers != (order[::-1] if is_backwards else order):
            missed = sorted(set(order) - set(numbers))
            yield f"order of the stops is not that of the page; missed: {missed[:5]}"
        for stop in self.stops:
            yield from _faults_of(stop)


def _faults_of(stop: Stop) -> Iterator[str]:
    if stop.outline < 2:
        yield f"{stop.name} has no visible focus"
    if not stop.isInView:
        yield f"{stop.name} is out of view"
    elif stop.isCovered:
        yield f"{stop.name} is covered"


def walk(page: Page, key: str = "Tab") -> Walk:
    """Press the key until the keyboard leaves the page."""
    expected: int = page.evaluate(NUMBER_STOPS)
    stops: list[Stop] = []
    for _ in range(expected + SPARE):
        page.keyboard.press(key)
        found: dict[str, Any] | None = page.evaluate(DESCRIBE)
        if found is None or (stops and found["number"] == stops[0].number):
            return Walk(expected=expected, stops=tuple(stops), is_trapped=False)
        stops.append(Stop(**found))
    return Walk(expected=expected, stops=tuple(stops), is_trapped=True)
