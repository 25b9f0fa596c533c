"""Tells which place and year a notice is of, from its own words or a person's wish."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importers.notice_elements import Notice
from generator.importers.trouble import stop
from generator.model.catalogue import Catalogue
from generator.model.jurisdiction import Jurisdiction
from generator.problems.kinds import import_kinds
from generator.problems.problem import Place

_YEAR = re.compile(r"(20[0-9]{2})\s*年")
_NUMBER_YEAR = re.compile(r"[〔\[(（【［﹝]\s*(20[0-9]{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a person says about the file."""

    jurisdiction: str | None = None
    """The place, id or name."""
    id: str | None = None
    """The id of the record."""
    year: int | None = None
    """The year of its tasks."""
    table: int | None = None
    """The table to read, as a person counts tables in the file."""


def find_place(catalogue: Catalogue, seen: str, path: str, wishes: Wishes) -> str:
    """The place that is wished for, else the lowest whose name stands in issuer or title."""
    wanted = wishes.jurisdiction
    if wanted is None:
        found = [place for place in catalogue.jurisdictions if _named(place, seen)]
    else:
        found = [p for p in catalogue.jurisdictions if wanted in {p.id, p.name, *p.names}]
    if not found:
        known = "、".join(place.id for place in catalogue.jurisdictions)
        problem = import_kinds.import_place_unknown(
            Place(path=path), seen=(wanted or seen)[:60], known=known
        )
        raise stop(problem)
    lowest = max(
        found,
        key=lambda place: (len(_named(place, seen)), len(catalogue.lineage(place.id)), place.id),
    )
    return lowest.id


def _named(place: Jurisdiction, seen: str) -> str:
    """The longest of its names that is printed."""
    names = [name for name in (place.name, *place.names) if name in seen]
    return max(names, key=len, default="")


def find_year(notice: Notice, title: str, path: str, wishes: Wishes) -> int:
    """The year that is wished for, else that of the title, the table, the number or the date."""
    if wishes.year is not None:
        return wishes.year
    for text in (notice.table_title or "", title):
        if found := _YEAR.search(text):
            return int(found[1])
    if found := _NUMBER_YEAR.search(notice.number or ""):
        return int(found[1])
    if notice.issued_on:
        return notice.issued_on[0].year
    raise stop(import_kinds.import_year_unknown(Place(path=path)))
