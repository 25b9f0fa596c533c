"""What a JSON Schema adds to the shapes: rules between keys of one record, and snippets to type."""

from __future__ import annotations

from typing import Any

from generator.model.document import ELEMENTS, NUMBER_FORM

Schema = dict[str, Any]

_NUMBER = {
    "type": "string",
    "pattern": f"^{NUMBER_FORM}$",
    "patternErrorMessage": "年份用六角括号〔〕，序号前不加“第”、不补零，例如 济政办字〔2023〕41号"
    " / Put the year in 〔〕, without 第 and leading zeros",
}


def _element(name: str) -> Schema:
    """An element of the notice is either given or listed as not stated."""
    return {
        "if": {
            "required": ["not_stated"],
            "properties": {"not_stated": {"contains": {"const": name}}},
        },
        "then": {"properties": {name: False}},
        "else": {"required": [name]},
    }


def _blank(cell: str) -> Schema:
    """A cell that is printed empty has no value."""
    return {
        "if": {"required": ["blank"], "properties": {"blank": {"contains": {"const": cell}}}},
        "then": {"properties": {cell: False}},
    }


RULES: dict[str, Schema] = {
    "document": {
        "allOf": [{"properties": {"number": _NUMBER}}, *(_element(name) for name in ELEMENTS)]
    },
    "upper-document": {
        "allOf": [{"properties": {"number": _NUMBER}}],
        "anyOf": [{"required": ["document"]}, {"required": ["not_held"]}],
    },
    "heading": {
        "if": {"required": ["under"]},
        "then": {
            "anyOf": [
                {"required": ["theme"]},
                {"properties": {"under": {"items": {"required": ["theme"]}}}},
            ]
        },
        "else": {"required": ["theme"]},
    },
    "task": {"allOf": [_blank(cell) for cell in ("lead", "responsible", "deadline")]},
    "deadline": {
        "if": {"properties": {"kind": {"const": "ongoing"}}},
        "then": {"properties": {"date": False}},
        "else": {"required": ["date"]},
    },
    "department": {
        "if": {"properties": {"kind": {"const": "office"}}},
        "then": {"properties": {"members": False, "members_open": False}},
        "else": {"anyOf": [{"required": ["members"]}, {"required": ["members_open"]}]},
    },
    "progress-entry": {
        "if": {"required": ["status"], "properties": {"status": {"const": "disclosed"}}},
        "then": {"required": ["evidence"]},
        "anyOf": [{"required": ["note"]}, {"required": ["evidence"]}],
    },
}
"""By the name of a shape: what checks/ says too and a schema can say while one types."""

SNIPPETS: dict[str, list[Schema]] = {
    "deadline": [
        {
            "label": "某月底前 / by the end of a month",
            "body": {"kind": "month-end", "date": "$1", "text": "$2"},
        },
        {
            "label": "某日前 / by a day",
            "body": {"kind": "date", "date": "$1", "text": "$2"},
        },
        {
            "label": "长期 / ongoing",
            "body": {"kind": "ongoing", "text": "$1"},
        },
    ],
    "upper-document": [
        {
            "label": "本站未收录的依据文件 / a basis not held here",
            "body": {"number": "$1", "title": "$2", "not_held": True},
        },
        {
            "label": "本站收录的依据文件 / a basis held here",
            "body": {"number": "$1", "title": "$2", "document": "$3"},
        },
    ],
    "progress-entry": [
        {
            "label": "已公开落实情况（须有依据）/ disclosed, with evidence",
            "body": {
                "task": "$1",
                "date": "$2",
                "status": "disclosed",
                "evidence": [{"title": "$3", "url": "$4", "publisher": "$5", "published_on": "$6"}],
            },
        },
        {
            "label": "阶段进展 / a partial result",
            "body": {"task": "$1", "date": "$2", "status": "update", "note": "$3"},
        },
    ],
}
"""By the name of a shape: what to offer in place of its required keys.

Only fixed words are typed for the editor: a sample left standing would pass for the record.
"""
