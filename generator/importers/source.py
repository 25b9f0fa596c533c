"""What a reader makes of a file: its paragraphs and tables in order, with merged cells told."""

from __future__ import annotations

from dataclasses import dataclass

from generator.importers.log import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One place of the grid of a table."""

    text: str = ""
    """Its words; lines of the cell are kept apart by line breaks."""
    is_joined_above: bool = False
    """It is part of a cell that begins in the row above."""
    is_joined_left: bool = False
    """It is part of a cell that begins in the column before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One row as it stands in the file, whatever it turns out to be."""

    table: int
    """The table it belongs to, as a person counts tables in the file."""
    number: int
    """Its place in that table, as a person counts rows."""
    slots: tuple[Slot, ...]
    """One for each column of the grid."""
    line: int | None = None
    """Its first line, where the file is a text."""
    follows_page_break: bool = False
    """A page ended just above it."""
    half: int = 0
    """1 and 2 of a row that was printed in two halves side by side."""

    @property
    def texts(self) -> tuple[str, ...]:
        """The words of cells that begin here."""
        return tuple("" if s.is_joined_above or s.is_joined_left else s.text for s in self.slots)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTable:
    """One table as it stands in the file."""

    number: int
    """As a person counts tables in the file."""
    rows: tuple[SourceRow, ...]
    """From top to bottom; all have the same number of slots."""
    tells_merges: bool = False
    """The file itself says which cells are merged; a pasted text does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph outside tables."""

    text: str
    line: int | None = None
    """Its line, where the file is a text."""


Block = Paragraph | SourceTable


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A file that was read, before anything is understood."""

    path: str
    """How messages name it."""
    blocks: tuple[Block, ...]
    """Paragraphs and tables, in order."""
    entries: tuple[Entry, ...] = ()
    """What the reader removed or decided."""

    @property
    def tables(self) -> tuple[SourceTable, ...]:
        """Its tables, in order."""
        return tuple(block for block in self.blocks if isinstance(block, SourceTable))
