"""Reports that a code host shows beside the changed line."""

from __future__ import annotations

import hashlib
import json

from generator.problems.problem import Language, Problem
from generator.problems.report.report import Report
from generator.problems.report.text_report import text_report

_GITLAB_SEVERITY = {"error": "major", "warning": "minor"}


def github_report(report: Report) -> str:
    """Workflow commands, one a line; the plain report follows for the log."""
    lines = [_command(problem, report.language) for problem in report.problems]
    return "".join(f"{line}\n" for line in lines) + text_report(report)


def _command(problem: Problem, language: Language) -> str:
    place = problem.place
    words = f"{problem.message(language)}\n{problem.hint(language)}"
    facts = (
        f"file={_property(place.path)},line={place.line},col={place.column},"
        f"title={_property(problem.code)}"
    )
    return f"::{problem.severity} {facts}::{_data(words)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def gitlab_report(report: Report) -> str:
    """A Code Quality report."""
    entries = [_quality(problem, report.language) for problem in report.problems]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _quality(problem: Problem, language: Language) -> dict[str, object]:
    place = problem.place
    words = f"{problem.message(language)} {problem.hint(language)}"
    identity = f"{problem.code}|{place.path}|{place.line}|{place.column}|{words}"
    return {
        "description": words,
        "check_name": problem.code,
        "fingerprint": hashlib.sha256(identity.encode()).hexdigest(),
        "severity": _GITLAB_SEVERITY[problem.severity],
        "location": {"path": place.path, "lines": {"begin": place.line}},
    }
