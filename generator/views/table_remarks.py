"""Says what on the page of a notice is our reading of its table, not the table itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.document import ColumnField, Document
from generator.views.entry import Entry
from generator.views.printed_cell import is_merged
from generator.views.voice import Voice


def table_remarks(document: Document, entries: Sequence[Entry], voice: Voice) -> Iterator[str]:
    """Whose count the items have, and which empty cells are taken as merged."""
    if not document.table.has(ColumnField.SEQ):
        yield voice.words["table_counted"]
    cells = voice.words["table_inferred_separator"].join(_inferred(document, entries, voice))
    if cells:
        yield voice.words["table_inferred"].format(cells=cells)


def _inferred(document: Document, entries: Sequence[Entry], voice: Voice) -> Iterator[str]:
    """The empty cells of each column that repeat the row above; a withdrawn row says nothing."""
    for column in document.table.columns:
        for field in column.fields:
            rows = [str(e.row) for e in entries if e.is_listed and is_merged(e, field)]
            if rows:
                yield voice.words["table_inferred_cells"].format(
                    header=column.header
                    if voice.language == "zh"
                    else voice.words[f"task_{field}"],
                    rows=voice.words["name_separator"].join(rows),
                )
