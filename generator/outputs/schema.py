"""Turns the shapes that the reader reads by into JSON Schemas that editors complete and check by.

Only what draft 2020-12 and draft 7 share is used: the YAML server of VS Code reads both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from generator.model.catalogue import Catalogue
from generator.outputs.schema_rules import RULES, SNIPPETS, Schema
from generator.outputs.schema_words import add_words
from generator.reading.answer_shape import ANSWERS
from generator.reading.change_shape import CHANGES
from generator.reading.choice_words import meaning_of
from generator.reading.document_shape import DOCUMENT
from generator.reading.progress_shape import PROGRESS
from generator.reading.registry_shape import DEPARTMENTS, JURISDICTIONS, THEMES, TOPICS
from generator.reading.shape import Field, Shape
from generator.reading.sources import SourceKind
from generator.reading.value import Choice, Day, Flag, Form, ListOf, Text, ValueType, Whole

ROOTS: dict[SourceKind, Shape] = {
    SourceKind.DOCUMENT: DOCUMENT,
    SourceKind.PROGRESS: PROGRESS,
    SourceKind.CHANGES: CHANGES,
    SourceKind.JURISDICTIONS: JURISDICTIONS,
    SourceKind.DEPARTMENTS: DEPARTMENTS,
    SourceKind.THEMES: THEMES,
    SourceKind.TOPICS: TOPICS,
    SourceKind.SELF_CHECK: ANSWERS,
}
"""What a file of each kind holds."""

_DAY_PATTERN = (
    "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"
)
"""Every day of the calendar, leap years included: `format` alone lets February have 31 days."""


def schema_for(kind: SourceKind, catalogue: Catalogue | None = None) -> Schema:
    """The schema of a file of this kind; of content it also completes the ids and names."""
    root = ROOTS[kind]
    definitions: Schema = {}
    body = _object(root, definitions)
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": schema_name(kind),
        **body,
        "$defs": dict(sorted(definitions.items())),
    }
    if catalogue is not None:
        add_words(schema, root.name, catalogue)
    return schema


def schema_name(kind: SourceKind) -> str:
    """The name of its file in content/schema/."""
    return f"{kind.value}.schema.json"


def schema_text(kind: SourceKind, catalogue: Catalogue | None = None) -> str:
    """The text of that file, byte for byte the same on every machine."""
    return json.dumps(schema_for(kind, catalogue), ensure_ascii=False, indent=2) + "\n"


def _object(shape: Shape, definitions: Schema) -> Schema:
    return {
        "title": shape.zh,
        "description": f"{shape.zh} / {shape.en}",
        "type": "object",
        "additionalProperties": False,
        "required": [field.key for field in shape.required],
        "properties": {field.key: _property(field, definitions) for field in shape.fields},
        **RULES.get(shape.name, {}),
        "defaultSnippets": _snippets(shape),
    }


def _describe(field: Field) -> str:
    """Its meaning; an example of words stands here, for an editor would type `examples` for one."""
    value = field.type.item if isinstance(field.type, ListOf) else field.type
    example = f"，例如 {value.example}" if isinstance(value, Text) else ""
    return f"{field.zh}{example} / {field.en}"


def _property(field: Field, definitions: Schema) -> Schema:
    return {"description": _describe(field), **_schema(field.type, definitions)}


def _schema(value: ValueType, definitions: Schema) -> Schema:
    return _WRITERS[type(value)](value, definitions)


def _nested(shape: Shape, definitions: Schema) -> Schema:
    if shape.name not in definitions:
        definitions[shape.name] = _object(shape, definitions)
    return _refer(shape.name)


def _refer(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _list(value: ListOf, definitions: Schema) -> Schema:
    written: Schema = {"type": "array", "minItems": 1}
    if value.unique:
        written["uniqueItems"] = True
    return {**written, "items": _schema(value.item, definitions)}


def _choice(value: Choice, _: Schema) -> Schema:
    """Fixed words, each with its meaning where it is not Chinese itself."""
    words = [str(choice) for choice in value.choices]
    meanings = [meaning_of(word) for word in words]
    if not any(meanings):
        return {"enum": words}
    told = [meaning or word for meaning, word in zip(meanings, words, strict=True)]
    return {"enum": words, "enumDescriptions": told}


def _text(value: Text, definitions: Schema) -> Schema:
    """Words; a bare number is words too, as the reader takes every scalar as it is written.

    Line ends around the words come from a block and do not count.
    """
    words = {"type": ["string", "number"]}
    if value.several_lines:
        definitions["lines"] = {**words, "pattern": r"\S"}
        return _refer("lines")
    wanted = "写在一行里，不能空着 / one line, not empty"
    definitions["line"] = {**words, "pattern": r"^\n*.*\S.*\n*$", "patternErrorMessage": wanted}
    return _refer("line")


def _form(value: Form, definitions: Schema) -> Schema:
    name = value.form_en.partition(" (")[0].replace(" ", "-")
    written: Schema = {"type": "string"}
    if value.pattern.fullmatch("1"):
        written = {"type": ["string", "number"], "minimum": 1}
    written["maxLength"] = value.longest
    written["pattern"] = f"^(?:{_ecma(value.pattern)})$"
    written["patternErrorMessage"] = (
        f"{value.form_zh}写成 {value.example} 这样 / {value.form_en}, for example {value.example}"
    )
    definitions[name] = written
    return _refer(name)


def _ecma(pattern: re.Pattern[str]) -> str:
    r"""The pattern in the words of ECMA-262, where \" may not be escaped; \d is ASCII there."""
    return pattern.pattern.replace(r"\d", "[0-9]").replace(r"\"", '"')


