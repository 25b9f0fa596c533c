"""Statements about things, written as JSON-LD and as Turtle from one and the same tree."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

PREFIXES: Mapping[str, str] = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The vocabularies that are used."""

_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_IN_STRING = re.compile(r'["\\\n\r\t]')
_NOT_IN_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')


@dataclass(frozen=True, slots=True, kw_only=True)
class Literal:
    """A text, with its language or its type."""

    text: str
    language: str = ""
    type: str = ""
    """Prefixed name: xsd:date."""


@dataclass(frozen=True, slots=True)
class Iri:
    """A thing that is named and described elsewhere."""

    iri: str
    """Absolute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A thing and what is said about it."""

    type: str
    """Prefixed name of its class."""
    statements: Sequence[tuple[str, Literal | Iri | Node]]
    """Prefixed property and value, in order."""
    iri: str = ""
    """Its name; empty where it needs none."""


def to_json_ld(nodes: Sequence[Node]) -> str:
    """All of it as one document, a line for each node: the encoder of C indents nothing."""
    context = json.dumps(dict(PREFIXES))
    graph = ",\n".join(json.dumps(_json_node(node), ensure_ascii=False) for node in nodes)
    return f'{{"@context": {context},\n"@graph": [\n{graph}\n]}}\n'


def to_turtle(nodes: Sequence[Node]) -> str:
    """The same for readers of Turtle."""
    head = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    named = {node.iri: node for node in _named(nodes)}
    return head + "".join(f"\n{_iri(iri)} {_about(node, 1)} .\n" for iri, node in named.items())


def _named(nodes: Iterable[Node]) -> Iterator[Node]:
    """Every thing that has a name, wherever it is described."""
    for node in nodes:
        if node.iri:
            yield node
        yield from _named(value for _, value in node.statements if isinstance(value, Node))


def _json_node(node: Node) -> dict[str, Any]:
    written: dict[str, Any] = {"@id": node.iri} if node.iri else {}
    written["@type"] = node.type
    for name, value in node.statements:
        written.setdefault(name, []).append(_json_value(value))
    return written


def _json_value(value: Literal | Iri | Node) -> dict[str, Any]:
    if isinstance(value, Node):
        return _json_node(value)
    if isinstance(value, Iri):
        return {"@id": value.iri}
    if value.language:
        return {"@value": value.text, "@language": value.language}
    return {"@value": value.text, **({"@type": value.type} if value.type else {})}


def _about(node: Node, depth: int) -> str:
    indent = "\n" + "  " * depth
    lines = [f"a {node.type}"]
    lines += [f"{name} {_turtle_value(value, depth)}" for name, value in node.statements]
    return f" ;{indent}".join(lines)


def _turtle_value(value: Literal | Iri | Node, depth: int) -> str:
    if isinstance(value, Node) and not value.iri:
        return f"[ {_about(value, depth + 1)} ]"
    if not isinstance(value, Literal):
        return _iri(value.iri)
    text = _IN_STRING.sub(lambda found: _ESCAPED[found[0]], value.text)
    if value.language:
        return f'"{text}"@{value.language}'
    return f'"{text}"^^{value.type}' if value.type else f'"{text}"'


def _iri(iri: str) -> str:
    return f"<{_NOT_IN_IRI.sub(lambda found: f'%{ord(found[0]):02X}', iri)}>"
