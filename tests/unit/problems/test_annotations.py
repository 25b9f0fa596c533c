"""GitHub and GitLab show each problem beside its line, whatever characters it holds."""

from __future__ import annotations

import json
import re
from urllib.parse import unquote

from generator.problems.report import REPORTERS
from tests.unit.problems.reports import AWKWARD_PATH, make_problems, make_report

COMMAND = re.compile(r"::(error|warning) ([^:]*)::(.*)")


def commands() -> list[tuple[str, dict[str, str], str]]:
    """What GitHub reads: kind, properties and words, with its escapes undone."""
    read = []
    for line in REPORTERS["github"](make_report()).splitlines():
        found = COMMAND.fullmatch(line)
        if found:
            pairs = (pair.partition("=") for pair in found[2].split(","))
            facts = {name: unquote(value) for name, _, value in pairs}
            read.append((found[1], facts, unquote(found[3])))
    return read


def test_each_problem_is_one_command_with_its_place() -> None:
    (first, facts, words), (second, awkward, quoted) = commands()
    assert (first, second) == ("error", "warning")
    assert facts == {
        "file": "content/documents/jining-2023.yml",
        "line": "214",
        "col": "13",
        "title": "bad-date",
    }
    assert awkward["file"] == AWKWARD_PATH
    assert words == "日期“2023年7月5日”的写法不对\n请写成 2023-07-05"
    assert '50%, "::warning::" / 换行' in quoted


def test_the_report_for_the_log_follows_the_commands() -> None:
    text = REPORTERS["github"](make_report())
    assert text.endswith(REPORTERS["text"](make_report()))


def test_a_problem_cannot_start_a_command_of_its_own() -> None:
    text = REPORTERS["github"](make_report())
    assert len([line for line in text.splitlines() if line.startswith("::")]) == 2


def test_gitlab_gets_a_code_quality_report() -> None:
    entries = json.loads(REPORTERS["gitlab"](make_report()))
    assert [(e["check_name"], e["severity"]) for e in entries] == [
        ("bad-date", "major"),
        ("deadline-unread", "minor"),
    ]
    assert entries[0]["location"] == {
        "path": "content/documents/jining-2023.yml",
        "lines": {"begin": 214},
    }
    assert "2023-07-05" in entries[0]["description"]


def test_a_fingerprint_is_of_one_problem_and_stays_the_same() -> None:
    first = json.loads(REPORTERS["gitlab"](make_report()))
    again = json.loads(REPORTERS["gitlab"](make_report()))
    prints = [entry["fingerprint"] for entry in first]
    assert prints == [entry["fingerprint"] for entry in again]
    assert len(set(prints)) == len(make_problems())
