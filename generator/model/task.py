"""One row of a notice's table: what is to be disclosed, by whom, by when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model.deadline import NO_DEADLINE, Deadline
from generator.model.note import Note
from generator.model.review import Review


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """Why and when a record was taken back; the record keeps its place and address."""

    on: date
    """The day of withdrawal."""
    reason: str
    """The class of reason, without the withdrawn content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A 勘误 by the office: what a field said and what it says now."""

    on: date
    """The day of the correction."""
    field: str
    """The corrected field."""
    was: str
    """The wording before."""
    reason: str
    """Why it was corrected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One row, as printed, with the canonical ids that we add."""

    id: str
    """`<document-id>-<row>`; never changes, never reused."""
    heading_key: str
    """The lowest heading it stands under."""
    requirement: str
    """The official wording, verbatim."""
    seq: str | None = None
    """The printed 序号."""
    title: str | None = None
    """An editorial title; without it the first clause of the wording serves."""
    theme_id: str | None = None
    """A canonical theme of its own, where it differs from its heading's."""
    topic_ids: tuple[str, ...] = ()
    """Subjects in citizens' words."""
    lead: tuple[str, ...] = ()
    """Names of who leads, as printed."""
    lead_text: str | None = None
    """The printed cell, where it is not just the names, one a line."""
    responsible: tuple[str, ...] = ()
    """Names of who is responsible or supports, as printed."""
    responsible_text: str | None = None
    """The printed cell, where it is not just the names, one a line."""
    open_list: bool = False
    """等 was printed: the list of names is not complete."""
    deadline: Deadline = NO_DEADLINE
    """The time limit."""
    inherited: tuple[str, ...] = ()
    """Fields whose value stands in a merged cell above."""
    blank: tuple[str, ...] = ()
    """Columns that are printed empty in this row."""
    notes: tuple[Note, ...] = ()
    """Remarks for the office."""
    review: Review | None = None
    """Its release, where it is recorded row by row."""
    withdrawn: Withdrawal | None = None
    """Set when it was taken back."""
    superseded_by: str | None = None
    """The record that replaces it."""
    corrections: tuple[Correction, ...] = ()
    """勘误, oldest first."""

    @property
    def open_cells(self) -> frozenset[str]:
        """In which cells 等 is printed, lead or responsible; none where that cannot be told."""
        if not self.open_list:
            return frozenset()
        named = [cell for cell in ("lead", "responsible") if getattr(self, cell)]
        return frozenset(self.printed_etc) or frozenset(named if len(named) == 1 else ())

    @property
    def printed_etc(self) -> Mapping[str, int]:
        """Where 等 stands in the printed text of each cell that has it beside its names."""
        names = sorted((*self.lead, *self.responsible), key=len, reverse=True)
        cells = (("lead", self.lead_text), ("responsible", self.responsible_text))
        found = ((cell, _etc_at(text, names)) for cell, text in cells if text and "等" in text)
        return {cell: at for cell, at in found if at >= 0}


def _etc_at(text: str, names: Sequence[str]) -> int:
    """Where 等 stands beside the names, not within one (梁山县等县政府); -1 where it does not."""
    for name in names:
        text = text.replace(name, " " * len(name))
    return text.find("等")
