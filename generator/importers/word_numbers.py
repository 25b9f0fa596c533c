"""Counts the automatic numbers of a Word file: printed on paper, but nowhere in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

_HAN_FORMATS = {
    "chineseCounting",
    "chineseCountingThousand",
    "ideographDigital",
    "japaneseCounting",
    "taiwaneseCounting",
    "taiwaneseCountingThousand",
}
_DIGITS_OF_A_COUNT = 7
_DIGITS = "〇一二三四五六七八九"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    start: int
    number_format: str
    text: str


@dataclass(slots=True)
class WordNumbers:
    """The lists of a document, and how far each has counted."""

    levels: dict[tuple[str, int], _Level] = field(default_factory=dict)
    """By list and level."""
    styles: dict[str, tuple[str, int]] = field(default_factory=dict)
    """List and level of paragraph styles that number."""
    counts: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Any) -> WordNumbers:  # noqa: ANN401 - python-docx's document
        """The lists of a document; none where it has no such part."""
        found = cls()
        for element in _elements(document, "/numbering"):
            found._read(element)
        styles = _elements(document, "/styles")
        for style in (style for element in styles for style in element.iter(qn("w:style"))):
            number = _number_of(style.find(qn("w:pPr")))
            if number is not None:
                found.styles[style.get(qn("w:styleId"))] = number
        return found

    def _read(self, numbering: Any) -> None:  # noqa: ANN401 - an element
        abstract = {a.get(qn("w:abstractNumId")): a for a in numbering.iter(qn("w:abstractNum"))}
        for number in numbering.iter(qn("w:num")):
            reference = number.find(qn("w:abstractNumId"))
            kind = None if reference is None else abstract.get(reference.get(qn("w:val")))
            if kind is None:
                continue
            for level in kind.iter(qn("w:lvl")):
                key = (number.get(qn("w:numId")), whole(level.get(qn("w:ilvl"), "0"), 0))
                self.levels[key] = _Level(
                    start=whole(_value(level, "w:start", "1"), 1),
                    number_format=_value(level, "w:numFmt", "decimal"),
                    text=_value(level, "w:lvlText", ""),
                )

    def label(self, paragraph: Any) -> str:  # noqa: ANN401 - an element
        """What Word prints before a paragraph; it counts on with every call."""
        properties = paragraph.find(qn("w:pPr"))
        style = None if properties is None else properties.find(qn("w:pStyle"))
        by_style = None if style is None else self.styles.get(style.get(qn("w:val")))
        found = _number_of(properties) or by_style
        if found is None or found not in self.levels:
            return ""
        list_id, level = found
        counts = self.counts.setdefault(list_id, [])
        while len(counts) <= level:
            counts.append(self._start(list_id, len(counts)) - 1)
        del counts[level + 1 :]
        counts[level] += 1
        return self._word(list_id, level, counts)

    def _start(self, list_id: str, level: int) -> int:
        known = self.levels.get((list_id, level))
        return known.start if known else 1

    def _word(self, list_id: str, level: int, counts: list[int]) -> str:
        if self.levels[list_id, level].number_format in {"bullet", "none"}:
            return ""

        def number(found: re.Match[str]) -> str:
            place = min(int(found[1]), len(counts)) - 1
            known = self.levels.get((list_id, place))
            return _in_format(max(counts[place], 1), known.number_format if known else "decimal")

        return re.sub("%([1-9])", number, self.levels[list_id, level].text)


def _elements(document: Any, kind: str) -> Iterator[Any]:  # noqa: ANN401 - python-docx's document
    """The part of this kind, as XML; a damaged file may have none."""
    for relation in document.part.rels.values():
        if relation.reltype.endswith(kind) and not relation.is_external:
            element = getattr(relation.target_part, "element", None)
            if element is not None:
                yield element


def whole(text: str, default: int) -> int:
    """The number that an attribute should be."""
    return (
        int(text)
        if text.isascii() and text.isdigit() and len(text) < _DIGITS_OF_A_COUNT
        else default
    )


def _number_of(properties: Any) -> tuple[str, int] | None:  # noqa: ANN401 - an element
    number = None if properties is None else properties.find(qn("w:numPr"))
    if number is None or number.find(qn("w:numId")) is None:
        return None
    return _value(number, "w:numId", "0"), min(whole(_value(number, "w:ilvl", "0"), 0), 8)


def _value(element: Any, name: str, default: str) -> str:  # noqa: ANN401 - an element
    found = element.find(qn(name))
    value = default if found is None else found.get(qn("w:val"), default)
    return str(value)


def _in_format(number: int, number_format: str) -> str:
    if number_format not in _HAN_FORMATS or number > 99:  # noqa: PLR2004 - two digits
        return str(number)
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones else "")
