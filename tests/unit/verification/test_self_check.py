"""A row for each requirement; what is broken turns exactly its rows red (R-035)."""

from __future__ import annotations

import json

import pytest

from generator.verification.bodies import BODY_CHECKS
from generator.verification.heads import HEAD_CHECKS
from generator.verification.self_check import (
    REQUIREMENTS,
    Outcome,
    make_rows,
    write_json,
    write_page,
)
from generator.verification.verify_site import REQUIREMENTS_BY_CHECK, SITE_CHECKS


def test_every_requirement_has_one_row() -> None:
    rows = make_rows({}, REQUIREMENTS_BY_CHECK)
    assert [row.requirement for row in rows] == list(REQUIREMENTS)
    assert len(set(REQUIREMENTS)) == 115
    assert {row.outcome for row in rows} == {Outcome.PASS, Outcome.ELSEWHERE}


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
