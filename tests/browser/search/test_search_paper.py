"""Printed results say what was asked, so that the sheet can be filed (R-140)."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.pages.paper import print_page
from tests.browser.search.conftest import ask
from tests.browser.search.corpus import Corpus


def test_paper_says_what_was_asked_and_nothing_where_nobody_asked(search: Page) -> None:
    label = search.locator("label[for=tz-query]").inner_text()
    assert not print_page(search).shows(label)
    ask(search, "幼儿园 公开")
    assert print_page(search).shows_on_one_sheet(f"{label}幼儿园公开")
    search.emulate_media(media="print")
    assert search.locator(".tz-search button").is_hidden()


def test_paper_says_where_the_question_and_each_result_stand(search: Page, corpus: Corpus) -> None:
    """Under the address of publication, whatever server is asked."""
    ask(search, "征地")
    paper = print_page(search)
    assert paper.shows("/search/#q=征地")
    found = sorted(corpus.holding("征地"))
    assert [key for key in found if not paper.shows(f"http://localhost:8000/tasks/{key}/")] == []
    assert paper.shows("http://localhost:8000/topics/land/")
