"""Small trees for tests of the reader, through the real parser."""

from __future__ import annotations

from yaml.nodes import Node

from generator.problems.problem import Problem
from generator.reading.parsed import Reading
from generator.reading.value import ValueType
from generator.reading.yaml_tree import compose

DEPTH = 24


def tree(text: str) -> Node:
    """The composed tree of a text without problems."""
    root, problems = compose(text, "a.yml", DEPTH)
    assert root is not None, problems
    return root


def read(value_type: ValueType, text: str) -> tuple[object, list[Problem]]:
    """What a type makes of the value of `key`, and what it reports."""
    reading = Reading(path="a.yml", key="key")
    value = value_type.read(tree(text).value[0][1], reading)
    return value, reading.problems


def told(problems: list[Problem]) -> list[tuple[str, int, int]]:
    """Codes and places."""
    return [(p.code, p.place.line, p.place.column) for p in problems]
