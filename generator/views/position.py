"""Says where a record stands in its table and which come before and after it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from generator.views.entry import Entry
from generator.views.label import LinkLabel
from generator.views.voice import Voice


class PositionView(NamedTuple):
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
    remark: str = ""
    """Says that the number is our count, where none is printed."""


def view_position(entry: Entry, entries_by_id: Mapping[str, Entry], voice: Voice) -> PositionView:
    """The place of a record; withdrawn neighbours keep their place and say no more than that."""
    tasks = entry.document.tasks
    words = voice.words
    before = tasks[entry.row - 2].id if entry.row > 1 else None
    after = tasks[entry.row].id if entry.row < len(tasks) else None
    return PositionView(
        text=words["position_row"].format(row=entry.row, total=len(tasks)),
        table_text=words["position_table"].format(row=entry.row),
        table_address=voice.addresses.row(entry.document.id, entry.row),
        previous=None if before is None else _link(entries_by_id[before], voice),
        next=None if after is None else _link(entries_by_id[after], voice),
        remark=words["position_counted"] if entry.task.seq is None else "",
    )


def _link(entry: Entry, voice: Voice) -> LinkLabel:
    address = voice.addresses.task(entry.id)
    if not entry.is_listed:
        return LinkLabel(text=voice.words["withdrawn"], address=address)
    return LinkLabel(text=entry.title, address=address, lang=voice.official_lang)
