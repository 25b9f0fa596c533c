"""Says where a record stands in its table and which come before and after it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.task import Task
from generator.views.entry import Entry
from generator.views.label import LinkLabel
from generator.views.title import title_of
from generator.views.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionView:
    """The place of a record in its table."""

    text: str
    """Its number and how many there are."""
    table_text: str
    """Leads to its row in the table as issued."""
    table_address: str
    """That row."""
    previous: LinkLabel | None
    """The record before."""
    next: LinkLabel | None
    """The record after."""


def view_position(entry: Entry, voice: Voice) -> PositionView:
    """The place of a record; withdrawn neighbours keep their place and say no more than that."""
    tasks = entry.document.tasks
    words = voice.words
    return PositionView(
        text=words["position_row"].format(row=entry.row, total=len(tasks)),
        table_text=words["position_table"].format(row=entry.row),
        table_address=voice.addresses.row(entry.document.id, entry.row),
        previous=_link(tasks[entry.row - 2], voice) if entry.row > 1 else None,
        next=_link(tasks[entry.row], voice) if entry.row < len(tasks) else None,
    )


def _link(task: Task, voice: Voice) -> LinkLabel:
    address = voice.addresses.task(task.id)
    if task.withdrawn is not None:
        return LinkLabel(text=voice.words["withdrawn"], address=address)
    return LinkLabel(text=title_of(task), address=address, lang=voice.official_lang)
