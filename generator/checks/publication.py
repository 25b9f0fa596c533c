"""First publications: their moments are true and never move (R-012)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.changes import place_of_event
from generator.checks.context import CheckContext
from generator.model.catalogue import Catalogue
from generator.model.change import PUBLISHED_PATH
from generator.problems.kinds import change_kinds
from generator.problems.problem import Place, Problem


def check_publication(context: CheckContext) -> Iterator[Problem]:
    """Every first publication against what was recorded, and against the day of its notice."""
    catalogue = context.catalogue
    if context.unread & {"document", "changes"}:
        return
    for subject_id, moment in catalogue.first_published.items():
        event = catalogue.first_publication(subject_id)
        # an hour that was not known may be added, and then stays
        if event is None or not event.moment.startswith(moment):
            place = Place(path=PUBLISHED_PATH) if event is None else place_of_event(event, "date")
            yield change_kinds.publication_moved(place, subject_id=subject_id, moment=moment)
    yield from _before_issue(catalogue)


def _before_issue(catalogue: Catalogue) -> Iterator[Problem]:
    """Nothing is published before it was written."""
    documents = {task.id: document for document, task in catalogue.rows()}
    documents.update(catalogue.documents_by_id)
    for event in catalogue.changes:
        document = documents.get(event.subject_id)
        issued = None if document is None else document.issued_on
        if issued is not None and event.on < issued.date:
            yield change_kinds.change_before_issue(
                place_of_event(event, "date"),
                value=event.on.isoformat(),
                issued=issued.date.isoformat(),
            )
