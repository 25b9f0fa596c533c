"""Makes the files of every list, format by format: one format's records are kept at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.outputs.prints import print_list
from generator.outputs.publication import Publication
from generator.outputs.tables.csv_table import csv_format
from generator.outputs.tables.formats import TableFormat
from generator.outputs.tables.json_table import LINES, json_format, produce_lines
from generator.outputs.tables.lists import RecordList, find_lists
from generator.outputs.tables.workbook import workbook_format
from generator.rendering.page import Artifact


def produce_tables(publication: Publication) -> Iterator[Artifact]:
    """The whole set and every list of it as CSV and JSON; the whole set as NDJSON too."""
    lists = find_lists(publication)
    for make_format in (csv_format, json_format):
        yield from _write(make_format(publication), lists, publication)


def produce_workbooks(publication: Publication) -> Iterator[Artifact]:
    """The same as XLSX, which takes longer than the others together."""
    yield from _write(workbook_format(publication), find_lists(publication), publication)


def _write(
    form: TableFormat, lists: tuple[RecordList, ...], publication: Publication
) -> Iterator[Artifact]:
    records = WrittenRecords(form, publication)
    for one in lists:
        entries = [publication.listed[place] for place in one.places]
        path = f"{one.stem}.{form.suffix}"
        yield from publication.keeping.portion(
            path,
            print_list(entries, publication.prints),
            partial(_file, path, form, records, one),
        )
    if form.suffix == "json":
        yield from publication.keeping.portion(
            LINES,
            print_list(publication.listed, publication.prints),
            lambda: produce_lines([records[place] for place in range(len(publication.listed))]),
        )


def _file(
    path: str, form: TableFormat, records: WrittenRecords, one: RecordList
) -> Iterator[Artifact]:
    yield Artifact(path=path, content=form.write_file([records[place] for place in one.places]))


class WrittenRecords(dict[int, str]):
    """The records of one format by their places; each is written when it is first asked for."""

    __slots__ = ("_form", "_publication")

    def __init__(self, form: TableFormat, publication: Publication) -> None:
        """Nothing is written yet: after a small edit few records are needed."""
        super().__init__()
        self._form = form
        self._publication = publication

    def __missing__(self, place: int) -> str:
        """Write one record and keep it."""
        publication = self._publication
        entry = publication.listed[place]
        written = self[place] = publication.keeping.part(
            self._form.suffix,
            publication.prints[entry.id],
            lambda: self._form.write_record(entry),
        )
        return written
