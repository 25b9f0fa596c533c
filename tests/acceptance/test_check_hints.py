"""A hint that names a value is taken at its word: typed as it says, the problem is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline import examine
from generator.problems.problem import Problem
from tests.records.bad_example import all_codes, codes_of_content, lay_out, load_example

CURED = [code for code in all_codes() if load_example(code).cure]

WITHOUT_A_VALUE = {
    "to be done elsewhere: in the editor, the folder or by a command": {
        "byte-order-mark",
        "carriage-return",
        "change-without-event",
        "control-character",
        "file-empty",
        "file-too-large",
        "evidence-gone",
        "file-unreadable",
        "link-log-broken",
        "picture-unread",
        "publication-lock-broken",
        "published-record-missing",
        "registry-missing",
        "too-many-problems",
        "wrong-encoding",
    },
    "to be taken away, or joined": {
        "blank-with-value",
        "cell-without-column",
        "duplicate-item",
        "duplicate-key",
        "element-twice-told",
        "entry-unused",
        "heading-unused",
        "waiver-unused",
        "machine-noise",
        "members-of-office",
        "several-documents",
        "stray-line-break",
        "tab-indent",
        "tag-used",
    },
    "only the paper, or the person who knows, tells the right one": {
        "ambiguous-department",
        "heading-returns",
        "row-missing",
        "wording-cut",
        "cell-disagrees",
        "cell-text-left-over",
        "change-before-issue",
        "change-value-wrong",
        "column-repeated",
        "answer-repeated",
        "date-in-future",
        "redirect-unreadable",
        "evidence-after-deadline",
        "evidence-before-issue",
        "evidence-domain",
        "personal-data",
        "sensitive-data",
        "secrecy-marked",
        "perhaps-private",
        "not-released",
        "waiver-unreadable",
        "deadline-unread",
        "element-not-told",
        "entry-repeated",
        "heading-repeated",
        "heading-without-theme",
        "id-repeated",
        "inherited-differs",
        "issue-date-disagrees",
        "judging-word",
        "merge-conflict",
        "nested-too-deep",
        "parent-circle",
        "progress-before-issue",
        "unknown-heading",
        "upper-document-disagrees",
        "validity-reversed",
        "withdrawn-twice-told",
        "yaml-syntax",
    },
}
"""Kinds whose hint names no value that could be typed as it stands, and why."""


@pytest.mark.parametrize("code", CURED)
def test_what_the_hint_says_makes_the_problem_go_away(code: str, tmp_path: Path) -> None:
    example = load_example(code)
    settings = lay_out(example, tmp_path)
    (problem,) = examine(settings).problems
    do_as_told(str(example.cure), problem, tmp_path)
    assert examine(settings).problems == ()


@pytest.mark.parametrize("code", CURED)
def test_the_value_stands_in_the_hint_in_both_languages(code: str, tmp_path: Path) -> None:
    example = load_example(code)
    (problem,) = examine(lay_out(example, tmp_path)).problems
    typed = str(example.cure).removeprefix("+ ").rpartition(" -> ")[2].rpartition("/documents/")[2]
    for hint in (problem.hint("zh"), problem.hint("en")):
        if code == "alias-used":  # the value is the editor's own words, put into quotes
            assert "双引号" in hint or "double quotes" in hint
        else:
            assert typed.rpartition("note: ")[2] in hint


def test_every_other_kind_says_why_it_names_no_value() -> None:
    told = [code for codes in WITHOUT_A_VALUE.values() for code in codes]
    assert sorted([*told, *CURED]) == codes_of_content()


def do_as_told(cure: str, problem: Problem, root: Path) -> None:
    """Do what a person does who reads the hint."""
    file = root / problem.place.path
    if cure.startswith("move "):
        file.rename(root / cure.removeprefix("move "))
        return
    lines = file.read_text(encoding="utf-8").split("\n")
    at = problem.place.line - 1
    if cure.startswith("+ "):
        indent = len(lines[at]) - len(lines[at].lstrip(" -"))
        lines.insert(at + 1, " " * indent + cure.removeprefix("+ "))
    else:
        old, _, new = cure.partition(" -> ")
        assert lines[at].count(old) == 1
        lines[at] = lines[at].replace(old, new)
    file.write_text("\n".join(lines), encoding="utf-8")
