"""Nothing is published that was not released: reviewed first, published then (R-060)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.context import CheckContext, in_document, in_progress, in_row
from generator.model.review import PublicationAttribute, Review
from generator.problems.kinds import gate_kinds
from generator.problems.problem import Place, Problem

Missing = tuple[str, str]
"""What is missing, in Chinese and in English."""


def check_release(context: CheckContext) -> Iterator[Problem]:
    """Every notice, every row that has a release of its own, and all that was done about rows.

    Where no review is asked for, one that is begun is finished all the same.
    """
    for document in context.catalogue.documents:
        place = in_document(document, "review" if document.review else "id")
        yield from _problems(context, document.review, place, document.id)
        for row, task in enumerate(document.tasks):
            if task.review is not None and task.withdrawn is None:
                place = in_row(document, row, "review")
                yield from _problems(context, task.review, place, task.id)
    withdrawn = {task.id for _, task in context.catalogue.rows() if task.withdrawn is not None}
    for entry in context.catalogue.progress:
        if entry.task_id not in withdrawn:
            place = in_progress(entry, "review" if entry.review else "task")
            yield from _problems(context, entry.review, place, entry.task_id)


def _problems(
    context: CheckContext, review: Review | None, place: Place, subject_id: str
) -> Iterator[Problem]:
    if not context.review_required and not _is_begun(review):
        return
    missing = tuple(_missing(review, context))
    if missing:
        yield gate_kinds.not_released(
            place,
            subject_id=subject_id,
            missing_zh="、".join(zh for zh, _ in missing),
            missing_en=", ".join(en for _, en in missing),
        )


def _is_begun(review: Review | None) -> bool:
    """Whether anybody did, or refused, anything: 主动公开 alone is what a draft begins with."""
    return review is not None and (
        review.attribute is not PublicationAttribute.PROACTIVE
        or review.secrecy_reviewed_on is not None
        or bool(review.steps)
    )


def _missing(review: Review | None, context: CheckContext) -> Iterator[Missing]:
    if review is None:
        yield "没有审查记录", "no review is recorded"
        return
    if review.attribute is not PublicationAttribute.PROACTIVE:
        yield f"公开属性是{review.attribute.value}", f"its attribute is {review.attribute.value}"
    if not _is_done(review.secrecy_reviewed_on, context.as_of):
        yield "没有做完保密审查", "the secrecy review is not done"
    elif context.review_required and not review.secrecy_reviewed_by:
        yield "没有写保密审查人", "who did the secrecy review is not recorded"
    for step in context.review_steps:
        done = [s for s in review.steps if s.step == step and _is_done(s.on, context.as_of)]
        if not done:
            yield f"没有做完{step}", f"{step} is not done"
        elif context.review_required and not any(s.by for s in done):
            yield f"没有写{step}人", f"who did {step} is not recorded"


def _is_done(day: date | None, as_of: date) -> bool:
    return day is not None and day <= as_of
