"""The report for a program: both languages, all facts."""

from __future__ import annotations

import json

from generator.problems.problem import Problem
from generator.problems.report.report import Report


def json_report(report: Report) -> str:
    """One object with the sums and every problem."""
    content = {
        "version": report.version,
        "files": report.file_count,
        "records": report.record_count,
        "errors": report.error_count,
        "warnings": report.warning_count,
        "problems": [_entry(problem) for problem in report.problems],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _entry(problem: Problem) -> dict[str, object]:
    wording = problem.wording
    return {
        "code": problem.code,
        "severity": str(problem.severity),
        "file": problem.place.path,
        "line": problem.place.line,
        "column": problem.place.column,
        "message": {"zh": wording.message_zh, "en": wording.message_en},
        "hint": {"zh": wording.hint_zh, "en": wording.hint_en},
    }
