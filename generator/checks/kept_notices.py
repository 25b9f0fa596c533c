"""Judges a notice by itself only once, while neither it nor what all notices share has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.checks.context import Check, CheckContext, Uses
from generator.checks.usage import uses_of
from generator.model.document import Document
from generator.problems.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One notice, and what is known of it by itself."""

    document: Document
    problems: tuple[Problem, ...]
    uses: Uses


@dataclass(slots=True)
class KeptNotices:
    """What checks of single notices found, between two examinations.

    A reader gives the same object for the same bytes (`reading.shelf`), so it is enough to ask
    whether a notice is the same object.
    """

    common: tuple[object, ...] = ()
    """What all notices were judged by."""
    judged: dict[str, Judged] = field(default_factory=dict)
    """By path of the file."""

    def check(self, context: CheckContext, checks: Sequence[Check]) -> Iterator[Judged]:
        """What these checks find; each looks at one notice and at the registries alone."""
        common = _common(context)
        if common != self.common:
            self.common, self.judged = common, {}
        before, self.judged = self.judged, {}
        for document in context.catalogue.documents:
            kept = before.get(document.path)
            if kept is None or kept.document is not document:
                kept = _judge(document, context, checks)
            self.judged[document.path] = kept
            yield kept


def _common(context: CheckContext) -> tuple[object, ...]:
    catalogue = context.catalogue
    registries = (
        catalogue.jurisdictions,
        catalogue.departments,
        catalogue.themes,
        catalogue.topics,
    )
    return (context.as_of, context.unread, registries)


def _judge(document: Document, context: CheckContext, checks: Sequence[Check]) -> Judged:
    alone = replace(context, catalogue=replace(context.catalogue, documents=(document,)))
    return Judged(
        document=document,
        problems=tuple(problem for check in checks for problem in check(alone)),
        uses=uses_of(document, context.catalogue),
    )
