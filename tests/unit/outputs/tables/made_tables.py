"""Makes the files of the lists of a small site, and reads them as others would."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import BytesIO, StringIO
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.model.progress import ProgressEntry
from generator.model.task import Task
from generator.outputs.publication import Publication
from generator.outputs.tables.columns import COLUMNS
from generator.outputs.tables.csv_table import BOM
from generator.outputs.tables.producer import produce_tables, produce_workbooks
from generator.rendering.page import Artifact
from tests.factories import make_catalogue, make_publication, make_task

NAMES = [column.name for column in COLUMNS]


def all_tables(publication: Publication) -> tuple[Artifact, ...]:
    """Every list in every format."""
    return (*produce_tables(publication), *produce_workbooks(publication))


def files(*tasks: Task, progress: Sequence[ProgressEntry] = ()) -> dict[str, bytes]:
    catalogue = make_catalogue(tasks=tasks or (make_task(),), progress=progress)
    return {file.path: file.content for file in all_tables(make_publication(catalogue))}


def rows(content: bytes) -> list[dict[str, str]]:
    text = content.decode("utf-8")
    assert text.startswith(BOM)
    return list(csv.DictReader(StringIO(text.removeprefix(BOM), newline="")))


def sheet(content: bytes, place: int = 0) -> Worksheet:
    found = load_workbook(BytesIO(content)).worksheets[place]
    assert isinstance(found, Worksheet)
    return found


def cells(content: bytes, row: int = 2) -> dict[str, Any]:
    return {name: cell.value for name, cell in zip(NAMES, sheet(content)[row], strict=True)}
