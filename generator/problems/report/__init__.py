"""Turns problems into a report; every format is made from the same tuple."""

from __future__ import annotations

from generator.problems.report.annotations import github_report, gitlab_report
from generator.problems.report.json_report import json_report
from generator.problems.report.report import Report, Reporter
from generator.problems.report.sarif_report import sarif_report
from generator.problems.report.text_report import text_report, word_additions, word_problem

REPORTERS: dict[str, Reporter] = {
    "text": text_report,
    "json": json_report,
    "github": github_report,
    "gitlab": gitlab_report,
    "sarif": sarif_report,
}
"""Every format by the name that `--format` takes."""

__all__ = ["REPORTERS", "Report", "Reporter", "text_report", "word_additions", "word_problem"]
