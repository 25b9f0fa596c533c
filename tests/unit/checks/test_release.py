"""Reviewed first, published then (R-060)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.checks.context import CheckContext
from generator.checks.release import check_release
from generator.model.review import PublicationAttribute, Review, ReviewStep
from generator.model.task import Withdrawal
from tests import factories

DAY = date(2024, 3, 1)
WHOLE = Review(
    attribute=PublicationAttribute.PROACTIVE,
    secrecy_reviewed_on=DAY,
    secrecy_reviewed_by="张三",
    steps=tuple(ReviewStep(step=step, on=DAY, by="李四") for step in ("初审", "复审", "终审")),
)


def told(
    review: Review | None,
    *,
    required: bool = True,
    of_row: Review | None = None,
    steps: tuple[str, ...] = ("初审", "复审", "终审"),
) -> list[str]:
    document = factories.make_document(review=review, tasks=(factories.make_task(review=of_row),))
    context = CheckContext(
        catalogue=factories.make_catalogue(documents=(document,)),
        as_of=date(2024, 6, 1),
        unread=frozenset(),
        review_required=required,
        review_steps=steps,
    )
    return [problem.message("en") for problem in check_release(context)]


def told_of_progress(
    review: Review | None, *, required: bool = True, gone: bool = False
) -> list[str]:
    withdrawal = Withdrawal(on=DAY, reason="重复公开") if gone else None
    task = factories.make_task(withdrawn=withdrawal)
    document = factories.make_document(review=WHOLE, tasks=(task,))
    entry = factories.make_progress(task_id=task.id, review=review)
    context = CheckContext(
        catalogue=factories.make_catalogue(documents=(document,), progress=(entry,)),
        as_of=date(2024, 6, 1),
        unread=frozenset(),
        review_required=required,
    )
    return [problem.message("en") for problem in check_release(context)]


def test_what_is_said_about_a_row_has_a_review_of_its_own() -> None:
    """It is published later than the notice, and by other hands."""
    assert told_of_progress(WHOLE) == []
    (message,) = told_of_progress(None)
    assert "no review is recorded" in message
    assert told_of_progress(None, required=False) == []
    (message,) = told_of_progress(replace(WHOLE, steps=WHOLE.steps[:2]), required=False)
    assert "终审 is not done" in message


def test_what_was_said_about_a_row_that_is_withdrawn_is_not_published() -> None:
    assert told_of_progress(None, gone=True) == []


def test_a_whole_review_is_released() -> None:
    assert told(WHOLE) == []
    assert told(WHOLE, of_row=WHOLE) == []


def test_an_office_publishes_nothing_without_a_review_and_a_demo_may() -> None:
    assert len(told(None)) == 1
    assert told(None, required=False) == []


def test_a_draft_that_nobody_has_reviewed_yet_can_be_shown_in_a_demo() -> None:
    draft = Review(
        attribute=PublicationAttribute.PROACTIVE,
        secrecy_reviewed_on=None,
        secrecy_reviewed_by=None,
        steps=(),
    )
    assert told(draft, required=False) == []
    assert len(told(draft)) == 1


@pytest.mark.parametrize("required", [True, False])
@pytest.mark.parametrize(
    ("review", "words"),
    [
        (replace(WHOLE, attribute=PublicationAttribute.ON_REQUEST), "attribute is 依申请公开"),
        (replace(WHOLE, attribute=PublicationAttribute.CLOSED), "attribute is 不予公开"),
        (replace(WHOLE, secrecy_reviewed_on=None), "secrecy review is not done"),
        (replace(WHOLE, secrecy_reviewed_on=date(2024, 7, 1)), "secrecy review is not done"),
        (replace(WHOLE, steps=WHOLE.steps[:2]), "终审 is not done"),
        (replace(WHOLE, steps=()), "初审 is not done, 复审 is not done, 终审 is not done"),
    ],
)
def test_a_step_that_is_missing_holds_everything_back(
    review: Review, words: str, required: bool
) -> None:
    for problems in (told(review, required=required), told(WHOLE, of_row=review)):
        (message,) = problems
        assert words in message


@pytest.mark.parametrize(
    "review",
    [
        replace(WHOLE, secrecy_reviewed_by=None),
        replace(WHOLE, steps=tuple(replace(step, by=None) for step in WHOLE.steps)),
    ],
)
def test_an_office_records_who_did_it(review: Review) -> None:
    assert len(told(review)) == 1
    assert told(review, required=False) == []


def test_the_settings_say_which_reviews_there_are() -> None:
    assert told(replace(WHOLE, steps=WHOLE.steps[2:]), steps=("终审",)) == []
