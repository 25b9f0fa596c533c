"""The SARIF report has the structure that the standard asks for (SARIF 2.1.0, OASIS)."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from generator.problems.report import REPORTERS
from tests.unit.problems.reports import AWKWARD_PATH, make_empty_report, make_report

TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
REQUIRED: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": TEXT,
                                                "fullDescription": TEXT,
                                                "defaultConfiguration": {
                                                    "properties": {"level": LEVEL}
                                                },
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message"],
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": -1},
                                "level": LEVEL,
                                "message": TEXT,
                                "locations": {
                                    "type": "array",
                                    "minItems": 1,
                                    "items": {
                                        "properties": {
                                            "physicalLocation": {
                                                "type": "object",
                                                "required": ["artifactLocation"],
                                                "properties": {
                                                    "artifactLocation": {
                                                        "properties": {
                                                            "uri": {
                                                                "type": "string",
                                                                "pattern": "^[!-~]+$",
                                                            }
                                                        }
                                                    },
                                                    "region": {
                                                        "properties": {
                                                            "startLine": {
                                                                "type": "integer",
                                                                "minimum": 1,
                                                            },
                                                            "startColumn": {
                                                                "type": "integer",
                                                                "minimum": 1,
                                                            },
                                                        }
                                                    },
                                                },
                                            }
                                        }
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}
"""The parts of the standard's own schema that a report of ours uses."""


@pytest.fixture
def run() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(REPORTERS["sarif"](make_report()))
    only: dict[str, Any] = read["runs"][0]
    return only


@pytest.mark.parametrize(
    "text", [REPORTERS["sarif"](make_report()), REPORTERS["sarif"](make_empty_report())]
)
def test_the_report_has_the_structure_of_the_standard(text: str) -> None:
    jsonschema.validate(json.loads(text), REQUIRED)


def test_each_result_names_its_rule_and_its_level(run: dict[str, Any]) -> None:
    rules = run["tool"]["driver"]["rules"]
    assert [result["level"] for result in run["results"]] == ["error", "warning"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert rules[result["ruleIndex"]]["defaultConfiguration"]["level"] == result["level"]


def test_a_rule_is_described_in_both_languages(run: dict[str, Any]) -> None:
    rule = run["tool"]["driver"]["rules"][0]
    assert rule["shortDescription"]["text"].startswith("日期要写成")
    assert "A date is written" in rule["fullDescription"]["text"]


def test_a_path_is_a_valid_address_that_leads_back_to_the_file(run: dict[str, Any]) -> None:
    locations = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    uri = locations[1]["artifactLocation"]["uri"]
    assert uri.isascii()
    assert not set(uri) & set(' ",<>%:') - {"%", ","}
    assert unquote(uri) == AWKWARD_PATH


def test_columns_count_characters_as_we_do(run: dict[str, Any]) -> None:
    assert run["columnKind"] == "unicodeCodePoints"
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 214, "startColumn": 13}
