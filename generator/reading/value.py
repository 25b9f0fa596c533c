"""What one value may be: each type reads a node into a plain value or reports why not."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from yaml.nodes import Node, ScalarNode, SequenceNode

from generator.problems.kinds import field_kinds
from generator.reading.choice_words import meaning_of, meant_by
from generator.reading.mending import (
    day_of_short_year,
    end_of_month,
    last_day_meant,
    mend_date,
    mend_form,
    mend_list,
    mend_number,
)
from generator.reading.parsed import Reading, describe

INVALID = None
"""What a reader returns after it has reported; no valid value is None."""


class ValueType(Protocol):
    """Reads one node."""

    @property
    def example(self) -> str:
        """A value that would be accepted, as it is typed."""
        ...

    def read(self, node: Node, reading: Reading) -> object | None:
        """The value, or INVALID after reporting a problem."""
        ...


def read_scalar(node: Node, reading: Reading, wanted: tuple[str, str], example: str) -> str | None:
    """The words of a scalar, or INVALID."""
    if node.__class__ is not ScalarNode:
        found_zh, found_en = describe(node)
        reading.report(
            field_kinds.wrong_type(
                reading.place(node),
                found_zh=found_zh,
                found_en=found_en,
                wanted_zh=wanted[0],
                wanted_en=wanted[1],
                example=example,
            )
        )
        return INVALID
    value: str = node.value
    if value and not value.isspace():
        return value
    place = reading.place(node)
    reading.report(field_kinds.empty_value(place, key=reading.key, example=example))
    return INVALID


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words on one line, as written."""

    example: str
    several_lines: bool = False
    """A cell whose line breaks separate names may have several."""

    def mend(self, words: str, _reading: Reading) -> str:
        """Any words will do."""
        return words

    def read(self, node: Node, reading: Reading) -> str | None:
        """The words as written."""
        if node.__class__ is ScalarNode and node.start_mark.line == node.end_mark.line:
            value: str = node.value
            if value and not value.isspace() and "\n" not in value:
                return value
        words = read_scalar(node, reading, ("一段文字", "a text"), self.example)
        if words is None:
            return INVALID
        words = words.strip("\n")
        if _is_folded(node) or ("\n" in words and not self.several_lines):
            reading.report(field_kinds.stray_line_break(reading.place(node)))
            return INVALID
        return words


def _is_folded(node: Node) -> bool:
    """Whether words run over lines in a style that turns line breaks into spaces."""
    return isinstance(node, ScalarNode) and node.style != "|" and _spans_lines(node)


def _spans_lines(node: Node) -> bool:
    return bool(node.end_mark.line > node.start_mark.line)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Words of a fixed form, such as an id or a web address."""

    pattern: re.Pattern[str]
    form_zh: str
    form_en: str
    example: str
    registry: str = ""
    """Whose entries it may be the id of, so that their names are understood, too."""
    longest: int = 100
    """Longer words are not tried: a hostile one could keep the pattern busy for hours."""
    _known: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Words that have the form, each held once: a notice names the same offices in every row."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """The words, if they have the form."""
        if node.__class__ is ScalarNode and (known := self._known.get(node.value)):
            return known
        words = read_scalar(node, reading, (self.form_zh, f"a {self.form_en}"), self.example)
        if words is None:
            return INVALID
        if len(words) <= self.longest and self.pattern.fullmatch(words):
            return self._known.setdefault(words, words)
        reading.report(
            field_kinds.bad_form(
                reading.place(node),
                value=words,
                form_zh=self.form_zh,
                form_en=self.form_en,
                example=self.example,
                meant=self.mend(words, reading),
            )
        )
        return INVALID

    def mend(self, words: str, reading: Reading) -> str | None:
        """The value out of what was typed, in quotes where they are needed."""
        if len(words) > self.longest:
            return None
        called = reading.id_called(self.registry, words) if self.registry else None
        meant = called or mend_form(words, self.pattern)
        return f'"{meant}"' if meant and self.example.startswith('"') else meant


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of a few fixed words."""

    choices: tuple[str, ...]

    @property
    def example(self) -> str:
        """The first of them."""
        return self.choices[0]

    def read(self, node: Node, reading: Reading) -> str | None:
        """The word, if it is one of them."""
        wanted = ("几个固定的词之一", "one of a few fixed words")
        words = read_scalar(node, reading, wanted, self.example)
        if words is None or words in self.choices:
            return words
        reading.report(
            field_kinds.bad_choice(
                reading.place(node),
                value=words,
                choices=self.choices,
                near=meant_by(words, self.choices),
                meanings=tuple(meaning_of(choice) for choice in self.choices),
            )
        )
        return INVALID

    def mend(self, words: str, _reading: Reading) -> str | None:
        """The word that was meant."""
        return meant_by(words, self.choices)


