"""Values that spoil a record, and the few that a schema cannot judge as the reader does."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from yaml.nodes import MappingNode, Node, ScalarNode

from tests.unit.outputs.editor import as_editor, is_bare

SPOILT = (
    *("", '""', "''", '"  "', "[]", "{}", "[[]]", "[{}]", "{x: y}", "x", "[x]", "[x, x]", "[x, y]"),
    *("~", "null", "true", "True", "false", '"true"', '"null"', "yes", "[true]", "[null]"),
    *(
        "0",
        "1",
        "-1",
        "+1",
        "01",
        "1.0",
        "1.1",
        "1.10",
        "1.05",
        "0.5",
        "1e2",
        "0x1",
        '"1"',
        '"1.1"',
    ),
    *("2023", '"2023"', "1999", "2101", '"2101"', "02023", "2023.0", "0x7E7", "2100", '"20230"'),
    *("2023-07-05", '"2023-07-05"', "2024-02-29", "2023-02-29", "2023-13-01", "2023-7-5"),
    *("2023/7/5", "20230705", "2023年7月5日", "0000-01-01"),
    *("yunxi", "Yunxi", "yunxi_2024", "yunxi-2024", "yunxi-2024-001", "yunxi-2024-1", "云溪"),
    *("yunxi/education", "yunxi/", "/education", "yunxi/education/x", "1.1.1", "a-", "-a", "a--b"),
    *("https://www.example.org", "https://www.example.org/a b", "ftp://x", "https://", "month-end"),
    *(
        "lead",
        "requirement",
        "主动公开",
        "[lead]",
        "[lead, lead]",
        "[seq]",
        "[misprint]",
        "misprint",
    ),
    *("[1, 1]", '[1, "1"]', "{kind: ongoing, text: 长期坚持}", "{on: 2024-01-01, reason: x}"),
    *("|-\n  甲\n  乙", "|\n  甲", ">-\n  甲\n  乙", '"甲\n  乙"', "甲\n  乙"),
    *(r'"甲\n乙"', r'"\n甲\n"', "yunxi-２０２３", "a" * 100, "a" * 101),
)
"""Values as they are typed: empty, of another type, of another form, on several lines."""


def nodes_of(node: Node) -> Iterator[Node]:
    """A node and all below it."""
    yield node
    below = node.value if isinstance(node.value, list) else []
    for item in below:
        yield from nodes_of(item[1] if isinstance(node, MappingNode) else item)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A kind of value that the two cannot judge alike."""

    reason: str
    applies: Callable[[Node], bool]
    """To the value that was put in."""
    reader_accepts: bool


def _scalars(node: Node) -> Iterator[ScalarNode]:
    return (found for found in nodes_of(node) if isinstance(found, ScalarNode))


def _is_unquoted_null_or_truth(node: Node) -> bool:
    return any(as_editor(n) is None or isinstance(as_editor(n), bool) for n in _scalars(node))


def _is_odd_notation(node: Node) -> bool:
    """Whether a value would be written otherwise than it stands there."""
    values = ((n.value, as_editor(n)) for n in _scalars(node) if is_bare(n))
    return any(v is not None and not isinstance(v, str) and json.dumps(v) != w for w, v in values)


def _is_bare_fraction(node: Node) -> bool:
    return any(isinstance(as_editor(n), float) for n in _scalars(node))


def _has_quoted_twin(node: Node) -> bool:
    words = [n.value for n in _scalars(node)]
    return len(set(words)) < len(words) and {is_bare(n) for n in _scalars(node)} == {True, False}


def _is_folded(node: Node) -> bool:
    return any(n.end_mark.line > n.start_mark.line and "\n" not in n.value for n in _scalars(node))


DISAGREEMENTS = (
    Disagreement(
        reason="a bare word that YAML takes for nothing or for a truth value: the reader takes it"
        " as written, the schema would have to let an empty value or a truth value stand for words",
        applies=_is_unquoted_null_or_truth,
        reader_accepts=True,
    ),
    Disagreement(
        reason="the notation of a bare number or truth value (2023.0, 0x7E7, +1, True): the schema"
        " is given the value without its characters",
        applies=_is_odd_notation,
        reader_accepts=False,
    ),
    Disagreement(
        reason="a bare heading key: 1.1 is one, 1.05 is none, and both are just numbers",
        applies=_is_bare_fraction,
        reader_accepts=False,
    ),
    Disagreement(
        reason="a bare number beside the same in quotes: equal words, unequal values",
        applies=_has_quoted_twin,
        reader_accepts=False,
    ),
    Disagreement(
        reason="words folded over several lines, or in a block: the schema is given the words"
        " without their line ends",
        applies=_is_folded,
        reader_accepts=False,
    ),
)
"""The whole list: whatever is not explained here must get the same verdict from both."""


def explain(put: Node | None, *, reader_accepts: bool) -> list[str]:
    """The reasons for which the two may differ about a value."""
    return [
        told.reason
        for told in DISAGREEMENTS
        if put is not None and told.applies(put) and told.reader_accepts == reader_accepts
    ]
