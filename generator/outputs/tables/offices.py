"""Writes the offices that the records name: what counts of tasks per office are made with (R-104).

A record names its offices as printed, often by a phrase that stands for many, and one printed name
means different offices in different places. This says whom each id means and who is in a phrase.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.model.department import Department, DepartmentKind
from generator.outputs.prints import print_list
from generator.outputs.publication import Publication
from generator.outputs.tables.columns import ColumnType, Value, make_column
from generator.outputs.tables.csv_table import csv_file, csv_line
from generator.rendering.head import absolute
from generator.rendering.page import Artifact
from generator.views.groups import by_department

STEM = "data/offices"
"""Where its files stand. Not data/departments: those are the records of each office."""

COLUMNS = (
    make_column("id", 28, need="required", group="office_"),
    make_column("name", 28, need="required", group="office_"),
    make_column("full_name", 36, group="office_"),
    make_column("printed_names", 36, ColumnType.LIST, group="office_"),
    make_column("kind", 12, need="required", group="office_"),
    make_column("place", 14, need="required", group="office_"),
    make_column("place_name", 18, group="office_"),
    make_column("function", 24, group="office_"),
    make_column("members", 48, ColumnType.LIST, group="office_"),
    make_column("members_open", 14, ColumnType.BOOLEAN, "required", group="office_"),
    make_column("url", 48, need="required", group="office_"),
)
"""In order."""


def produce_offices(publication: Publication) -> Iterator[Artifact]:
    """A table, and the same as JSON: every office and collective that has a list of records."""
    yield from publication.keeping.portion(
        STEM, print_list(publication.listed, publication.prints), lambda: _files(publication)
    )


def _files(publication: Publication) -> Iterator[Artifact]:
    names = [column.name for column in COLUMNS]
    rows = tuple(_rows(publication))
    lines = (csv_line(row) for row in rows)
    yield Artifact(path=f"{STEM}.csv", content=csv_file(csv_line(names), lines))
    encode = json.JSONEncoder(ensure_ascii=False).encode
    offices = ",\n".join(encode(dict(zip(names, row, strict=True))) for row in rows)
    yield Artifact(path=f"{STEM}.json", content=f'{{"offices": [\n{offices}\n]}}\n'.encode())


def _rows(publication: Publication) -> Iterator[tuple[Value, ...]]:
    catalogue, addresses = publication.catalogue, publication.addresses
    printed = _printed_names(publication)
    for group in by_department(publication.listed, catalogue):
        office = catalogue.departments_by_id[group.key]
        place = catalogue.jurisdictions_by_id.get(office.jurisdiction_id)
        yield (
            office.id,
            office.name,
            office.full_name,
            tuple(printed.get(office.id, ())),
            office.kind.value,
            office.jurisdiction_id,
            None if place is None else place.name,
            office.function,
            office.member_ids,
            _is_open(office),
            absolute(publication.settings, addresses.department(office.id)),
        )


def _is_open(office: Department) -> bool:
    """Whether there are members that cannot be told, or none can."""
    return office.members_open or (
        office.kind is DepartmentKind.COLLECTIVE and not office.member_ids
    )


def _printed_names(publication: Publication) -> dict[str, dict[str, None]]:
    """By id the names that mean it, in the order in which the records print them."""
    found: dict[str, dict[str, None]] = {}
    for entry in publication.listed:
        for named in (*entry.lead, *entry.responsible):
            if named.department is not None:
                found.setdefault(named.department.id, {})[named.name] = None
    return found
