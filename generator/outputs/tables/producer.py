"""Makes the files of every list, format by format: one format's records are kept at a time."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.publication import Publication
from generator.outputs.tables.csv_table import csv_format
from generator.outputs.tables.formats import TableFormat
from generator.outputs.tables.json_table import json_format, produce_lines
from generator.outputs.tables.lists import RecordList, find_lists
from generator.outputs.tables.workbook import workbook_format
from generator.rendering.page import Artifact

FORMATS = (csv_format, json_format, workbook_format)
"""Each makes its format for one publication."""


def produce_tables(publication: Publication) -> Iterator[Artifact]:
    """The whole set and every list of it as CSV, JSON and XLSX; the whole set as NDJSON too."""
    lists = find_lists(publication)
    for make_format in FORMATS:
        yield from _write(make_format(publication), lists, publication)


def _write(
    form: TableFormat, lists: tuple[RecordList, ...], publication: Publication
) -> Iterator[Artifact]:
    records = [form.write_record(entry) for entry in publication.listed]
    for one in lists:
        content = form.write_file([records[place] for place in one.places])
        yield Artifact(path=f"{one.stem}.{form.suffix}", content=content)
    if form.suffix == "json":
        yield from produce_lines(records)
