"""Turns records into one small table, from which the browser filters, counts and sorts.

Pagefind's own filter files differ from run to run, and count for one phrase only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

TableData = dict[str, object]
"""The table as JSON knows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetRow:
    """What one record can be filtered and sorted by."""

    document: str
    """Id of its notice."""
    number: int
    """The number that its own id ends with."""
    jurisdiction: str
    """The place that issued the notice."""
    year: int
    """The year the tasks are for."""
    type: str
    """The type of its notice."""
    themes: tuple[str, ...]
    """Its theme and the theme above that."""
    topics: tuple[str, ...]
    """Its topics."""
    departments: tuple[str, ...]
    """Who leads or is responsible."""
    deadline: str
    """Its last day, or `ongoing`, or `none`."""
    status: str
    """How its status is worded; the browser takes the code from it."""


def facet_table(rows: Sequence[FacetRow]) -> TableData:
    """The columns; each value of a column is written once and then meant by its number."""
    return {
        "documents": list(_documents(rows)),
        "theme": _column(row.themes for row in rows),
        "topic": _column(row.topics for row in rows),
        "department": _column(row.departments for row in rows),
        "deadline": _column((row.deadline,) for row in rows),
        "status": _column((row.status,) for row in rows),
    }


def _documents(rows: Iterable[FacetRow]) -> Iterator[Mapping[str, object]]:
    for _, group in groupby(rows, lambda row: row.document):
        members = list(group)
        yield {
            "id": members[0].document,
            "jurisdiction": members[0].jurisdiction,
            "year": str(members[0].year),
            "type": members[0].type,
            "numbers": [member.number for member in members],
        }


def _column(cells: Iterable[tuple[str, ...]]) -> Mapping[str, object]:
    """Values in the order of their first use; a cell with one value is its number alone."""
    numbers: dict[str, int] = {}
    written: list[int | list[int]] = []
    for cell in cells:
        found = [numbers.setdefault(value, len(numbers)) for value in dict.fromkeys(cell)]
        written.append(found[0] if len(found) == 1 else found)
    return {"values": list(numbers), "cells": written}
