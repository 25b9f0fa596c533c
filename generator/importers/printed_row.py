"""One record as printed, before anything is interpreted."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.importers.headings import Place
from generator.importers.source import SourceRow
from generator.model.document import ColumnField


@dataclass(slots=True)
class PrintedCell:
    """The words of one field of a record."""

    text: str = ""
    is_joined_above: bool = False
    """The paper has one cell for it and the record above."""


@dataclass(slots=True)
class PrintedRow:
    """One record as printed."""

    row: SourceRow
    """Its first row."""
    place: Place
    """Its heading."""
    requirement: str
    seq: str | None = None
    cells: dict[ColumnField, PrintedCell] = field(default_factory=dict)
    remarks: list[tuple[str, str]] = field(default_factory=list)
    """Header and words of columns that a record has no field for."""
    title: str | None = None
    """The words of a theme below the second level."""
    notes: list[dict[str, str]] = field(default_factory=list)
    opens_theme: bool = False
    """A heading is printed in this row or just above it."""
