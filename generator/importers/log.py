"""The conversion log: what became of every row, what was guessed, removed, or needs a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class EntryKind(StrEnum):
    """What an entry of the log is about."""

    READ = "read"
    """Read as printed, and where."""
    GUESS = "guess"
    """The file does not say it outright."""
    NOISE = "noise"
    """Removed: not wording of the office."""
    OFFICE = "office"
    """A name that the registry does not have."""
    HAND = "hand"
    """Left to a person: the file cannot say it."""


class Fate(StrEnum):
    """What became of a row of the source."""

    RECORD = "record"
    """It is a record."""
    PART = "part"
    """It continues the record above it."""
    HEADER = "header"
    REPEATED_HEADER = "repeated-header"
    SECTION = "section"
    """A heading across the table."""
    EMPTY = "empty"
    OUTSIDE = "outside"
    """Words of the notice that stand in a row of the table: a title above it, a remark below."""
    OTHER_TABLE = "other-table"
    """It belongs to a table that is not the one of the tasks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in the source as a person finds it."""

    table: int | None = None
    row: int | None = None
    column: str | None = None
    """The printed header."""
    line: int | None = None
    half: int = 0
    """1 is the left half of a row that was printed in two, 2 the right one."""

    def words(self, *, zh: bool) -> str:
        """In words: 第1张表第3行“责任单位”栏（第42行文字）."""
        parts: list[str] = []
        if self.table is not None:
            parts.append(f"第{self.table}张表" if zh else f"table {self.table}")
        if self.row is not None:
            parts.append(f"第{self.row}行" if zh else f"row {self.row}")
        if self.half:
            parts.append(("左半", "右半")[self.half - 1] if zh else f"half {self.half}")
        if self.column is not None:
            parts.append(f"“{self.column}”栏" if zh else f'column "{self.column}"')
        if self.line is not None:
            parts.append(f"（文本第{self.line}行）" if zh else f"(line {self.line} of the text)")
        return "".join(parts) if zh else ", ".join(parts)


NOWHERE = Spot()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing worth knowing about the conversion."""

    kind: EntryKind
    zh: str
    en: str
    spot: Spot = NOWHERE
    record: str | None = None
    """The record it is about."""
    quote: str | None = None
    """The printed words."""
    needs_person: bool = False
    """A person must confirm it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFate:
    """What became of one row."""

    spot: Spot
    fate: Fate
    record: str | None = None
    """The record that it is, or is a part of."""
    text: str = ""
    """How it begins, to find it again."""


@dataclass(slots=True)
class Log:
    """Collects entries while a file is converted."""

    entries: list[Entry] = field(default_factory=list)
    fates: list[RowFate] = field(default_factory=list)

    def guess(self, zh: str, en: str, *, spot: Spot = NOWHERE, quote: str | None = None) -> None:
        """Something that the file does not say outright: a person confirms it."""
        self.entries.append(
            Entry(kind=EntryKind.GUESS, zh=zh, en=en, spot=spot, quote=quote, needs_person=True)
        )

    def noise(self, zh: str, en: str, *, spot: Spot = NOWHERE, quote: str | None = None) -> None:
        """Something that was removed."""
        self.entries.append(Entry(kind=EntryKind.NOISE, zh=zh, en=en, spot=spot, quote=quote))

    def read(self, zh: str, en: str, *, spot: Spot = NOWHERE, quote: str | None = None) -> None:
        """Something that was read and is worth a look."""
        self.entries.append(Entry(kind=EntryKind.READ, zh=zh, en=en, spot=spot, quote=quote))

    def hand(self, zh: str, en: str, *, spot: Spot = NOWHERE, quote: str | None = None) -> None:
        """Something that only a person can decide."""
        self.entries.append(
            Entry(kind=EntryKind.HAND, zh=zh, en=en, spot=spot, quote=quote, needs_person=True)
        )
