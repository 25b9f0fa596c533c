"""Turns a tree, its shape and its comments into the lines of its canonical form."""

from __future__ import annotations

from dataclasses import dataclass

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.formatting.brackets import LINE_COLUMNS, in_brackets, is_absent, write_key
from generator.formatting.plan import BARE, item_plan, item_type, plan_of
from generator.formatting.remarks import Remarks
from generator.formatting.scalars import literal_block, write_quoted, write_scalar
from generator.formatting.width import columns
from generator.reading.cut_wording import find_cut_wording
from generator.reading.shape import Shape
from generator.reading.value import ValueType

STEP = "  "
"""One level of indents."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Lays out trees with these comments."""

    remarks: Remarks

    def file(self, root: MappingNode, shape: Shape) -> list[str]:
        """A whole file below its first line; keys that take several lines are set apart."""
        lines = [*self.remarks.head, ""] if self.remarks.head else []
        lines += self.remarks.above.get(id(root), ())
        was_long = False
        for position, (key, value, type_) in enumerate(plan_of(shape).ordered(root.value)):
            above, entry = self._entry(key, value, type_, "")
            is_long = len(entry) > 1
            if position and (is_long or was_long):
                lines.append("")
            lines += above
            lines += entry
            was_long = is_long
        below = self.remarks.below.get(id(root), ())
        if not root.value:
            lines.append("{}")
        elif below and was_long:
            lines.append("")
        return [*lines, *below]

    def item(self, node: MappingNode, shape: Shape) -> list[str]:
        """One item of the list that a file consists of."""
        above, lines = self._item(node, shape, STEP)
        return [*above, *lines]

    def _entry(
        self, key: Node, value: Node, type_: ValueType | None, pad: str
    ) -> tuple[list[str], list[str]]:
        """The comments above a key, and its lines."""
        above, beside = self._around(key, pad)
        head = f"{pad}{write_key(key.value)}:"
        lines = self._on_one_line(head, value, type_)
        if lines is None:
            lines = [head, *self._block(value, type_, pad + STEP)]
        return above, [_set_beside(lines[0], beside, head, value), *lines[1:]]

    def _item(
        self, item: Node, type_: ValueType | None, pad: str, *, in_lines: bool = False
    ) -> tuple[list[str], list[str]]:
        """The comments above a list item, and its lines."""
        above, beside = self._around(item, pad)
        lines = None
        if not (in_lines and isinstance(item, MappingNode) and item.value):
            lines = self._on_one_line(f"{pad}-", item, type_)
        if lines is None:
            return self._behind_dash(item, type_, pad, (above, beside))
        return above, [_set_beside(lines[0], beside, f"{pad}-", item), *lines[1:]]

    def _behind_dash(
        self, item: Node, type_: ValueType | None, pad: str, around: tuple[list[str], str]
    ) -> tuple[list[str], list[str]]:
        """The first line of a collection stands behind the dash."""
        above, beside = around
        first, *rest = self._block(item, type_, pad + STEP)
        line = f"{pad}- {first[len(pad) + len(STEP) :]}"
        has_room = self._has_free_line_end(item, type_) and not find_cut_wording(line + beside, "")
        if beside and not has_room:
            above, beside = [*above, pad + beside.lstrip()], ""
        return above, [line + beside, *rest]

    def _has_free_line_end(self, item: Node, type_: ValueType | None) -> bool:
        return isinstance(item, MappingNode) and (
            id(self._first_part(item, type_)) not in self.remarks.beside
        )

    def _lift(self, item: Node, type_: ValueType | None) -> None:
        """A comment above what stands behind a dash stands above the dash."""
        if isinstance(item, ScalarNode) or not item.value:
            return
        first = self._first_part(item, type_)
        if isinstance(item, SequenceNode):
            self._lift(first, item_type(type_))
        lifted = self.remarks.above.pop(id(first), None)
        if lifted:
            self.remarks.above[id(item)] += lifted

    def _first_part(self, item: Node, type_: ValueType | None) -> Node:
        first: Node = item.value[0]
        return self._ordered(item, type_)[0][0] if isinstance(item, MappingNode) else first

    def _around(self, anchor: Node, pad: str) -> tuple[list[str], str]:
        """The comments above a key or dash, and what stands behind its first line."""
        above = [pad + text for text in self.remarks.above.get(id(anchor), ())]
        beside = "".join(f"  {text}" for text in self.remarks.beside.get(id(anchor), ()))
        return above, beside

    def _on_one_line(self, head: str, value: Node, type_: ValueType | None) -> list[str] | None:
        """A scalar with the lines of its block, or brackets that are short enough."""
        if isinstance(value, ScalarNode):
            return self._scalar(head, value, type_)
        written = self._in_brackets(value, type_)
        if written is None or (value.value and columns(f"{head} {written}") > LINE_COLUMNS):
            return None
        return [f"{head} {written}"]

    def _in_brackets(self, value: Node, type_: ValueType | None) -> str | None:
        remarks = self.remarks
        if (remarks.above or remarks.beside or remarks.below) and remarks.has_any_in(value):
            return None
        return in_brackets(value, type_)

    def _scalar(self, head: str, value: ScalarNode, type_: ValueType | None) -> list[str]:
        if is_absent(value):
            return [head]
        literal = literal_block(value.value)
        if literal is None:
            return [f"{head} {write_scalar(value.value, bare=isinstance(type_, BARE))}"]
        sign, lines = literal
        pad = " " * (len(head) - len(head.lstrip())) + STEP
        return [f"{head} {sign}", *(pad + line if line else "" for line in lines)]

    def _block(self, node: Node, type_: ValueType | None, pad: str) -> list[str]:
        """The members of a collection on lines of their own."""
        if not isinstance(node, MappingNode):
            return self._items(node, type_, pad)
        lines: list[str] = []
        for key, value, value_type in self._ordered(node, type_):
            above, entry = self._entry(key, value, value_type, pad)
            lines += above
            lines += entry
        return [*lines, *(pad + text for text in self.remarks.below.get(id(node), ()))]

    def _items(self, node: Node, type_: ValueType | None, pad: str) -> list[str]:
        item, plan = item_type(type_), item_plan(type_)
        if self.remarks.above:
            for member in node.value:
                self._lift(member, item)
        gap = [""] if plan is not None and plan.is_set_apart else []
        in_lines = plan is not None and plan.in_braces and not self._all_fit(node, item, pad)
        lines: list[str] = []
        for member in node.value:
            above, entry = self._item(member, item, pad, in_lines=in_lines)
            lines += gap if lines else []
            lines += above
            lines += entry
        below = [pad + text for text in self.remarks.below.get(id(node), ())]
        return [*lines, *(gap if below else []), *below]

    def _all_fit(self, node: Node, type_: ValueType | None, pad: str) -> bool:
        """Items are written alike: all in braces or all in lines."""
        return all(self._on_one_line(f"{pad}-", member, type_) for member in node.value)

    def _ordered(
        self, node: MappingNode, type_: ValueType | None
    ) -> list[tuple[Node, Node, ValueType | None]]:
        if isinstance(type_, Shape):
            return plan_of(type_).ordered(node.value)
        return [(key, value, None) for key, value in node.value]


def _set_beside(line: str, beside: str, head: str, value: Node) -> str:
    """A comment behind bare wording reads as wording that was cut off, so the wording is quoted."""
    if beside and isinstance(value, ScalarNode) and find_cut_wording(line + beside, ""):
        return f"{head} {write_quoted(value.value)}{beside}"
    return line + beside
