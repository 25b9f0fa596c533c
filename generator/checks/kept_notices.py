"""Judges a notice by itself only once, while neither it nor what all notices share has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.checks.context import Check, CheckContext
from generator.model.document import Document
from generator.problems.problem import Problem


@dataclass(slots=True)
class KeptNotices:
    """What checks of single notices found, between two examinations.

    A reader gives the same object for the same bytes (`reading.shelf`), so it is enough to ask
    whether a notice is the same object.
    """

    common: tuple[object, ...] = ()
    """What all notices were judged by."""
    found: dict[str, tuple[Document, tuple[Problem, ...]]] = field(default_factory=dict)
    """By path of the file."""

    def check(self, context: CheckContext, checks: Sequence[Check]) -> Iterator[Problem]:
        """What these checks find; each looks at one notice and at the registries alone."""
        common = _common(context)
        if common != self.common:
            self.common, self.found = common, {}
        before, self.found = self.found, {}
        for document in context.catalogue.documents:
            kept = before.get(document.path)
            if kept is None or kept[0] is not document:
                kept = (document, _judge(document, context, checks))
            self.found[document.path] = kept
            yield from kept[1]


def _common(context: CheckContext) -> tuple[object, ...]:
    catalogue = context.catalogue
    registries = (
        catalogue.jurisdictions,
        catalogue.departments,
        catalogue.themes,
        catalogue.topics,
    )
    return (context.as_of, context.unread, registries)


def _judge(
    document: Document, context: CheckContext, checks: Sequence[Check]
) -> tuple[Problem, ...]:
    alone = replace(context, catalogue=replace(context.catalogue, documents=(document,)))
    return tuple(problem for check in checks for problem in check(alone))
