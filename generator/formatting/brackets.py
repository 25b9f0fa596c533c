"""Turns a short list or a small group of keys into one line in brackets, where that is the form."""

from __future__ import annotations

from functools import cache

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.formatting.plan import BARE, item_type, plan_of
from generator.formatting.scalars import write_scalar
from generator.reading.shape import Shape
from generator.reading.value import ValueType

LINE_COLUMNS = 100
"""A line with brackets is not longer than this."""


@cache
def write_key(key: str) -> str:
    """A key as it is typed."""
    return write_scalar(key)


def in_brackets(node: Node, value_type: ValueType | None) -> str | None:
    """One line, or None where the value takes lines of its own or surely is too long."""
    if not node.value:
        return "{}" if isinstance(node, MappingNode) else "[]"
    if isinstance(node, MappingNode):
        return _in_braces(node, value_type)
    if isinstance(value_type, Shape):
        return None
    item = item_type(value_type)
    return _joined("[]", [_member(member, item) for member in node.value])


def _in_braces(node: MappingNode, value_type: ValueType | None) -> str | None:
    if not isinstance(value_type, Shape) or not plan_of(value_type).in_braces:
        return None
    members: list[str | None] = []
    for key, value, type_ in plan_of(value_type).ordered(node.value):
        is_scalar = isinstance(value, ScalarNode)
        written = _member(value, type_) if is_scalar else in_brackets(value, type_)
        members.append(written and f"{write_key(key.value)}: {written}")
    return _joined("{}", members)


def _member(node: Node, value_type: ValueType | None) -> str | None:
    if not isinstance(node, ScalarNode) or "\n" in node.value or is_absent(node):
        return None
    if len(node.value) > LINE_COLUMNS:
        return None
    return write_scalar(node.value, bare=isinstance(value_type, BARE), in_flow=True)


def is_absent(node: ScalarNode) -> bool:
    """Whether nothing is written there at all, not even two quotes."""
    return not node.value and not node.style


def _joined(brackets: str, members: list[str | None]) -> str | None:
    present = [member for member in members if member is not None]
    if len(present) < len(members):
        return None
    return f"{brackets[0]}{', '.join(present)}{brackets[1]}"
