"""Links of evidence lead to an official site, and their dates fit the notice and the deadline."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.checks.context import CheckContext, in_progress
from generator.model.catalogue import Catalogue
from generator.model.document import Document
from generator.model.link_sight import LinkState
from generator.model.progress import Evidence, ProgressEntry
from generator.model.task import Task
from generator.problems.kinds import progress_kinds
from generator.problems.problem import Place, Problem

_GOVERNMENT = "gov.cn"


def check_evidence(context: CheckContext) -> Iterator[Problem]:
    """Every piece of evidence of every entry."""
    rows = {task.id: (document, task) for document, task in context.catalogue.rows()}
    for entry in context.catalogue.progress:
        document, task = rows.get(entry.task_id, (None, None))
        for index, piece in enumerate(entry.evidence):

            def at(key: str, entry: ProgressEntry = entry, index: int = index) -> Place:
                return in_progress(entry, "evidence", index, key)

            yield from _link(context, document, piece, at("url"))
            if document is not None and task is not None:
                yield from _days(document, task, entry, piece, at=at("published_on"))


def _link(
    context: CheckContext, document: Document | None, piece: Evidence, at: Place
) -> Iterator[Problem]:
    catalogue = context.catalogue
    if document is None:
        return  # one cause, told once: no such row
    host = (urlsplit(piece.url).hostname or "").lower()
    domains = (_GOVERNMENT, *_own_domains(catalogue, document))
    is_judged = "jurisdictions" not in context.unread  # else nobody knows which sites are its own
    if is_judged and not any(host == domain or host.endswith(f".{domain}") for domain in domains):
        yield progress_kinds.evidence_domain(at, host=host, known=domains)
    sight = catalogue.links.get(piece.url)
    if sight is not None and sight.state is LinkState.GONE:
        seen = sight.seen_on.isoformat() if sight.seen_on else None
        yield progress_kinds.evidence_gone(at, checked=sight.checked_on.isoformat(), seen=seen)


def _own_domains(catalogue: Catalogue, document: Document) -> tuple[str, ...]:
    """Sites of the place of the notice and of those above it, beside the government's own."""
    places = map(catalogue.jurisdictions_by_id.get, catalogue.lineage(document.jurisdiction_id))
    return tuple(domain for place in places if place for domain in place.domains)


def _days(
    document: Document, task: Task, entry: ProgressEntry, piece: Evidence, *, at: Place
) -> Iterator[Problem]:
    published = piece.published_on
    issued = document.issued_on
    if issued is not None and published < issued.date:
        yield progress_kinds.evidence_before_issue(
            at, value=published.isoformat(), issued=issued.date.isoformat()
        )
    due = task.deadline.date
    if due is not None and published > due and not _tells_day(entry.note or "", piece):
        day = f"{published.year}年{published.month}月{published.day}日"
        yield progress_kinds.evidence_after_deadline(
            at, value=published.isoformat(), due=due.isoformat(), day=day
        )


def _tells_day(note: str, piece: Evidence) -> bool:
    """Whether the note says on which day it was published, so that no reader has to compute."""
    day = piece.published_on
    return day.isoformat() in note or f"{day.year}年{day.month}月{day.day}日" in note
