"""Adds to the schemas what the content knows: ids and names to complete, each explained.

A value that is not among them is still accepted in its form: whether it exists is for the check
to say, and a schema that is a day old must not call a new entry wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.catalogue import Catalogue
from generator.model.department import Department
from generator.outputs.schema_rules import Schema

MOST_RECORDS = 2_000
"""With more rows than these the list of their ids would make editors slow."""
_LONGEST = 40
_SEVERAL = 2

Words = Mapping[str, str]
"""Each id or name with what it means."""

_USES = {
    ("document", "jurisdiction"): "place",
    ("upper-document", "document"): "document",
    ("heading", "theme"): "theme",
    ("subheading", "theme"): "theme",
    ("task", "theme"): "theme",
    ("task", "topics"): "topic",
    ("task", "lead"): "name",
    ("task", "responsible"): "name",
    ("task", "superseded_by"): "record",
    ("progress-entry", "task"): "record",
    ("department", "members"): "office",
    ("department", "successor"): "office",
    ("theme", "parent"): "theme",
    ("jurisdiction", "parent"): "place",
}
"""By shape and key: of what it takes an id or a name. Its own id is made up, not completed."""


def add_words(schema: Schema, root: str, catalogue: Catalogue) -> None:
    """Let every key that refers to something offer what there is; `root` names the whole file."""
    definitions = schema["$defs"]
    words = dict(_known(catalogue))
    for (shape, key), kind in _USES.items():
        body = schema if shape == root else definitions.get(shape)
        if body is not None and words[kind]:
            _offer(body["properties"][key], f"known-{kind}", words[kind], definitions)
    schema["$defs"] = dict(sorted(definitions.items()))


def _offer(field: Schema, name: str, words: Words, definitions: Schema) -> None:
    holder = field.get("items", field)
    definitions[name] = {
        "anyOf": [
            {"enum": list(words), "enumDescriptions": list(words.values())},
            {"$ref": holder["$ref"]},
        ],
        **_called(words),
    }
    holder["$ref"] = f"#/$defs/{name}"


def _called(words: Words) -> Schema:
    """Ids under the Chinese names that editors type; a single one would be typed for them."""
    names = {word: told.partition("：")[0] for word, told in words.items() if word.isascii()}
    if len(names) < _SEVERAL:
        return {}
    return {
        "defaultSnippets": [
            {"label": f"{name}（{word}）", "body": word}
            | ({"description": words[word]} if words[word] != name else {})
            for word, name in names.items()
        ]
    }


def _known(catalogue: Catalogue) -> Iterator[tuple[str, Words]]:
    yield "place", {place.id: place.name for place in catalogue.jurisdictions}
    yield (
        "theme",
        {theme.id: _described(theme.name, theme.description) for theme in catalogue.themes},
    )
    yield (
        "topic",
        {topic.id: _described(topic.name, topic.description) for topic in catalogue.topics},
    )
    yield "document", {document.id: document.title for document in catalogue.documents}
    yield "office", {office.id: office.name for office in catalogue.departments}
    yield "name", _names(catalogue, catalogue.departments)
    rows = list(catalogue.rows())
    yield (
        "record",
        {task.id: _begin(task.title or task.requirement) for _, task in rows}
        if len(rows) <= MOST_RECORDS
        else {},
    )


def _names(catalogue: Catalogue, offices: Iterable[Department]) -> Words:
    """Printed names with the places that have them; a misprint is not offered."""
    found: dict[str, list[str]] = {}
    for office in offices:
        place = catalogue.jurisdictions_by_id.get(office.jurisdiction_id)
        where = place.name if place else office.jurisdiction_id
        for name in (office.name, *office.aliases):
            found.setdefault(name, []).append(f"{where} {office.id}")
    return {name: "；".join(where) for name, where in sorted(found.items())}


def _described(name: str, description: str | None) -> str:
    return f"{name}：{description}" if description else name


def _begin(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}……"
