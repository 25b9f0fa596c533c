"""What an office answers in the self-check: one answer each, and of what has happened (R-035)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import CheckContext
from generator.problems.kinds import answer_kinds, progress_kinds
from generator.problems.problem import Place, Problem


def check_answers(context: CheckContext) -> Iterator[Problem]:
    """Answers given twice, and days that have not come."""
    answered: set[str] = set()
    for answer in context.catalogue.answers:
        keys = ("self-check", answer.position)
        if answer.requirement in answered:
            place = Place(path=answer.path, keys=(*keys, "requirement"))
            yield answer_kinds.answer_repeated(place, requirement=answer.requirement)
        answered.add(answer.requirement)
        if answer.on > context.as_of:
            place = Place(path=answer.path, keys=(*keys, "date"))
            yield progress_kinds.date_in_future(
                place, value=answer.on.isoformat(), as_of=context.as_of.isoformat()
            )
