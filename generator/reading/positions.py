"""Gives findings about records their line and column, by composing the file once more.

Checks know records, not files: they name a value by its keys. Most content has no findings,
so keeping a position for every value of every record would cost memory for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby, islice
from pathlib import Path

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.problems.problem import Place, Problem
from generator.reading.file_text import read_text
from generator.reading.read import Limits
from generator.reading.yaml_tree import compose

_ESCAPED = re.compile(r"\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|.", re.DOTALL)
_DOUBLED = re.compile("''|.", re.DOTALL)
"""One character of the value as it is typed between quotes."""


def locate(problems: Iterable[Problem], root: Path, limits: Limits) -> tuple[Problem, ...]:
    """Every problem with a place that an editor can open."""
    located: list[Problem] = []
    by_path = sorted(problems, key=lambda problem: problem.place.path)
    for path, group in groupby(by_path, key=lambda problem: problem.place.path):
        found = list(group)
        if any(problem.place.keys for problem in found):
            found = _locate_in(path, found, root, limits)
        located.extend(found)
    return tuple(sorted(located, key=lambda problem: problem.sort_key))


def _locate_in(path: str, problems: list[Problem], root: Path, limits: Limits) -> list[Problem]:
    text, _ = read_text(root / path, path, limits.file_bytes)
    tree = None if text is None else compose(text, path, limits.depth)[0]
    if text is None or tree is None:
        return problems
    return [
        replace(problem, place=_place(problem.place, tree, text)) if problem.place.keys else problem
        for problem in problems
    ]


def _place(place: Place, tree: Node, text: str) -> Place:
    node = _follow(tree, place.keys)
    mark = node.start_mark
    line, column = mark.line, mark.column
    if isinstance(node, ScalarNode):
        if node.style in {"|", ">"}:
            line, column = _in_block(node, place.offset, text)
        elif node.style in {'"', "'"}:
            column += _typed_length(text[mark.index + 1 : node.end_mark.index], node, place.offset)
        else:
            column += place.offset
    return Place(path=place.path, line=line + 1, column=column + 1)


def _in_block(node: ScalarNode, offset: int, text: str) -> tuple[int, int]:
    """A block starts on the line below its mark, behind an indent that is no part of it."""
    first = len(node.value) - len(node.value.lstrip("\n"))  # read without the empty lines above
    before = node.value[: first + offset]
    row, start = before.count("\n"), before.rfind("\n") + 1
    lines = text.split("\n")
    line = min(node.start_mark.line + 1 + row, len(lines) - 1)
    typed = lines[line]
    words = node.value[start:].partition("\n")[0]
    return line, max(0, len(typed) - len(words)) + len(before) - start


def _typed_length(typed: str, node: ScalarNode, offset: int) -> int:
    """How many characters the quote and the words before the spot take in the file."""
    pieces = (_ESCAPED if node.style == '"' else _DOUBLED).finditer(typed)
    return 1 + sum(len(piece[0]) for piece in islice(pieces, offset))


def _follow(tree: Node, keys: Sequence[str | int]) -> Node:
    """The node that the keys lead to, or the nearest one above it."""
    node = tree
    for key in keys:
        below = _below(node, key)
        if below is None:
            return node
        node = below
    return node


def _below(node: Node, key: str | int) -> Node | None:
    if isinstance(node, MappingNode):
        return next((value for name, value in node.value if name.value == key), None)
    if isinstance(node, SequenceNode) and isinstance(key, int) and key < len(node.value):
        item: Node = node.value[key]
        return item
    return None
