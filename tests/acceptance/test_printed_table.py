"""The table on the page of each published notice has the text of its record, and nothing else."""

import re
from datetime import date
from pathlib import Path

import html5lib
import pytest

from generator.model.catalogue import Catalogue
from generator.outputs.document_pages import produce_document_pages
from generator.pipeline import load
from generator.rendering.page import Language
from generator.settings import Settings
from tests.acceptance.source_text import FILES, record_stream
from tests.factories import make_publication

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(Settings(root=ROOT, as_of=date(2026, 1, 1)))


def printed_table(catalogue: Catalogue, document_id: str, language: Language) -> str:
    """The text of the table as published, without white space."""
    publication = make_publication(catalogue, language)
    address = publication.addresses.document(document_id)
    page = next(p for p in produce_document_pages(publication) if p.address == address)
    table = html5lib.parse(page.article_html, namespaceHTMLElements=False).find(".//table")
    assert table is not None
    return "".join("".join(table.itertext()).split())


def expected_table(catalogue: Catalogue, document_id: str) -> str:
    """The part of the record's text that is the table; the record itself equals the paper."""
    document = catalogue.documents_by_id[document_id]
    stream = record_stream(document).replace("｜", "")
    title = "".join(document.table.title.split())
    text = stream[stream.rindex(title) :]
    return text.removesuffix(re.sub(r"\s", "", document.cc or ""))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("document_id", FILES)
def test_table_prints_the_record(
    catalogue: Catalogue, document_id: str, language: Language
) -> None:
    ours = printed_table(catalogue, document_id, language)
    assert ours == expected_table(catalogue, document_id)


def test_merged_cells_are_those_of_the_paper(catalogue: Catalogue) -> None:
    """Rows whose 责任单位 or 牵头部门 is one cell with the row above."""
    publication = make_publication(catalogue)
    merged = {
        row.get("id")
        for page in produce_document_pages(publication)
        if page.address == "/documents/yanzhou-2025/"
        for row in html5lib.parse(page.article_html, namespaceHTMLElements=False).iter("tr")
        if row.get("data-merged")
    }
    assert merged == {"row-6", "row-9", "row-14"}
