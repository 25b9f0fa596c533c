"""Turns YAML text into its composed tree: scalars as written, every node with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import yaml
from yaml.nodes import Node, ScalarNode

from generator.problems.kinds import file_kinds, syntax_kinds
from generator.problems.problem import Place, Problem
from generator.reading.cut_wording import find_cut_wording
from generator.reading.file_text import forbidden_places, name_character
from generator.reading.parsed import MOST_PROBLEMS
from generator.reading.yaml_trouble import word_trouble

try:
    from yaml.cyaml import CParser as _Parser  # type: ignore[attr-defined]  # stubs omit it
except ImportError:  # pragma: no cover - PyYAML built without libyaml: slower, same result
    from generator.reading.plain_parser import (  # type: ignore[assignment]  # same methods
        PlainParser as _Parser,
    )

_EventLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_AS_WRITTEN = "tag:yaml.org,2002:str"
_MARKS = ("&", "*", "!", "\n---", "\n%", "\n...")
"""Without one of these a text has no anchor, alias, tag, directive or second document."""
_PERHAPS_MARKED = re.compile(r"(?:^|[\s\[{,:])[&*!]|^---|^%|^\.\.\.", re.MULTILINE)
_PERHAPS_DEEP = re.compile(r"\n(?: {24}| *(?:[-?:] +){6})")
"""Starts with a fixed character: twice as fast to search for as the start of a line."""
_SAFE_BRACKETS = 1_000
"""The parser is recursive in C; measured to stand this depth in a thread of half a megabyte."""
_CONFLICT = re.compile(r"^<{7}(?: |$)", re.MULTILINE)
_TAB_INDENT = re.compile(r"^( *)\t.*(?:\n *\t.*)*", re.MULTILINE)
"""Lines in a row that are indented by tabs: one cause, one problem."""


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
        if self.open_levels > self.max_depth + 1:  # words inside the deepest list count, too
            raise _TooDeepError

    def ascend_resolver(self) -> None:
        self.open_levels -= 1


def compose(text: str, path: str, max_depth: int) -> tuple[Node | None, list[Problem]]:
    """Compose one file; the tree is None when there is none."""
    problems = _marks_and_tabs(text, path)
    if problems:
        return None, problems
    try:
        deep = is_perhaps_deep(text, _SAFE_BRACKETS)
        parser = _DeepParser(text, max_depth) if deep else _FlatParser(text)
        root = parser.get_single_node()
    except _TooDeepError:
        return None, depth_problems(text, path, max_depth)
    except (yaml.YAMLError, ValueError) as trouble:
        return None, [word_trouble(trouble, path, text)]
    if root is None or _is_nothing(root):
        return None, [file_kinds.file_empty(Place(path=path))]
    hidden = _hidden_characters(root, path) if "\\" in text else []
    return (None, hidden) if hidden else (root, find_cut_wording(text, path))


def _is_nothing(root: Node) -> bool:
    """What stands between --- and the end of a file that holds nothing else."""
    return root.__class__ is ScalarNode and not root.value and not root.style


def _place_of(marked: Node | yaml.Event, path: str) -> Place:
    mark = marked.start_mark
    if mark is None:  # never with text from memory, but the types allow it
        return Place(path=path)
    return Place(path=path, line=mark.line + 1, column=mark.column + 1)


def _hidden_characters(root: Node, path: str) -> list[Problem]:
    """What double quotes can bring in by an escape although it may not be typed."""
    problems: list[Problem] = []
    waiting = [root]
    while waiting and len(problems) < MOST_PROBLEMS:
        node = waiting.pop()
        if isinstance(node, ScalarNode):
            at = next(forbidden_places(node.value), None) if node.style == '"' else None
            if at is not None:
                name = name_character(node.value[at])
                problems.append(file_kinds.control_character(_place_of(node, path), name=name))
        else:
            for member in reversed(node.value):
                waiting.extend(reversed(member) if isinstance(member, tuple) else (member,))
    return problems


def _marks_and_tabs(text: str, path: str) -> list[Problem]:
    """Conflicts, tabs, anchors, tags, a second document: refused before anything is built."""
    conflicts = list(islice(_conflicts(text, path), MOST_PROBLEMS)) if "<<<<<<<" in text else []
    if conflicts:
        return conflicts
    tabs = list(islice(_tab_indents(text, path), MOST_PROBLEMS)) if "\t" in text else []
    if tabs:
        return tabs
    marked = text.startswith(("---", "%")) or any(mark in text for mark in _MARKS)
    if not marked or not _PERHAPS_MARKED.search(text):
        return []
    return list(islice(_marked_nodes(text, path), MOST_PROBLEMS))


def _conflicts(text: str, path: str) -> Iterator[Problem]:
    line, counted = 1, 0
    for found in _CONFLICT.finditer(text):
        line, counted = line + text.count("\n", counted, found.start()), found.start()
        yield syntax_kinds.merge_conflict(Place(path=path, line=line))


def _tab_indents(text: str, path: str) -> Iterator[Problem]:
    line, counted = 1, 0
    for found in _TAB_INDENT.finditer(text):
        line, counted = line + text.count("\n", counted, found.start()), found.start()
        yield syntax_kinds.tab_indent(Place(path=path, line=line, column=len(found[1]) + 1))


def _marked_nodes(text: str, path: str) -> Iterator[Problem]:
    """Anchors and aliases are one cause: the first is told, with how many there are."""
    documents, aliases = 0, list[tuple[Place, str]]()
    try:
        for event in yaml.parse(text, Loader=_EventLoader):
            yield from _marks_of(event, path, aliases)
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    yield syntax_kinds.several_documents(_place_of(event, path))
    except yaml.YAMLError as trouble:
        yield word_trouble(trouble, path, text)
    for place, mark in aliases[:1]:
        yield syntax_kinds.alias_used(place, mark=mark, more=len(aliases) - 1)


def _marks_of(event: yaml.Event, path: str, aliases: list[tuple[Place, str]]) -> Iterator[Problem]:
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if anchor:
        sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
        aliases.append((_place_of(event, path), f"{sign}{anchor}"))
    if tag:
        typed = tag.replace("tag:yaml.org,2002:", "!!")
        yield syntax_kinds.tag_used(_place_of(event, path), tag=typed)


def is_perhaps_deep(text: str, brackets: int) -> bool:
    """Whether it might nest so deep: a look at the text alone, which costs next to nothing."""
    opened = text.count("[") + text.count("{")
    return opened > brackets or _PERHAPS_DEEP.search("\n" + text) is not None


def depth_problems(text: str, path: str, max_depth: int) -> list[Problem]:
    """Where the nesting first passes the bound, if it does; events cost no stack."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=_EventLoader):
            if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                depth += 1
                if depth > max_depth:
                    place = _place_of(event, path)
                    return [syntax_kinds.nested_too_deep(place, limit=max_depth)]
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                depth -= 1
    except yaml.YAMLError as trouble:
        return [word_trouble(trouble, path, text)]
    return []
