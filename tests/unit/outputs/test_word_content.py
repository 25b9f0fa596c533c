"""The Word files of the real notices: every cell is that of its record."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from generator.model.catalogue import Catalogue
from generator.model.document import ColumnField, Document
from generator.outputs.word_notice import produce_word_notices
from generator.pipeline import load
from generator.views.entry import list_entries
from generator.views.printed_cell import is_merged, printed_lines
from tests.factories import make_publication, make_settings


def files(catalogue: Catalogue) -> dict[str, bytes]:
    return {file.path: file.content for file in produce_word_notices(make_publication(catalogue))}


def cells(content: bytes) -> list[list[str]]:
    rows = docx.Document(BytesIO(content)).tables[0].rows
    return [[cell.text for cell in row.cells] for row in rows]


@pytest.fixture(scope="module")
def real() -> Catalogue:
    return load(make_settings())


def test_every_cell_of_the_real_tables_is_that_of_its_record(real: Catalogue) -> None:
    found = files(real)
    assert len(found) == 5
    entries = list_entries(real, make_settings().as_of)
    for document in real.documents:
        rows = cells(found[f"data/documents/{document.id}.docx"])
        own = [entry for entry in entries if entry.document.id == document.id]
        fields = [field for column in document.table.columns for field in column.fields]
        at = fields.index(ColumnField.REQUIREMENT) if ColumnField.REQUIREMENT in fields else -1
        body = [row for row in rows[1:] if not _is_section(row, document)]
        assert len(body) == len(own) == len(document.tasks)
        for entry, row in zip(own, body, strict=True):
            for field, text in zip(fields, row, strict=True):
                if not is_merged(entry, field):
                    assert text == "\n".join(printed_lines(entry, field)), (entry.id, field)
        assert at == -1 or all(row[at] for row in body)


def _is_section(row: list[str], document: Document) -> bool:
    return document.table.section_rows and len(set(row)) == 1


def test_no_file_holds_a_clock_or_a_picture(real: Catalogue) -> None:
    for content in files(real).values():
        with ZipFile(BytesIO(content)) as archive:
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert "docProps/thumbnail.jpeg" not in archive.namelist()
