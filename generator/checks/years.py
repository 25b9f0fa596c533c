"""The year of a notice against the years that the notice names and those of its deadlines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.deadline import Deadline
from generator.model.deadline_words import deadline_from_words
from generator.model.document import Document

_NAMED = re.compile(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_FEW = 3
"""So many deadlines may be wrong, each by itself, where the paper bears out the year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDoubt:
    """A year that is not that of the notice, or not that of its deadlines."""

    likely: int
    """The year that is meant by what disagrees."""
    rows: int
    """How many deadlines are of that year."""
    is_borne_out: bool
    """Whether id, title, number or day of issue bear out the year that is written."""


Read = tuple[Deadline, Deadline | None]
"""A deadline, and what its printed words mean in the year that is written."""


def doubted_year(document: Document, read: Sequence[Read]) -> YearDoubt | None:
    """What speaks against the year of a notice, if enough does."""
    named = tuple(_named_years(document)) or (document.year,)
    is_borne_out = min(named) <= document.year <= max(named)
    likely, rows = _year_of_rows(document, read)
    if is_borne_out:
        agreeing = sum(deadline == meaning for deadline, meaning in read if _turns(deadline))
        is_doubted = rows >= _FEW and rows > 3 * agreeing
        return YearDoubt(likely=likely, rows=rows, is_borne_out=True) if is_doubted else None
    if not rows:
        likely = Counter(named).most_common(1)[0][0]
    return YearDoubt(likely=likely, rows=rows, is_borne_out=False)


def is_of_year(deadline: Deadline, year: int) -> bool:
    """Whether the printed words mean just this deadline in a notice for that year."""
    return deadline.text is not None and deadline_from_words(deadline.text, year) == deadline


def _named_years(document: Document) -> Iterator[int]:
    """Every year in the id and in what the paper prints of itself."""
    issued = document.issued_on
    for text in (document.title, document.table.title, document.id, document.number):
        yield from map(int, _NAMED.findall(text or ""))
    if issued is not None:
        yield issued.date.year


def _year_of_rows(document: Document, read: Sequence[Read]) -> tuple[int, int]:
    """The other year in which most deadlines agree with their words, and how many do."""
    years: Counter[int] = Counter()
    for deadline, meaning in read:
        if meaning is None or deadline.date is None or deadline == meaning:
            continue
        day = deadline.date.year
        years.update([year for year in (day, day - 1) if is_of_year(deadline, year)][:1])
    return years.most_common(1)[0] if years else (document.year, 0)


def _turns(deadline: Deadline) -> bool:
    """Whether its words mean another day in another year."""
    return deadline.date is not None and not is_of_year(deadline, deadline.date.year + 2)