def _day(_: Day, definitions: Schema) -> Schema:
    definitions["day"] = {
        "type": "string",
        "format": "date",
        "pattern": _DAY_PATTERN,
        "patternErrorMessage": "日期写成 2023-12-31 这样，并且日历上有这一天"
        " / a day of the calendar, for example 2023-12-31",
    }
    return _refer("day")


def _whole(value: Whole, _: Schema) -> Schema:
    """A number, bare or in quotes."""
    hundreds = range(value.low // 100, value.high // 100 + 1)
    whole = [h for h in hundreds if value.low <= h * 100 and h * 100 + 99 <= value.high]
    single = [n for n in range(value.low, value.high + 1) if n // 100 not in whole]
    quoted = "|".join([*(f"{h}[0-9]{{2}}" for h in whole), *map(str, single)])
    return {
        "type": ["integer", "string"],
        "minimum": value.low,
        "maximum": value.high,
        "pattern": f"^(?:{quoted})$",
    }


def _flag(_: Flag, definitions: Schema) -> Schema:
    quoted = {"type": "string", "pattern": "^true$"}
    definitions["flag"] = {"anyOf": [{"const": True}, quoted]}
    return _refer("flag")


_WRITERS: dict[type, Callable[[Any, Schema], Schema]] = {
    Shape: _nested,
    ListOf: _list,
    Choice: _choice,
    Text: _text,
    Form: _form,
    Day: _day,
    Whole: _whole,
    Flag: _flag,
}


def _snippets(shape: Shape) -> list[Schema]:
    """What an editor offers to type: the required keys, with an empty stop at each value."""
    body = _stops(shape, count(1))
    return SNIPPETS.get(shape.name) or [{"label": f"{shape.zh} / {shape.en}", "body": body}]


def _stops(value: ValueType, numbers: Iterator[int]) -> object:
    match value:
        case Shape():
            return {field.key: _stops(field.type, numbers) for field in value.required}
        case ListOf():
            return [_stops(value.item, numbers)]
        case Choice():
            return f"${{{next(numbers)}|{','.join(value.choices)}|}}"
    return f"${next(numbers)}"
