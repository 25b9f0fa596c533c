"""A result names its offices in the order of the notice, where the first one is in charge."""

from __future__ import annotations

from playwright.sync_api import Page

from generator.model.catalogue import Catalogue
from tests.browser.search.conftest import ask
from tests.browser.search.corpus import Corpus, Task

FEW = 4


def test_offices_stand_in_the_order_of_the_notice(search: Page, corpus: Corpus) -> None:
    """Whatever was asked for; where some are left out, the first stays."""
    tasks = {task["id"]: task for task in corpus.tasks}
    longer = 0
    for query in ("济宁市 营商环境", "济宁市 国资国企", "营商环境", "教体局", "城乡住建局"):
        ask(search, query)
        for row in search.locator(".tz-result").all():
            link = row.locator(".tz-task-row__title").get_attribute("href") or ""
            task = tasks[link.strip("/").rpartition("/")[2]]
            for fact in row.locator(".tz-task-row__fact").all():
                shown = fact.locator(".tz-task-row__office").all_inner_texts()
                printed = printed_in(task, fact.locator(".tz-task-row__name").inner_text())
                if shown:
                    longer += len(printed) > FEW
                    assert shown == [name for name in printed if name in shown], task["id"]
                    assert shown[0] == printed[0]
    assert longer > FEW


def test_offices_have_their_english_names_on_english_pages(
    page: Page, address: str, corpus: Corpus, catalogue: Catalogue
) -> None:
    """As on the pages of their records; a name without a translation stays as it is."""
    english = {office.id: office.english for office in catalogue.departments}
    tasks = {task["id"]: task for task in corpus.tasks}
    page.goto(f"{address}en/search/")
    translated = 0
    for query in ("Education", "营商环境"):
        ask(page, query)
        for row in page.locator(".tz-result").all():
            link = row.locator(".tz-task-row__title").get_attribute("href") or ""
            task = tasks[link.strip("/").rpartition("/")[2]]
            offices = task["lead"] or task["responsible"]
            fact = row.locator(".tz-task-row__fact:has(.tz-task-row__office)").first
            shown = fact.locator(".tz-task-row__office").all()
            expected = [english.get(one["department"]) or one["name"] for one in offices]
            names = [one.inner_text() for one in shown]
            assert names == [name for name in dict.fromkeys(expected) if name in names]
            assert names[0] == expected[0]
            translated += sum(1 for one in shown if one.get_attribute("lang") is None)
    assert translated > FEW


def printed_in(task: Task, label: str) -> list[str]:
    offices = task["lead" if label.startswith("牵头") else "responsible"]
    return list(dict.fromkeys(office["name"] for office in offices))
