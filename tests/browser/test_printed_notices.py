"""Notices that a browser prints as PDF are imported as the records that they were printed from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.importers.pdf_engine import read_pages
from tests.unit.importers.drafts import (
    catalogue,
    differences,
    draft_of,
    words_of_draft,
    words_of_record,
)
from tests.unit.importers.layouts import LAYOUTS
from tests.unit.importers.paper import Paper, print_html
from tests.unit.importers.reprint import reprint

SIMPLE = ("no numbers and one theme", "vertical merges in every column", "roles in one cell")
ACROSS = "headings across in two levels"
STYLE = (
    "<style>table{border-collapse:collapse;width:100%}td{border:1px solid;padding:2pt 5pt}"
    "td p{margin:0}tr{break-inside:avoid}td:nth-child(n+4){min-width:80pt}</style></head>"
)


def print_paper(browser: Browser, paper: Paper, file: Path) -> Path:
    """Print as offices do from a web page: the header on each page, a number at its foot."""
    page = browser.new_page()
    text = print_html(paper, file.with_suffix(".html")).read_text(encoding="utf-8")
    header = re.compile(r"<table><tbody>(<tr>.*?</tr>)", re.DOTALL)
    text = header.sub(r"<table><thead>\1</thead><tbody>", text, count=1)
    page.set_content(text.replace("</head>", STYLE))
    number = (
        "<p style='font-size:9pt;width:100%;text-align:center'>- <b class=pageNumber></b> -</p>"
    )
    page.pdf(
        path=file,
        format="A4",
        landscape=True,
        margin={"top": "20mm", "bottom": "20mm", "left": "15mm", "right": "15mm"},
        display_header_footer=True,
        header_template="<p></p>",
        footer_template=number,
    )
    page.close()
    return file


@pytest.mark.parametrize("name", [*SIMPLE, ACROSS])
def test_a_printed_layout_gives_its_records(name: str, browser: Browser, tmp_path: Path) -> None:
    paper = LAYOUTS[name].paper
    printed = print_paper(browser, paper, tmp_path / "a.pdf")
    draft = draft_of(printed)
    assert (
        differences(words_of_draft(draft), words_of_draft(draft_of(printed.with_suffix(".html"))))
        == []
    )
    assert len(draft.log.fates) == draft.source_rows


@pytest.mark.parametrize("document_id", ["yanzhou-2025", "taishan-2023"])
def test_a_printed_notice_of_many_pages_gives_its_record(
    document_id: str, browser: Browser, tmp_path: Path
) -> None:
    paper = reprint(catalogue().documents_by_id[document_id])
    printed = print_paper(browser, paper, tmp_path / "a.pdf")
    assert len(read_pages(printed)) > 4
    draft = draft_of(printed)
    assert differences(words_of_draft(draft), words_of_record(document_id)) == []
    assert len(draft.log.fates) == draft.source_rows
