"""Turns the text of a file into its one canonical form, or says what stops it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from yaml.nodes import MappingNode

from generator.formatting.comments import find_comments
from generator.formatting.layout import Layout
from generator.formatting.obstacles import FILE_SHAPES, find_obstacles
from generator.formatting.remarks import attach
from generator.formatting.safeguard import assert_same_meaning
from generator.formatting.schema_line import is_schema_line, schema_line
from generator.problems.kinds import file_kinds
from generator.problems.problem import Problem
from generator.reading.file_text import decode
from generator.reading.sources import SourceKind
from generator.reading.yaml_tree import compose
from generator.settings import MAX_DEPTH

HEALED = {file_kinds.byte_order_mark.code, file_kinds.carriage_return.code}
"""Problems of the reader that the canonical form no longer has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Formatted:
    """The canonical form of a file, or why there is none."""

    text: str | None
    """The whole file; None when the file must stay as it is."""
    problems: tuple[Problem, ...] = ()
    """What stops it."""


def canonical_text(
    text: str, kind: SourceKind, path: str, *, max_depth: int = MAX_DEPTH
) -> Formatted:
    """Every word and comment of the file, in the order, quotes and indents of its kind."""
    clean, found = decode(text.encode("utf-8", "surrogatepass"), path)
    if clean is None:
        return _stopped(found)
    root, found = compose(clean, path, max_depth)
    if root is None or found:
        return _stopped(found)
    shape = FILE_SHAPES[kind]
    obstacles = find_obstacles(root, clean, path, shape=shape, max_depth=max_depth)
    if obstacles or not isinstance(root, MappingNode):
        return _stopped(obstacles)
    first_line = schema_line(kind.value, path)
    comments = [c for c in find_comments(clean, root) if not is_schema_line(c.text)]
    lines = Layout(attach(root, comments, clean)).file(root, shape)
    written = "\n".join([first_line, *lines, ""])
    if written != clean:
        assert_same_meaning(root, [first_line, *(c.text for c in comments)], written)
    return Formatted(text=written)


def _stopped(problems: Iterable[Problem]) -> Formatted:
    return Formatted(text=None, problems=tuple(p for p in problems if p.code not in HEALED))
