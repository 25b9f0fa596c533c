"""Writes lists as JSON in the form of data/tasks.json, and the whole set as NDJSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from generator.outputs.publication import Publication
from generator.outputs.tables.formats import TableFormat
from generator.outputs.task_data import task_data
from generator.rendering.page import Artifact

LINES = "data/tasks.ndjson"
"""The whole set for programs that read line by line."""


def json_format(publication: Publication) -> TableFormat:
    """One object with the records of the list, one a line."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    return TableFormat(
        suffix="json",
        write_record=lambda entry: encode(task_data(entry, publication.settings)),
        write_file=_write_file,
    )


def produce_lines(records: Sequence[str]) -> Iterator[Artifact]:
    """The whole set for programs that read line by line."""
    yield Artifact(path=LINES, content="".join(f"{r}\n" for r in records).encode())


def _write_file(records: Sequence[str]) -> bytes:
    return ('{"tasks": [\n' + ",\n".join(records) + "\n]}\n").encode()
