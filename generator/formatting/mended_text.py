"""Puts what hints would write into the text of a file: those words change and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.formatting.comments import find_comments
from generator.problems.problem import Place, Problem
from generator.reading.yaml_tree import compose
from generator.settings import MAX_DEPTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """A text with as many findings mended as could be."""

    text: str
    applied: tuple[Problem, ...]
    """The findings that are mended, in the order of the file."""


def mend_text(text: str, problems: Sequence[Problem]) -> Mended:
    """Mend each at its place, from the end of the file up, so that the places above stay true."""
    applied: list[Problem] = []
    for problem in sorted(problems, key=lambda found: found.sort_key, reverse=True):
        mend = problem.wording.mend
        mended = None if mend is None else _put(text, problem.place, *mend)
        if mend is not None and mended is not None and _is_only_change(text, mended, *mend):
            text = mended
            applied.append(problem)
    return Mended(text=text, applied=tuple(reversed(applied)))


def _put(text: str, place: Place, old: str, new: str) -> str | None:
    """The text with the new words at the place, behind a quote mark where there is one."""
    lines = text.split("\n")
    if place.line > len(lines):
        return None
    line = lines[place.line - 1]
    at = place.column - 1
    if not line.startswith(old, at) and line[at : at + 1] in {'"', "'"}:
        at += 1
    if not line.startswith(old, at):
        return None
    lines[place.line - 1] = line[:at] + new + line[at + len(old) :]
    return "\n".join(lines)


def _is_only_change(before: str, after: str, old: str, new: str) -> bool:
    """Read both texts: one word or name differs, by just this, and every comment is there."""
    told, written = (compose(text, "", MAX_DEPTH)[0] for text in (before, after))
    if told is None or written is None:
        return False
    remarks = [
        [comment.text for comment in find_comments(text, root)]
        for text, root in ((before, told), (after, written))
    ]
    pieces, again = list(_pieces(told)), list(_pieces(written))
    if len(pieces) != len(again) or remarks[0] != remarks[1]:
        return False
    changed = [pair for pair in zip(pieces, again, strict=True) if pair[0] != pair[1]]
    return len(changed) == 1 and any(
        changed[0][0][:at] + new + changed[0][0][at + len(old) :] == changed[0][1]
        for at in range(len(changed[0][0]))
        if changed[0][0].startswith(old, at)
    )


def _pieces(node: Node) -> Iterator[str]:
    """Every word of a tree in order, with what holds it."""
    if isinstance(node, ScalarNode):
        yield node.value
        return
    yield "{" if isinstance(node, MappingNode) else "["
    for item in node.value:
        for part in item if isinstance(item, tuple) else (item,):
            yield from _pieces(part)
    yield "end"
