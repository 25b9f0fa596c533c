"""The table of every notice prints what its record says that the paper prints (R-043)."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.document import Document
from generator.pipeline import load
from generator.settings import Settings
from tests.acceptance.source_text import record_stream
from tests.project import ROOT
from tests.site.built import BuiltSite, SitePage, attribute, visible
from tests.site.printed_tables import table_stream

NOTICES = load(Settings(root=ROOT, as_of=date(2026, 11, 20))).documents
LANGUAGES = ("", "/en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.id)
def test_the_table_prints_every_cell_of_the_record(
    site: BuiltSite, notice: Document, language: str
) -> None:
    page = site.page(f"{language}/documents/{notice.id}/")
    assert table_stream(page.parse()) == recorded_table(notice)


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.id)
def test_every_row_leads_to_its_record_and_back(site: BuiltSite, notice: Document) -> None:
    tree = site.page(f"/documents/{notice.id}/").parse()
    rows = {attribute(row, "id"): row for row in tree.css(".tz-original tr[id]")}
    assert list(rows) == [f"row-{number}" for number in range(1, len(notice.tasks) + 1)]
    for number, task in enumerate(notice.tasks, start=1):
        link = rows[f"row-{number}"].css_first("a[href]")
        assert attribute(link, "href").endswith(f"/tasks/{task.id}/")
        record = site.page(f"/tasks/{task.id}/").parse()
        assert record.css(f'a[href$="/documents/{notice.id}/#row-{number}"]')


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_quotes_its_requirement_to_the_letter(site: BuiltSite, language: str) -> None:
    for notice in NOTICES:
        for task in notice.tasks:
            quotation = site.page(f"{language}/tasks/{task.id}/").parse().css_first("blockquote")
            assert "".join(visible(quotation).split()) == "".join(task.requirement.split()), task.id


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("</caption>", "。</caption>"),
        ('rowspan="4"', 'rowspan="3"'),
        ('rowspan="2"', ""),
        ("</td>", "。</td>"),
        ("<br>", "、"),
    ],
)
def test_a_table_that_prints_something_else_is_found(site: BuiltSite, old: str, new: str) -> None:
    notice = next(notice for notice in NOTICES if notice.id == "yanzhou-2025")
    page = site.page(f"/documents/{notice.id}/")
    html = page.source.decode()
    changed = html.replace(old, new, 1)
    assert changed != html
    spoilt = SitePage(path=page.path, source=changed.encode())
    with pytest.raises(AssertionError):
        assert table_stream(spoilt.parse()) == recorded_table(notice)


def recorded_table(notice: Document) -> str:
    """The part of the record's stream that is the table: from its title to the list of copies."""
    stream = record_stream(notice)
    start = stream.rindex("".join(notice.table.title.split()) + "｜")
    return stream[start:].removesuffix("".join((notice.cc or "").split()))
