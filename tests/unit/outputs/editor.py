"""What the reader and what an editor with our schema say about one file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.outputs.schema import ROOTS
from generator.reading.parsed import Reading
from generator.reading.shape import Shape
from generator.reading.sources import SourceKind
from generator.reading.value import ListOf, ValueType
from generator.reading.yaml_tree import compose

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

# The core schema of YAML 1.2, which editors use: no dates, no yes and no, no octal 017.
_NULL = re.compile(r"~|null|Null|NULL|")
_TRUTH = re.compile(r"true|True|TRUE|false|False|FALSE")
_WHOLE = re.compile(r"[-+]?[0-9]+")
_OTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FRACTION = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


def compose_text(text: str) -> Node:
    """The tree of a text that must be readable YAML."""
    root, problems = compose(text, "example.yml", 24)
    assert root is not None, problems
    return root


def as_editor(node: Node) -> Json:
    """The value that a schema is held against."""
    if isinstance(node, MappingNode):
        return {key.value: as_editor(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [as_editor(item) for item in node.value]
    assert isinstance(node, ScalarNode)
    return _scalar(node.value) if is_bare(node) else node.value


def is_bare(node: Node) -> bool:
    """Whether a scalar is written without quotes or block mark."""
    return isinstance(node, ScalarNode) and not node.style


def _scalar(words: str) -> Json:
    if _NULL.fullmatch(words):
        return None
    if _TRUTH.fullmatch(words):
        return words.lower() == "true"
    if _WHOLE.fullmatch(words):
        return int(words)
    if _OTHER_BASE.fullmatch(words):
        return int(words[2:], 8 if words[1] == "o" else 16)
    return float(words) if _FRACTION.fullmatch(words) else words


def shape_in(value: ValueType) -> Shape | None:
    item = value.item if isinstance(value, ListOf) else value
    return item if isinstance(item, Shape) else None


def shapes_below(shape: Shape) -> Iterator[Shape]:
    yield shape
    for field in shape.fields:
        below = shape_in(field.type)
        if below is not None:
            yield from shapes_below(below)


def shape_codes(kind: SourceKind, root: Node) -> list[str]:
    """What the reader finds without looking at any other record."""
    reading = Reading(path="example.yml")
    ROOTS[kind].read(root, reading)
    return [problem.code for problem in reading.problems]


def objections(schema: dict[str, Any], node: Node) -> list[str]:
    """What the schema has against a tree."""
    found = _Validator(schema).iter_errors(as_editor(node))
    return [f"{error.json_path}: {error.message}" for error in found]


def _pattern(_: object, pattern: str, value: object, __: object) -> Iterator[ValidationError]:
    """As ECMA-262 reads a pattern: $ is the very end, not the place before a last line end."""
    if isinstance(value, str) and not re.search(pattern.replace("$", r"\Z"), value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


# The stubs leave extend() untyped.
_Validator: type[Validator] = validators.extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"pattern": _pattern}
)
