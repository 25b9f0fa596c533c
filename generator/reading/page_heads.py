"""Finds what keeps a hand-written page, or the head between its two ---, from being read.

MkDocs shows a head that it cannot read as text of the page, and says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.problems.kinds import field_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Place, Problem
from generator.reading.file_text import read_text
from generator.reading.page_links import PAGES
from generator.reading.yaml_tree import compose
from generator.settings import MAX_FILE_BYTES

KEYS = ("title", "description", "keywords", "section", "column_type")
"""What we read from a head; MkDocs and its theme know others."""

_HEAD = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:\.{3}|-{3})[ \t]*(?:\n|\Z)", re.DOTALL)
"""As MkDocs finds it."""

_SYNTAX = frozenset({"yaml-syntax", "tab-indent", "merge-conflict", "nested-too-deep"})
_DEEPEST = 20


def check_page_heads(content: Path) -> Iterator[Problem]:
    """Every page below content/pages, in the order of files and lines."""
    for file in sorted((content / PAGES).rglob("*.md")):
        if file.is_file() and not file.is_symlink():
            path = f"{content.name}/{file.relative_to(content).as_posix()}"
            text, told = read_text(file, path, MAX_FILE_BYTES)
            yield from (problem for problem in told if problem.code == "wrong-encoding")
            yield from _check_head(text or "", path)


def _check_head(text: str, path: str) -> Iterator[Problem]:
    head = _HEAD.match(text)
    if head is None:
        return
    root, problems = compose(head[1], path, _DEEPEST)
    found = [problem for problem in problems if problem.code in _SYNTAX]
    for problem in found or _check_values(root, path):
        below = replace(problem.place, line=problem.place.line + 1)
        yield replace(problem, place=below)


def _check_values(root: Node | None, path: str) -> Iterator[Problem]:
    for key, value in root.value if isinstance(root, MappingNode) else ():
        if key.value == "keywords" and isinstance(value, ScalarNode) and value.value:
            yield field_kinds.wrong_type(
                _place(value, path),
                found_zh="一段文字",
                found_en="a text",
                wanted_zh="列表",
                wanted_en="a list",
                example=f"keywords: [{', '.join(re.split('[、，,;； ]+', value.value))}]",
            )
        elif key.value not in KEYS and nearest(str(key.value), KEYS) is not None:
            near = nearest(key.value, KEYS)
            yield field_kinds.unknown_key(_place(key, path), key=key.value, near=near, known=KEYS)


def _place(node: Node, path: str) -> Place:
    mark = node.start_mark
    if mark is None:  # Never with text from memory, but the types allow it.
        return Place(path=path)
    return Place(path=path, line=mark.line + 1, column=mark.column + 1)
