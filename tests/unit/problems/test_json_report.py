"""The report for a program holds all facts in both languages."""

from __future__ import annotations

import json

from generator.problems.report import REPORTERS
from tests.unit.problems.reports import make_empty_report, make_report


def test_sums_and_version_come_first() -> None:
    read = json.loads(REPORTERS["json"](make_report()))
    sums = {key: read[key] for key in ("version", "files", "records", "errors", "warnings")}
    assert sums == {"version": "1.2.3", "files": 12, "records": 294, "errors": 1, "warnings": 1}


def test_each_problem_has_its_facts_in_both_languages_whoever_reads() -> None:
    assert REPORTERS["json"](make_report()) == REPORTERS["json"](make_report(language="en"))
    assert json.loads(REPORTERS["json"](make_report()))["problems"][0] == {
        "code": "bad-date",
        "severity": "error",
        "file": "content/documents/jining-2023.yml",
        "line": 214,
        "column": 13,
        "message": {
            "zh": "日期“2023年7月5日”的写法不对",
            "en": '"2023年7月5日" is not a date of the calendar in the form YYYY-MM-DD',
        },
        "hint": {"zh": "请写成 2023-07-05", "en": "Write 2023-07-05"},
    }


def test_no_problem_is_an_empty_list() -> None:
    assert json.loads(REPORTERS["json"](make_empty_report()))["problems"] == []


def test_chinese_is_written_as_chinese() -> None:
    assert "写法不对" in REPORTERS["json"](make_report())
