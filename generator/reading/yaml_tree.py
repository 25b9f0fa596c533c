"""Turns YAML text into its composed tree: scalars as written, every node with its place."""

from __future__ import annotations

import re

import yaml
from yaml.nodes import Node

from generator.problems.kinds import file_kinds, syntax_kinds
from generator.problems.problem import Place, Problem
from generator.reading.yaml_trouble import word_trouble

try:
    from yaml.cyaml import CParser as _Parser  # type: ignore[attr-defined]  # stubs omit it
except ImportError:  # pragma: no cover - PyYAML built without libyaml: slower, same result
    from generator.reading.plain_parser import (  # type: ignore[assignment]  # same methods
        PlainParser as _Parser,
    )

_AS_WRITTEN = "tag:yaml.org,2002:str"
_MARKS = ("&", "*", "!", "\n---", "\n%", "\n...")
"""Without one of these a text has no anchor, alias, tag, directive or second document."""
_PERHAPS_MARKED = re.compile(r"(?:^|[\s\[{,:])[&*!]|^---|^%|^\.\.\.", re.MULTILINE)
_PERHAPS_DEEP = re.compile(r"\n {24}|\n(?: *[-?] +){6}")
_SAFE_BRACKETS = 5_000
"""The parser is recursive in C; measured to stand four times this depth."""
_TAB_INDENT = re.compile(r"^ *\t", re.MULTILINE)


class _TooDeepError(Exception):
    """Raised inside the parser as soon as the nesting passes the bound."""


class _FlatParser(_Parser):
    """Composes without resolving tags: nothing becomes a number, a date or a truth value."""

    resolve = staticmethod(lambda _kind, _value, _implicit: _AS_WRITTEN)
    descend_resolver = staticmethod(lambda _parent, _index: None)
    ascend_resolver = staticmethod(lambda: None)


class _DeepParser(_Parser):
    """The same for a text that may be nested deep: counts levels and stops at the bound."""

    def __init__(self, text: str, max_depth: int) -> None:
        super().__init__(text)
        self.open_levels = 0
        self.max_depth = max_depth

    def resolve(self, _kind: type, _value: object, _implicit: object) -> str:
        return _AS_WRITTEN

    def descend_resolver(self, _parent: Node | None, _index: object) -> None:
        self.open_levels += 1
        if self.open_levels > self.max_depth:
            raise _TooDeepError

    def ascend_resolver(self) -> None:
        self.open_levels -= 1


def compose(text: str, path: str, max_depth: int) -> tuple[Node | None, list[Problem]]:
    """Compose one file; the tree is None when there is none."""
    problems = _marks_and_tabs(text, path)
    if problems:
        return None, problems
    try:
        deep = _may_be_deep(text)
        parser = _DeepParser(text, max_depth) if deep else _FlatParser(text)
        root = parser.get_single_node()
    except _TooDeepError:
        return None, depth_problems(text, path, max_depth)
    except (yaml.YAMLError, ValueError) as trouble:
        return None, [word_trouble(trouble, path)]
    if root is None:
        return None, [file_kinds.file_empty(Place(path=path))]
    return root, []


def _place_of(event: yaml.Event, path: str) -> Place:
    mark = event.start_mark
    if mark is None:
        return Place(path=path)
    return Place(path=path, line=mark.line + 1, column=mark.column + 1)


def _marks_and_tabs(text: str, path: str) -> list[Problem]:
    """Anchors, aliases, tags, a second document and tabs: refused before anything is built."""
    tabs = [
        syntax_kinds.tab_indent(Place(path=path, line=text.count("\n", 0, found.start()) + 1))
        for found in _TAB_INDENT.finditer(text)
    ]
    if tabs:
        return tabs
    marked = text.startswith(("---", "%")) or any(mark in text for mark in _MARKS)
    if not marked or not _PERHAPS_MARKED.search(text):
        return []
    return _marked_nodes(text, path)


def _marked_nodes(text: str, path: str) -> list[Problem]:
    problems: list[Problem] = []
    documents = 0
    try:
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            place = _place_of(event, path)
            problems.extend(_marks_of(event, place))
            documents += isinstance(event, yaml.DocumentStartEvent)
            if documents > 1 and isinstance(event, yaml.DocumentStartEvent):
                problems.append(syntax_kinds.several_documents(place))
    except yaml.YAMLError as trouble:
        problems.append(word_trouble(trouble, path))
    return problems


def _marks_of(event: yaml.Event, place: Place) -> list[Problem]:
    found: list[Problem] = []
    anchor = getattr(event, "anchor", None)
    if anchor:
        sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
        found.append(syntax_kinds.alias_used(place, mark=f"{sign}{anchor}"))
    tag = getattr(event, "tag", None)
    if tag:
        found.append(syntax_kinds.tag_used(place, tag=tag))
    return found


def _may_be_deep(text: str) -> bool:
    brackets = text.count("[") + text.count("{")
    return brackets > _SAFE_BRACKETS or _PERHAPS_DEEP.search(text) is not None


def depth_problems(text: str, path: str, max_depth: int) -> list[Problem]:
    """Where the nesting first passes the bound, if it does; events cost no stack."""
    depth = 0
    for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            depth += 1
            if depth > max_depth:
                place = _place_of(event, path)
                return [syntax_kinds.nested_too_deep(place, limit=max_depth)]
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            depth -= 1
    return []
