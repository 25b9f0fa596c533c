"""The report in SARIF 2.1.0, which code hosts and editors read."""

from __future__ import annotations

import json
from urllib.parse import quote

from generator.problems.kinds import KINDS
from generator.problems.problem import Language, Problem
from generator.problems.report.report import Report


def sarif_report(report: Report) -> str:
    """One run with the rules that were broken and every result."""
    codes = sorted({problem.code for problem in report.problems})
    content = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "taizhang",
                        "version": report.version,
                        "rules": [_rule(code) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(problem, report.language, codes.index(problem.code))
                    for problem in report.problems
                ],
            }
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str) -> dict[str, object]:
    explanation = KINDS[code].explanation
    return {
        "id": code,
        "shortDescription": {"text": explanation.strip().splitlines()[0]},
        "fullDescription": {"text": explanation.strip()},
        "defaultConfiguration": {"level": str(KINDS[code].severity)},
    }


def _result(problem: Problem, language: Language, rule: int) -> dict[str, object]:
    place = problem.place
    return {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": str(problem.severity),
        "message": {"text": f"{problem.message(language)} {problem.hint(language)}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(place.path), "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": place.line, "startColumn": place.column},
                }
            }
        ],
    }
