"""Turns plain values into the canonical text of a new file or of one item of its list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.formatting.layout import Layout
from generator.formatting.obstacles import FILE_SHAPES
from generator.formatting.plan import item_type, plan_of
from generator.formatting.remarks import Remarks
from generator.formatting.safeguard import assert_same_meaning
from generator.formatting.schema_line import schema_line
from generator.reading.shape import Shape
from generator.reading.value import ValueType

_AS_WRITTEN = "tag:yaml.org,2002:str"
_KINDS = {shape.name: kind for kind, shape in FILE_SHAPES.items()}


def write_record(values: Mapping[str, Any], shape: Shape, *, path: str | None = None) -> str:
    """The whole file when the shape is that of a file, else an item to put into its list.

    Keys are those that are typed, in any order; None, False and empty lists are not written.
    The path of a new file says how many folders its schema is away.
    """
    root = _mapping(values, shape)
    layout = Layout(Remarks())
    kind = _KINDS.get(shape.name)
    if kind is None:
        text = "\n".join([*layout.item(root, shape), ""])
        assert_same_meaning(SequenceNode(_AS_WRITTEN, [root]), (), text)
        return text
    first_line = schema_line(kind.value, path or f"content/registry/{kind.value}.yml")
    text = "\n".join([first_line, *layout.file(root, shape), ""])
    assert_same_meaning(root, [first_line], text)
    return text


def _mapping(values: Mapping[str, Any], shape: Shape) -> MappingNode:
    types = plan_of(shape).types
    pairs: list[tuple[Node, Node]] = []
    for key, value in values.items():
        if key not in types:
            raise KeyError(f"{shape.name} has no key {key}")
        if not _is_absent(value):
            pairs.append((ScalarNode(_AS_WRITTEN, key), _node(value, types[key])))
    return MappingNode(_AS_WRITTEN, pairs)


def _is_absent(value: object) -> bool:
    return value is None or value is False or (isinstance(value, list | tuple) and not value)


def _node(value: object, value_type: ValueType | None) -> Node:
    match value:
        case str():
            return ScalarNode(_AS_WRITTEN, str(value), style='"')
        case True:
            return ScalarNode(_AS_WRITTEN, "true", style='"')
        case int():
            return ScalarNode(_AS_WRITTEN, str(value), style='"')
        case date():
            return ScalarNode(_AS_WRITTEN, value.isoformat(), style='"')
        case Mapping() if isinstance(value_type, Shape):
            return _mapping(value, value_type)
        case Sequence():
            return SequenceNode(_AS_WRITTEN, [_node(item, item_type(value_type)) for item in value])
    raise TypeError(f"a record cannot hold a {type(value).__name__}")
