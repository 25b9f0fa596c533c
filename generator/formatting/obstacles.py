"""Finds what stands in the way of formatting: whatever it would destroy or hide."""

from __future__ import annotations

from collections.abc import Iterator

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.problems.kinds import field_kinds, syntax_kinds
from generator.problems.problem import Place, Problem
from generator.reading.answer_shape import ANSWERS
from generator.reading.change_shape import CHANGES
from generator.reading.document_shape import DOCUMENT
from generator.reading.parsed import MOST_PROBLEMS, Reading, TooManyProblemsError, describe
from generator.reading.progress_shape import PROGRESS
from generator.reading.registry_shape import DEPARTMENTS, JURISDICTIONS, THEMES, TOPICS
from generator.reading.shape import Shape
from generator.reading.sources import SourceKind
from generator.reading.yaml_tree import depth_problems

FILE_SHAPES: dict[SourceKind, Shape] = {
    SourceKind.DOCUMENT: DOCUMENT,
    SourceKind.PROGRESS: PROGRESS,
    SourceKind.CHANGES: CHANGES,
    SourceKind.JURISDICTIONS: JURISDICTIONS,
    SourceKind.DEPARTMENTS: DEPARTMENTS,
    SourceKind.THEMES: THEMES,
    SourceKind.TOPICS: TOPICS,
    SourceKind.SELF_CHECK: ANSWERS,
}
"""What a file of each kind looks like."""

_LOST_KEYS = {
    field_kinds.unknown_key.code,
    field_kinds.duplicate_key.code,
    syntax_kinds.yaml_syntax.code,  # a key that has swallowed its value
}


def find_obstacles(
    root: Node, text: str, path: str, *, shape: Shape, max_depth: int
) -> tuple[Problem, ...]:
    """The reader's problems that stop formatting; a missing key or a bad value does not."""
    reading = Reading(path=path, most=MOST_PROBLEMS)
    try:
        shape.read(root, reading)
    except TooManyProblemsError:
        return tuple(reading.problems)  # those that stop it may come later
    if not reading.problems:
        return ()
    too_deep = depth_problems(text, path, max_depth)
    if too_deep:
        return tuple(too_deep)
    if not isinstance(root, MappingNode):
        return tuple(reading.problems)
    lost = {p.place: p for p in _odd_keys(root, reading)}
    lost |= {p.place: p for p in reading.problems if p.code in _LOST_KEYS}
    found = (*lost.values(), *_hidden_breaks(root, text, reading))
    return tuple(sorted(found, key=lambda problem: problem.sort_key))


def _odd_keys(root: Node, reading: Reading) -> Iterator[Problem]:
    """The same for groups of keys that stand where the shape has none."""
    for node in _nodes(root):
        if isinstance(node, MappingNode):
            first_lines: dict[str, int] = {}
            for key, _ in node.value:
                if not isinstance(key, ScalarNode):
                    yield _no_key(key, reading)
                elif key.value in first_lines:
                    place, line = reading.place(key), first_lines[key.value]
                    yield field_kinds.duplicate_key(place, key=key.value, first_line=line)
                else:
                    first_lines[key.value] = key.start_mark.line + 1


def _no_key(key: Node, reading: Reading) -> Problem:
    found_zh, found_en = describe(key)
    return field_kinds.wrong_type(
        reading.place(key),
        found_zh=found_zh,
        found_en=found_en,
        wanted_zh="键的名称",
        wanted_en="the name of a key",
        example="title",
    )


def _hidden_breaks(root: Node, text: str, reading: Reading) -> list[Problem]:
    """Line breaks that read as spaces: to join the lines would hide the space from everyone."""
    broken = [p for p in reading.problems if p.code == field_kinds.stray_line_break.code]
    if not broken:
        return []
    folded = {_spot(reading.place(node)) for node in _nodes(root) if _is_folded(node, text)}
    return [problem for problem in broken if _spot(problem.place) in folded]


def _spot(place: Place) -> tuple[int, int]:
    return place.line, place.column


def _is_folded(node: Node, text: str) -> bool:
    """Whether its words run over several lines that read as one."""
    if not isinstance(node, ScalarNode) or node.style == "|":
        return False
    lines = text[node.start_mark.index : node.end_mark.index].split("\n")
    if node.style == ">":
        lines = [line for line in lines[1:] if line.strip()]
    return len(lines) > 1


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    if isinstance(node, ScalarNode):
        return
    for member in node.value:
        for part in member if isinstance(member, tuple) else (member,):
            yield from _nodes(part)
