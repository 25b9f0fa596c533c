"""However a good record is spoilt, the shapes of the reader and the schemas judge it alike."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.outputs.schema import ROOTS, schema_for
from generator.outputs.schema_rules import RULES
from generator.reading.parsed import Reading
from generator.reading.sources import SourceKind
from tests.unit.outputs.disagreements import DISAGREEMENTS, SPOILT, explain, nodes_of
from tests.unit.outputs.editor import (
    as_editor,
    compose_text,
    objections,
    shape_codes,
    shapes_below,
)
from tests.unit.outputs.examples import GOOD, good_text, kind_of, place_of

NAMES = sorted(file.stem for file in GOOD.glob("*.yml"))


@cache
def shape_schema(kind: SourceKind) -> dict[str, Any]:
    """The schema without the rules between keys, which the reader leaves to the checks."""
    schema = schema_for(kind)
    for name, body in ((ROOTS[kind].name, schema), *schema["$defs"].items()):
        for keyword in RULES.get(name, ()):
            del body[keyword]
    return schema


def _typed(value: str) -> tuple[ScalarNode, Node]:
    """A key and its value as the reader composes them."""
    pair: tuple[ScalarNode, Node] = compose_text(f"extra: {value}\n").value[0]
    return pair


def _judge(kind: SourceKind, root: Node, put: Node | None) -> None:
    codes = shape_codes(kind, root)
    against = objections(shape_schema(kind), root)
    if bool(codes) != bool(against):
        assert explain(put, reader_accepts=not codes), (codes, against, as_editor(root))


def _replace(parent: Node, position: int, value: Node) -> None:
    if isinstance(parent, MappingNode):
        parent.value[position] = (parent.value[position][0], value)
    else:
        parent.value[position] = value


def _collections(root: Node) -> list[Node]:
    return [node for node in nodes_of(root) if isinstance(node, MappingNode | SequenceNode)]


_PLACES = st.integers(0, 10_000)
_WORDS = st.text(
    st.characters(exclude_categories=["C", "Z"]) | st.sampled_from("0123456789- 年月日/."),
    max_size=12,
).map(lambda words: json.dumps(words, ensure_ascii=False))


@settings(max_examples=600, deadline=None)
@given(
    name=st.sampled_from(NAMES),
    where=_PLACES,
    which=_PLACES,
    value=st.sampled_from(SPOILT) | _WORDS,
)
@example(name="progress-minimal", where=2, which=1, value="2023-02-30")
@example(name="jurisdictions-maximal", where=6, which=0, value="1.0")
def test_a_replaced_value_is_judged_alike(name: str, where: int, which: int, value: str) -> None:
    text = good_text(name)
    root = compose_text(text)
    parent = _collections(root)[where % len(_collections(root))]
    assume(len(parent.value) > 0)
    _, put = _typed(value)
    _replace(parent, which % len(parent.value), put)
    _judge(kind_of(place_of(text)), root, put)


@settings(max_examples=300, deadline=None)
@given(name=st.sampled_from(NAMES), where=_PLACES, which=_PLACES)
def test_a_dropped_key_or_item_is_judged_alike(name: str, where: int, which: int) -> None:
    text = good_text(name)
    root = compose_text(text)
    parent = _collections(root)[where % len(_collections(root))]
    assume(len(parent.value) > 0)
    del parent.value[which % len(parent.value)]
    _judge(kind_of(place_of(text)), root, None)


@settings(max_examples=300, deadline=None)
@given(name=st.sampled_from(NAMES), where=_PLACES, which=_PLACES)
def test_an_item_written_twice_is_judged_alike(name: str, where: int, which: int) -> None:
    text = good_text(name)
    root = compose_text(text)
    lists = [node for node in nodes_of(root) if isinstance(node, SequenceNode)]
    chosen = lists[where % len(lists)]
    chosen.value.append(chosen.value[which % len(chosen.value)])
    _judge(kind_of(place_of(text)), root, None)


@settings(max_examples=400, deadline=None)
@given(
    name=st.sampled_from(NAMES),
    where=_PLACES,
    key=st.sampled_from(["title", "names", "notes", "review", "theme", "blank", "标题", "Id", "1"]),
    value=st.sampled_from(SPOILT) | _WORDS,
)
def test_an_added_key_is_judged_alike(name: str, where: int, key: str, value: str) -> None:
    text = good_text(name)
    root = compose_text(text)
    mappings = [node for node in nodes_of(root) if isinstance(node, MappingNode)]
    chosen = mappings[where % len(mappings)]
    assume(key not in {other.value for other, _ in chosen.value})
    key_node, put = _typed(value)
    key_node.value = key
    chosen.value.append((key_node, put))
    _judge(kind_of(place_of(text)), root, put)


def _verdicts(kind: SourceKind) -> Iterator[tuple[str, Node, bool, bool]]:
    """Every key of a kind with every spoilt value: whether the reader and the schema accept it."""
    schema = schema_for(kind)
    for shape in {shape.name: shape for shape in shapes_below(ROOTS[kind])}.values():
        above = "" if shape is ROOTS[kind] else f"/$defs/{shape.name}"
        for field in shape.fields:
            place = f"#{above}/properties/{field.key}"
            judged = {"$ref": place, "$defs": schema["$defs"], "properties": schema["properties"]}
            for value in SPOILT:
                _, put = _typed(value)
                reading = Reading(path="example.yml")
                field.type.read(put, reading)
                yield f"{place}: {value}", put, not reading.problems, not objections(judged, put)


@pytest.mark.parametrize("kind", SourceKind)
def test_every_value_is_judged_alike_at_every_key(kind: SourceKind) -> None:
    differing = [
        shown
        for shown, put, reader, schema in _verdicts(kind)
        if reader != schema and not explain(put, reader_accepts=reader)
    ]
    assert differing == []


def test_every_explanation_is_needed() -> None:
    """One that no value needs would hide the next difference."""
    needed = {
        reason
        for _, put, reader, schema in _verdicts(SourceKind.DOCUMENT)
        if reader != schema
        for reason in explain(put, reader_accepts=reader)
    }
    assert needed == {told.reason for told in DISAGREEMENTS}
