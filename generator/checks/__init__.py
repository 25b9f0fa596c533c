"""Rules that need more than one record; CHECKS lists them in the order in which they run."""

from __future__ import annotations

from datetime import date

from generator.checks.cells import check_cells
from generator.checks.changes import check_changes
from generator.checks.columns import check_columns
from generator.checks.context import Check, CheckContext
from generator.checks.deadlines import check_deadlines
from generator.checks.duplicates import check_duplicates
from generator.checks.evidence import check_evidence
from generator.checks.formulas import check_formulas
from generator.checks.headings import check_headings
from generator.checks.identities import check_identities
from generator.checks.notices import check_notices
from generator.checks.offices import check_offices
from generator.checks.progress import check_progress
from generator.checks.publication import check_publication
from generator.checks.references import check_references
from generator.checks.registries import check_registries
from generator.checks.release import check_release
from generator.checks.usage import check_usage
from generator.checks.wording import check_wording
from generator.model.catalogue import Catalogue
from generator.model.review import REVIEW_STEPS
from generator.problems.problem import Problem

CHECKS: tuple[Check, ...] = (
    check_identities,
    check_registries,
    check_notices,
    check_headings,
    check_columns,
    check_cells,
    check_deadlines,
    check_references,
    check_offices,
    check_progress,
    check_evidence,
    check_changes,
    check_publication,
    check_release,
    check_usage,
    check_duplicates,
    check_wording,
    check_formulas,
)


def run_checks(
    catalogue: Catalogue,
    as_of: date,
    unread: frozenset[str] = frozenset(),
    *,
    review_required: bool = False,
    review_steps: tuple[str, ...] = REVIEW_STEPS,
) -> tuple[Problem, ...]:
    """Everything that the checks find; places still carry keys instead of lines."""
    context = CheckContext(
        catalogue=catalogue,
        as_of=as_of,
        unread=unread,
        review_required=review_required,
        review_steps=review_steps,
    )
    return tuple(problem for check in CHECKS for problem in check(context))
