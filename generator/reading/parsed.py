"""The record of reading one file: its path, and the problems met so far."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.problems.problem import Place, Problem

_NUMBER = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,20})?")
"""What YAML, too, would read as one."""
MOST_PROBLEMS = 1_000
"""As many as are listed for one file; whoever has more has one cause, not a thousand."""


class TooManyProblemsError(Exception):
    """Raised to stop reading a file of which nothing more needs to be said."""


IdCalled = Callable[[str, str], str | None]
"""The id of the entry of a registry that has a name; registries are read first."""


def nothing_is_called(_registry: str, _name: str) -> str | None:
    """For a file that is read alone."""
    return None


@dataclass(slots=True)
class Reading:
    """Collects problems while a tree is read, so that none hides the next."""

    path: str
    """How messages name the file."""
    problems: list[Problem] = field(default_factory=list)
    """What was found, in the order of the file."""
    key: str = ""
    """The key whose value is being read, for messages."""
    year: int | None = None
    """The year of the notice being read, for deadlines that are suggested."""
    id_called: IdCalled = nothing_is_called
    """The id of the entry of a registry that has a name."""
    most: int | None = None
    """After how many problems reading stops, if it does."""

    def place(self, node: Node) -> Place:
        """Where a node starts."""
        mark = node.start_mark
        return Place(path=self.path, line=mark.line + 1, column=mark.column + 1)

    def report(self, problem: Problem) -> None:
        """Keep a problem and go on, until there are too many."""
        self.problems.append(problem)
        if self.most is not None and len(self.problems) >= self.most:
            raise TooManyProblemsError


def describe(node: Node) -> tuple[str, str]:
    """What a node is, in words an editor knows."""
    if isinstance(node, MappingNode):
        return "一组“键: 值”", "a group of keys"
    if isinstance(node, SequenceNode):
        return "一个列表", "a list"
    if isinstance(node, ScalarNode) and not node.value:
        return "空的", "empty"
    if isinstance(node, ScalarNode) and not node.style and _NUMBER.fullmatch(node.value):
        return f"数字 {node.value}", f"the number {node.value}"
    if isinstance(node, ScalarNode):
        return f"“{node.value[:24]}”", f'the text "{node.value[:24]}"'
    return "别的内容", "something else"
