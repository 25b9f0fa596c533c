"""Lists what every record can be filtered, counted and sorted by."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.search_ground import SearchGround
from generator.search.facet_table import FacetRow
from generator.views.document_type import type_of
from generator.views.entry import Entry
from generator.views.groups import deadline_key


def list_facet_rows(ground: SearchGround) -> Iterator[FacetRow]:
    """One row for each listed record, in order of document and row."""
    for entry in ground.listed:
        yield _row(entry)


def _row(entry: Entry) -> FacetRow:
    theme = entry.theme
    offices = (office.department for office in (*entry.lead, *entry.responsible))
    day = entry.task.deadline.date
    return FacetRow(
        document=entry.document.id,
        number=int(entry.id.rpartition("-")[2]),
        jurisdiction=entry.document.jurisdiction_id,
        year=entry.document.year,
        type=type_of(entry.document.title).value,
        themes=() if theme is None else tuple(filter(None, (theme.id, theme.parent_id))),
        topics=tuple(topic.id for topic in entry.topics),
        departments=tuple(department.id for department in offices if department is not None),
        deadline=deadline_key(entry.task.deadline) if day is None else day.isoformat(),
        status=entry.status_key,
    )
