"""Finds the comments of a file, which the composed tree does not have."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from yaml.nodes import MappingNode, Node, ScalarNode

_DASHES = re.compile(r"[ \t]*[-?][ \t?-]*")
_DOCUMENT_MARKS = {"---", "..."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """One comment and where it stands."""

    index: int
    """How many characters stand before it in the file."""
    column: int
    """How many characters stand before it on its line."""
    text: str
    """From its number sign to its last visible character."""
    is_beside: bool
    """Whether content stands before it on its line."""
    follows_dash: bool
    """Whether only the dash of a list item stands before it on its line."""


def find_comments(text: str, root: Node) -> tuple[Comment, ...]:
    """Every comment, in the order of the file: each number sign that no scalar holds."""
    signs = [found.start() for found in re.finditer("#", text)]
    if not signs:
        return ()
    head_only = signs[-1] < root.start_mark.index
    spans = [] if head_only else sorted(_spans(root, text))
    starts = [start for start, _ in spans]
    comments: list[Comment] = []
    end = 0
    for sign in signs:
        scalar = bisect_right(starts, sign) - 1
        if sign < end or (scalar >= 0 and sign < spans[scalar][1]):
            continue
        line_end = text.find("\n", sign)
        end = len(text) if line_end < 0 else line_end
        comments.append(_comment(text, sign, end))
    return tuple(comments)


def _comment(text: str, sign: int, end: int) -> Comment:
    line_start = text.rfind("\n", 0, sign) + 1
    before = text[line_start:sign]
    is_beside = bool(before.strip()) and before.strip() not in _DOCUMENT_MARKS
    return Comment(
        index=sign,
        column=sign - line_start if is_beside or not before.strip() else 0,
        text=text[sign:end].rstrip(),
        is_beside=is_beside,
        follows_dash=is_beside and bool(_DASHES.fullmatch(before)),
    )


def _spans(node: Node, text: str) -> Iterator[tuple[int, int]]:
    """Where scalars start and end; the sign of a block may have a comment behind it."""
    if isinstance(node, ScalarNode):
        start = node.start_mark.index
        if node.style in {"|", ">"}:
            start = text.find("\n", start)
        yield start, node.end_mark.index
        return
    for member in node.value:
        if isinstance(node, MappingNode):
            yield from _spans(member[0], text)
            yield from _spans(member[1], text)
        else:
            yield from _spans(member, text)
