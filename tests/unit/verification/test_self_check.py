"""A row for each requirement; what is broken turns exactly its rows red (R-035)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.verification.bodies import BODY_CHECKS
from generator.verification.evidence import OF_AN_OFFICE, TESTS, without_object
from generator.verification.heads import HEAD_CHECKS
from generator.verification.office_answers import PEOPLE
from generator.verification.outcome import Outcome, Word
from generator.verification.self_check import (
    NOTHING,
    REQUIREMENTS,
    make_rows,
    write_json,
    write_page,
)
from generator.verification.verify_site import REQUIREMENTS_BY_CHECK, SITE_CHECKS
from tests.project import ROOT
from tests.site.built import make_site


def test_every_requirement_has_one_row() -> None:
    rows = make_rows({}, REQUIREMENTS_BY_CHECK)
    assert [row.requirement for row in rows] == list(REQUIREMENTS)
    assert len(set(REQUIREMENTS)) == 115
    assert {row.outcome for row in rows} == {Outcome.PASS, Outcome.OPEN}
    assert all(row.evidence for row in rows)


def test_what_nobody_has_shown_does_not_pass() -> None:
    checked = {name for names in REQUIREMENTS_BY_CHECK.values() for name in names}
    for row in make_rows({}, REQUIREMENTS_BY_CHECK):
        if row.requirement not in checked:
            assert (row.outcome, row.evidence) == (Outcome.OPEN, (NOTHING,))


@pytest.mark.parametrize("outcome", Outcome)
def test_a_row_is_as_good_as_its_worst_witness(outcome: Outcome) -> None:
    passed, word = (Word(outcome=o, evidence=f"that {o}") for o in (Outcome.PASS, outcome))
    rows = make_rows({}, REQUIREMENTS_BY_CHECK, {}, {"R-010": (passed, word)})
    (row,) = (row for row in rows if row.requirement == "R-010")
    assert row.outcome is outcome
    assert f"that {outcome}" in row.evidence
    assert "site_tags" in row.evidence or outcome is Outcome.FAIL


def test_no_reason_hides_that_a_test_failed() -> None:
    failed = Word(outcome=Outcome.FAIL, evidence="1 failed")
    rows = make_rows({}, REQUIREMENTS_BY_CHECK, {"R-020": "a demo"}, {"R-020": (failed,)})
    assert [(r.requirement, r.evidence) for r in rows if r.outcome is Outcome.FAIL] == [
        ("R-020", ("1 failed",))
    ]


def test_every_test_that_is_named_as_evidence_is_there_and_no_check_says_more() -> None:
    named = {f"tests/{file}" for files in TESTS.values() for file in files}
    assert [file for file in sorted(named) if not (ROOT / file).is_file()] == []
    checked = {name for names in REQUIREMENTS_BY_CHECK.values() for name in names}
    assert set(TESTS) & checked == {"R-027"}  # at ::1 by a test; what pages load by a check
    assert {*TESTS, *PEOPLE, *checked, "R-066"} == set(REQUIREMENTS)


@pytest.mark.parametrize(
    ("head", "withdrawn", "exempt"),
    [
        (
            '<meta name="robots" content="noindex">',
            False,
            {"R-049", "R-066", *OF_AN_OFFICE, *PEOPLE},
        ),
        ('<meta name="robots" content="noindex">', True, {"R-066", *OF_AN_OFFICE, *PEOPLE}),
        ("", False, {"R-025", "R-049", "R-066"}),
    ],
)
def test_what_a_site_gives_no_occasion_for_is_said_with_its_reason(
    tmp_path: Path, head: str, withdrawn: bool, exempt: set[str]
) -> None:
    task = {"id": "a-2023-001", **({"withdrawn": {}} if withdrawn else {})}
    files = {"index.html": head, "data/tasks.json": json.dumps({"tasks": [task]})}
    reasons = without_object(make_site(tmp_path, files))
    assert set(reasons) == exempt
    rows = make_rows({}, REQUIREMENTS_BY_CHECK, reasons)
    assert {r.requirement for r in rows if r.outcome is Outcome.EXEMPT} == exempt
    assert all(r.evidence == (reasons[r.requirement],) for r in rows if r.requirement in exempt)


def test_what_somebody_answers_for_has_its_occasion_in_a_demo_too(tmp_path: Path) -> None:
    site = make_site(tmp_path, {"index.html": '<meta name="robots" content="noindex">'})
    assert set(without_object(site)) - set(without_object(site, {"R-087"})) == {"R-087"}


def test_a_fault_is_told_even_where_nobody_expected_an_occasion() -> None:
    rows = make_rows({"signs_of_the_profile": ["x"]}, REQUIREMENTS_BY_CHECK, {"R-025": "no demo"})
    assert [r.requirement for r in rows if r.outcome is Outcome.FAIL] == ["R-025"]


@pytest.mark.parametrize("check", REQUIREMENTS_BY_CHECK)
def test_a_fault_turns_exactly_its_rows_red(check: str) -> None:
    rows = make_rows({check: ["somewhere"]}, REQUIREMENTS_BY_CHECK)
    red = tuple(row.requirement for row in rows if row.outcome is Outcome.FAIL)
    assert red == tuple(sorted(REQUIREMENTS_BY_CHECK[check]))


def test_every_check_that_is_named_exists() -> None:
    beside = {"statement_is_current", "published_addresses", "personal_data"}
    assert set(REQUIREMENTS_BY_CHECK) <= {*HEAD_CHECKS, *BODY_CHECKS, *SITE_CHECKS, *beside}


def test_both_forms_say_the_same() -> None:
    rows = make_rows({"trail": ["<b>"]}, REQUIREMENTS_BY_CHECK)
    told = json.loads(write_json(rows))["rows"]
    assert [row["requirement"] for row in told] == list(REQUIREMENTS)
    page = write_page(rows, "https://a.example/")
    assert "trail: &lt;b&gt;" in page
    assert page.count("<tr>") == len(REQUIREMENTS) + 1
