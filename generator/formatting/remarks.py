"""Ties every comment to the part of the tree that it was written for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode

from generator.formatting.comments import Comment


def _by_node() -> dict[int, list[str]]:
    return defaultdict(list)


@dataclass(slots=True)
class Remarks:
    """The comments of a tree by the identity of the node: a key, a list item, a collection."""

    head: list[str] = field(default_factory=list)
    """Set apart from the first key by a blank line: they speak of the file."""
    above: dict[int, list[str]] = field(default_factory=_by_node)
    """On lines of their own above a key or list item."""
    beside: dict[int, list[str]] = field(default_factory=_by_node)
    """Behind a key or list item on its first line."""
    below: dict[int, list[str]] = field(default_factory=_by_node)
    """On lines of their own below the last member of a collection."""

    def has_any_in(self, node: Node) -> bool:
        """Whether a comment stands inside a collection, so that it cannot stand on one line."""
        if id(node) in self.below:
            return True
        if isinstance(node, ScalarNode):
            return False
        return any(
            id(part) in self.above or id(part) in self.beside or self.has_any_in(part)
            for member in node.value
            for part in (member if isinstance(member, tuple) else (member,))
        )


def attach(root: Node, comments: Sequence[Comment], text: str) -> Remarks:
    """Walk the tree beside the comments, in the order of the file."""
    remarks = Remarks()
    end_of_head = _end_of_head(text[: root.start_mark.index])
    head = [comment for comment in comments if comment.index < end_of_head]
    remarks.head.extend(comment.text for comment in head)
    if len(comments) > len(head):
        _Walk(remarks, comments[len(head) :]).whole(root)
    for node, texts in remarks.beside.items():
        if len(texts) > 1:  # one line has room for one
            remarks.above[node] += texts[:-1]
            del texts[:-1]
    return remarks


def _end_of_head(before_root: str) -> int:
    """Where the last blank line above the first key starts; 0 when there is none."""
    lines = before_root.split("\n")[:-1]
    blank = next((i for i in reversed(range(len(lines))) if not lines[i].strip()), 0)
    return sum(len(line) + 1 for line in lines[:blank])


def _is_in_brackets(node: Node) -> bool:
    return isinstance(node, CollectionNode) and bool(node.flow_style)


class _Walk:
    """Meets nodes and comments in the order of the file."""

    def __init__(self, remarks: Remarks, comments: Sequence[Comment]) -> None:
        self.remarks = remarks
        self.comments = comments
        self.done = 0
        self.last: Node | None = None
        """The key or list item that was met last."""
        self.left: list[tuple[int, Node]] = []
        """Collections that ended since then, innermost first, with their columns."""

    def whole(self, root: Node) -> None:
        self.members(root)
        if _is_in_brackets(root):
            self.end_of_brackets(root, root)
        self.left.append((root.start_mark.column, root))
        for comment in self.until(None):
            if comment.is_beside and self.last is not root:
                self.beside_last(comment, root)
            else:
                self.on_own_line(comment, -1, (self.remarks.below, root))

    def members(self, node: Node) -> None:
        column = node.start_mark.column
        for member in node.value:
            anchor, value = member if isinstance(node, MappingNode) else (member, member)
            self.before(anchor, column)
            self.value(anchor, value)

    def value(self, owner: Node, node: Node) -> None:
        """What stands behind a key or dash; the owner is the key, or the list item itself."""
        if isinstance(node, ScalarNode):
            self.between(owner, node)
            for comment in self.until(node.end_mark.index):  # behind the sign of a block
                self.remarks.beside[id(owner)].append(comment.text)
        elif _is_in_brackets(node):
            self.between(owner, node)
            self.members(node)
            self.end_of_brackets(owner, node)
        else:
            self.members(node)
            self.left.append((node.start_mark.column, node))

    def between(self, owner: Node, node: Node) -> None:
        """Between a key or dash and its value, which will stand on one line."""
        for comment in self.until(node.start_mark.index):
            place = self.remarks.beside if comment.is_beside else self.remarks.above
            place[id(owner)].append(comment.text)

    def before(self, anchor: Node, column: int) -> None:
        """Before a key or list item: beside the one before, at its end, or above this one."""
        for comment in self.until(anchor.start_mark.index):
            if not comment.is_beside:
                self.on_own_line(comment, column, (self.remarks.above, anchor))
            elif comment.follows_dash:
                self.remarks.beside[id(anchor)].append(comment.text)
            else:
                self.beside_last(comment, anchor)
        self.left.clear()
        self.last = anchor

    def beside_last(self, comment: Comment, anchor: Node) -> None:
        """Behind what was met last; behind the very first brace it stands above the first key."""
        if self.last is None:
            self.remarks.above[id(anchor)].append(comment.text)
        else:
            self.remarks.beside[id(self.last)].append(comment.text)

    def on_own_line(
        self, comment: Comment, column: int, otherwise: tuple[dict[int, list[str]], Node]
    ) -> None:
        """Indented deeper than what follows, it closes a collection that ended above it."""
        self.left = [left for left in self.left if left[0] <= comment.column]
        closest = self.left[0][0] if self.left else -1
        place, node = otherwise
        if closest > column:
            # A list may stand in the column of its key: the outer of two in one column counts.
            place, node = self.remarks.below, [n for c, n in self.left if c == closest][-1]
        else:
            self.left = []
        place[id(node)].append(comment.text)

    def end_of_brackets(self, owner: Node, node: Node) -> None:
        for comment in self.until(node.end_mark.index):
            if comment.is_beside:
                self.beside_last(comment, owner)
            elif node.value:
                self.remarks.below[id(node)].append(comment.text)
            else:
                self.remarks.above[id(owner)].append(comment.text)
        self.last = owner

    def until(self, index: int | None) -> Sequence[Comment]:
        """The comments before a place, which are then done with."""
        first = self.done
        while self.done < len(self.comments) and (
            index is None or self.comments[self.done].index < index
        ):
            self.done += 1
        return self.comments[first : self.done]
