"""What one kind of record looks like: its keys in canonical order, as data."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.problems.kinds import field_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Problem
from generator.reading.choice_words import meant_by
from generator.reading.glued_key import part_key, word_apart, word_wide_record
from generator.reading.parsed import Reading, describe
from generator.reading.value import INVALID, ValueType


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One key of a record."""

    key: str
    """As it is typed."""
    type: ValueType
    """What its value may be."""
    zh: str
    """What it means, for editors; also the description in the JSON Schema."""
    en: str
    """The same in English."""
    required: bool = False
    """Whether every record has it."""
    attribute: str | None = None
    """Its name in the model, where it differs from the key."""


@dataclass(frozen=True, kw_only=True)
class Shape:
    """The keys of one kind of record, in canonical order; reads a mapping into plain values."""

    name: str
    """Stable name, also used in the JSON Schema."""
    zh: str
    """What such a record is, for editors."""
    en: str
    """The same in English."""
    fields: tuple[Field, ...]
    """Its keys in the order in which they are written."""

    sample: str = ""
    """A whole value as it is typed, where the required keys alone would mislead."""
    mend: Callable[[str, Reading], str | None] | None = None
    """What a text that stands in its place was meant to be."""

    @cached_property
    def by_key(self) -> dict[str, tuple[str, Any]]:
        """For each key the name in the model and the reader of its value."""
        return {f.key: (f.attribute or f.key, f.type.read) for f in self.fields}

    @cached_property
    def required(self) -> tuple[Field, ...]:
        """The keys that every record has."""
        return tuple(f for f in self.fields if f.required)

    @property
    def example(self) -> str:
        """The required keys of a record as they are typed."""
        if self.sample:
            return self.sample
        inside = ", ".join(f"{f.key}: {f.type.example}" for f in self.required)
        return f"{{{inside}}}"

    def read(self, node: Node, reading: Reading) -> dict[str, Any] | None:
        """The values by their names in the model, or INVALID if any of them is."""
        if node.__class__ is not MappingNode:
            self._report_type(node, reading)
            return INVALID
        values: dict[str, Any] = {}
        by_key = self.by_key
        before = len(reading.problems)
        unknown: list[Node] = []
        repeated: list[Node] = []
        for key_node, value_node in node.value:
            known = by_key.get(key_node.value) if key_node.__class__ is ScalarNode else None
            if known is None:
                unknown.append(key_node)
                continue
            name, read = known
            if name in values:
                repeated.append(key_node)
                continue
            reading.key = key_node.value
            values[name] = read(value_node, reading)
        self._report_repeated(node, repeated, reading)
        meant = {key for node in unknown for key in self._report_key(node, values, reading)}
        for wanted in self.required:
            if (wanted.attribute or wanted.key) not in values and wanted.key not in meant:
                reading.report(self._missing(wanted, node, reading))
        return values if len(reading.problems) == before else INVALID

    def _report_type(self, node: Node, reading: Reading) -> None:
        if isinstance(node, ScalarNode):
            wide = word_wide_record(node.value, tuple(self.by_key), reading.place(node))
            if wide is not None:
                reading.report(wide)
                return
        found_zh, found_en = describe(node)
        reading.report(
            field_kinds.wrong_type(
                reading.place(node),
                found_zh=found_zh,
                found_en=found_en,
                wanted_zh=self.zh,
                wanted_en=self.en,
                example=self._meant(node, reading) or self.example,
            )
        )

    def _meant(self, node: Node, reading: Reading) -> str | None:
        is_text = isinstance(node, ScalarNode)
        return self.mend(node.value, reading) if is_text and self.mend else None

    def _report_key(self, node: Node, values: dict[str, Any], reading: Reading) -> tuple[str, ...]:
        """Say that there is no such key; those that were meant are not missing then."""
        if not isinstance(node, ScalarNode):
            self._report_odd_key(node, reading)
            return ()
        apart = part_key(node.value, tuple(self.by_key))
        if apart is not None:
            reading.report(word_apart(apart, reading.place(node)))
            return apart.keys
        known = tuple(f.key for f in self.fields)
        free = tuple(f.key for f in self.fields if (f.attribute or f.key) not in values)
        near = nearest(node.value, free) or self._key_called(node.value, free)
        place = reading.place(node)
        reading.report(field_kinds.unknown_key(place, key=node.value, near=near, known=known))
        return (near,) if near else ()

    def _key_called(self, words: str, free: tuple[str, ...]) -> str | None:
        """The key that a Chinese name means: 完成时限 is deadline."""
        called = {re.split("[，：；（]", f.zh)[0]: f.key for f in self.fields}
        name = nearest(words, tuple(called))
        return called[name] if name else meant_by(words, free)

    def _report_odd_key(self, node: Node, reading: Reading) -> None:
        found_zh, found_en = describe(node)
        reading.report(
            field_kinds.wrong_type(
                reading.place(node),
                found_zh=found_zh,
                found_en=found_en,
                wanted_zh="键的名称",
                wanted_en="the name of a key",
                example=self.fields[0].key,
            )
        )

    def _report_repeated(self, node: Node, repeated: list[Node], reading: Reading) -> None:
        """Each key; but if all of a record come again, only that its dash is missing."""
        begins_again = len(repeated) > 1 and repeated[0].value == node.value[0][0].value
        for key_node in repeated[:1] if begins_again else repeated:
            pairs = [(k, v) for k, v in node.value if k.value == key_node.value]
            typed = next(v.value for k, v in pairs if k is key_node)
            is_item = begins_again and isinstance(typed, str)
            problem = field_kinds.duplicate_key(
                reading.place(key_node),
                key=key_node.value,
                first_line=pairs[0][0].start_mark.line + 1,
                item=f"{key_node.value}: {typed[:24]}" if is_item else None,
            )
            reading.report(problem)

    def _missing(self, wanted: Field, node: Node, reading: Reading) -> Problem:
        return field_kinds.missing_key(
            reading.place(node),
            key=wanted.key,
            meaning_zh=wanted.zh,
            meaning_en=wanted.en,
            example=wanted.type.example,
        )
