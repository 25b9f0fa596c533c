"""Rules over several records: NOTICE_CHECKS of one notice, CHECKS of the whole content."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.checks.answers import check_answers
from generator.checks.cells import check_cells
from generator.checks.changes import check_changes
from generator.checks.columns import check_columns
from generator.checks.context import Check, CheckContext
from generator.checks.deadlines import check_deadlines
from generator.checks.duplicates import check_duplicates
from generator.checks.evidence import check_evidence
from generator.checks.formulas import check_formulas
from generator.checks.headings import check_headings
from generator.checks.identities import check_identities, check_row_ids
from generator.checks.kept_notices import KeptNotices
from generator.checks.notices import check_basis, check_notices
from generator.checks.offices import check_offices
from generator.checks.progress import check_progress
from generator.checks.publication import check_publication
from generator.checks.references import check_references, check_successors
from generator.checks.registries import check_registries
from generator.checks.release import check_release
from generator.checks.usage import check_usage
from generator.checks.wording import check_wording
from generator.model.catalogue import Catalogue
from generator.model.review import REVIEW_STEPS
from generator.problems.problem import Problem

NOTICE_CHECKS: tuple[Check, ...] = (
    check_row_ids,
    check_notices,
    check_references,
    check_headings,
    check_columns,
    check_cells,
    check_deadlines,
    check_offices,
    check_duplicates,
    check_wording,
    check_formulas,
)
"""Each looks at notices one by one, and beside them at the registries and the day alone."""

CHECKS: tuple[Check, ...] = (
    check_identities,
    check_registries,
    check_basis,
    check_successors,
    check_progress,
    check_evidence,
    check_changes,
    check_publication,
    check_release,
    check_usage,
    check_answers,
)
"""Each may look at everything; a notice that was saved can change what it says of others."""


def run_checks(
    catalogue: Catalogue,
    as_of: date,
    unread: frozenset[str] = frozenset(),
    *,
    review_required: bool = False,
    review_steps: tuple[str, ...] = REVIEW_STEPS,
    kept: KeptNotices | None = None,
) -> tuple[Problem, ...]:
    """Everything that the checks find; places still carry keys instead of lines.

    Who checks again hands in what was `kept` of single notices.
    """
    context = CheckContext(
        catalogue=catalogue,
        as_of=as_of,
        unread=unread,
        review_required=review_required,
        review_steps=review_steps,
    )
    judged = tuple((KeptNotices() if kept is None else kept).check(context, NOTICE_CHECKS))
    of_notices = (problem for one in judged for problem in one.problems)
    context = replace(context, uses=tuple(one.uses for one in judged))
    return (*of_notices, *(problem for check in CHECKS for problem in check(context)))
