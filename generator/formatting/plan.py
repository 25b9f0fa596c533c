"""Turns the shape of a record into what its layout needs: the place and type of every key."""

from __future__ import annotations

from dataclasses import dataclass

from yaml.nodes import Node

from generator.reading.shape import Shape
from generator.reading.value import Day, Flag, ListOf, ValueType, Whole

IN_BRACES = {"issue-date", "column", "deadline", "note", "withdrawal", "review-step"}
"""Small groups of keys that stand in braces when the line is short enough."""

SET_APART = {"task", "jurisdiction", "department", "theme", "topic", "progress-entry"}
"""Records: one blank line stands between two of them."""

BARE = (Whole, Day, Flag)
"""Types whose values are meant to be read as a number, a date or true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How one kind of record is laid out."""

    shape: Shape
    places: dict[str, int]
    """The place of every key in canonical order."""
    types: dict[str, ValueType]
    """The type of the value of every key."""
    in_braces: bool
    """Whether it stands in braces when the line is short enough."""
    is_set_apart: bool
    """Whether a blank line stands between two of them."""

    def ordered(self, pairs: list[tuple[Node, Node]]) -> list[tuple[Node, Node, ValueType | None]]:
        """Keys and values in canonical order, with the types of the values."""
        places, types = self.places, self.types
        ranked = sorted(pairs, key=lambda pair: places[pair[0].value])
        return [(key, value, types[key.value]) for key, value in ranked]


_PLANS: dict[int, Plan] = {}


def plan_of(shape: Shape) -> Plan:
    """Worked out once for every shape: to hash a shape would cost more than to lay out a row."""
    plan = _PLANS.get(id(shape))
    if plan is None:
        plan = Plan(
            shape=shape,  # also keeps the shape alive, so that its identity stays its own
            places={f.key: place for place, f in enumerate(shape.fields)},
            types={f.key: f.type for f in shape.fields},
            in_braces=shape.name in IN_BRACES,
            is_set_apart=shape.name in SET_APART,
        )
        _PLANS[id(shape)] = plan
    return plan


def item_type(value_type: ValueType | None) -> ValueType | None:
    """The type of the items of a list, None when the shape has no list here."""
    return value_type.item if isinstance(value_type, ListOf) else None


def item_plan(value_type: ValueType | None) -> Plan | None:
    """The plan of the items of a list, None when they are no records."""
    item = item_type(value_type)
    return plan_of(item) if isinstance(item, Shape) else None