_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A date of the calendar."""

    example: str = "2023-12-31"

    def read(self, node: Node, reading: Reading) -> date | None:
        """The date, if the calendar has it."""
        words = read_scalar(node, reading, ("一个日期", "a date"), self.example)
        if words is None:
            return INVALID
        if len(words) == len(self.example) and _ISO_DATE.fullmatch(words):
            try:
                return date.fromisoformat(words)
            except ValueError:
                pass
        meant = mend_date(words)
        problem = field_kinds.bad_date(
            reading.place(node),
            value=words,
            suggestion=meant or last_day_meant(words) or day_of_short_year(words),
            is_meant=meant is not None,
            month_end=end_of_month(words),
        )
        reading.report(problem)
        return INVALID


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A whole number within bounds."""

    low: int
    high: int
    example: str

    def read(self, node: Node, reading: Reading) -> int | None:
        """The number, if it lies within the bounds."""
        words = read_scalar(node, reading, ("一个整数", "a whole number"), self.example)
        if words is None:
            return INVALID
        if words.isascii() and words.isdigit() and len(words) <= len(str(self.high)):
            number = int(words)
            if self.low <= number <= self.high:
                return number
        reading.report(
            field_kinds.bad_number(
                reading.place(node),
                value=words,
                low=self.low,
                high=self.high,
                meant=mend_number(words, self.low, self.high),
            )
        )
        return INVALID


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Only `true`; what does not hold is not written."""

    example: str = "true"

    def read(self, node: Node, reading: Reading) -> bool | None:
        """True, or INVALID."""
        words = read_scalar(node, reading, ("true", "true"), self.example)
        if words is None:
            return INVALID
        if words == "true":
            return True
        reading.report(field_kinds.bad_flag(reading.place(node), value=words))
        return INVALID


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf:
    """A list of values of one type."""

    item: ValueType
    unique: bool = False
    """No item may stand twice."""

    @property
    def example(self) -> str:
        """A list of one item."""
        return f"[{self.item.example}]"

    def read(self, node: Node, reading: Reading) -> tuple[object, ...] | None:
        """The items, or INVALID if one of them is."""
        if node.__class__ is not SequenceNode:
            self._report_type(node, reading)
            return INVALID
        if not node.value:
            place = reading.place(node)
            shown = f"{reading.key}: {self.example}"
            reading.report(field_kinds.empty_list(place, key=reading.key, example=shown))
            return INVALID
        read = self.item.read
        items = [read(item, reading) for item in node.value]
        if None in items:
            return INVALID
        if self.unique and len(items) > 1 and len(set(items)) < len(items):
            self._report_duplicates(node, items, reading)
            return INVALID
        return tuple(items)

    def _report_type(self, node: Node, reading: Reading) -> None:
        found_zh, found_en = describe(node)
        reading.report(
            field_kinds.wrong_type(
                reading.place(node),
                found_zh=found_zh,
                found_en=found_en,
                wanted_zh="列表",
                wanted_en="a list",
                example=self._meant(node, reading) or self.example,
            )
        )

    def _meant(self, node: Node, reading: Reading) -> str | None:
        """The list out of a text that stands where one is wanted."""
        item = self.item
        if not isinstance(node, ScalarNode) or not isinstance(item, Text | Form | Choice):
            return None
        return mend_list(node.value, lambda words: item.mend(words, reading))

    def _report_duplicates(self, node: Node, items: list[object], reading: Reading) -> None:
        seen: set[object] = set()
        for item_node, item in zip(node.value, items, strict=True):
            if item in seen:
                place = reading.place(item_node)
                reading.report(field_kinds.duplicate_item(place, value=str(item)))
            seen.add(item)
