"""Gives findings about records their line and column, by composing the file once more.

Checks know records, not files: they name a value by its keys. Most content has no findings,
so keeping a position for every value of every record would cost memory for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.problems.problem import Place, Problem
from generator.reading.file_text import read_text
from generator.reading.read import Limits
from generator.reading.yaml_tree import compose


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
    if tree is None:
        return problems
    return [
        replace(problem, place=_place(problem.place, tree)) if problem.place.keys else problem
        for problem in problems
    ]


def _place(place: Place, tree: Node) -> Place:
    node = _follow(tree, place.keys)
    mark = node.start_mark
    offset = place.offset
    if isinstance(node, ScalarNode) and node.style in {'"', "'"}:
        offset += 1
    if isinstance(node, ScalarNode) and node.style in {"|", ">"}:
        offset = 0
    return Place(path=place.path, line=mark.line + 1, column=mark.column + 1 + offset)


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
