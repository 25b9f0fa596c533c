"""PubDate says when a page was first published, and nothing else (R-012, R-014)."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.catalogue import Catalogue
from generator.model.change import ChangeEvent, ChangeKind
from generator.outputs.document_pages import produce_document_pages
from generator.outputs.task_pages import produce_task_pages
from generator.rendering.page import Page
from tests.factories import (
    make_catalogue,
    make_change,
    make_document,
    make_publication,
    make_task,
)

TASKS = (make_task(), make_task(id="jining-2023-002"))


def published(subject_id: str = "jining-2023", **changes: object) -> ChangeEvent:
    values: dict[str, object] = {
        "id": f"{subject_id}-c1",
        "subject_id": subject_id,
        "kind": ChangeKind.PUBLISHED,
        "field": None,
        "was": None,
        "now": None,
        "on": date(2024, 1, 2),
        "at": "10:30",
    }
    return make_change(**{**values, **changes})


def site(*changes: ChangeEvent) -> Catalogue:
    return make_catalogue(documents=[make_document(tasks=TASKS)], changes=changes)


def pages(catalogue: Catalogue, **settings: object) -> dict[str, Page]:
    publication = make_publication(catalogue, **settings)  # type: ignore[arg-type]
    found = (*produce_task_pages(publication), *produce_document_pages(publication))
    return {page.address: page for page in found}


def tag(page: Page) -> str | None:
    return dict(page.meta).get("PubDate")


def test_records_and_notices_bear_the_recorded_moment_and_show_it() -> None:
    found = pages(site(published()))
    for address in ("/tasks/jining-2023-001/", "/documents/jining-2023/"):
        assert tag(found[address]) == "2024-01-02 10:30"
        shown = '<time datetime="2024-01-02T10:30+08:00">2024-01-02 10:30</time>'
        assert shown in found[address].article_html


def test_a_record_published_later_bears_its_own_moment() -> None:
    later = published("jining-2023-002", on=date(2024, 1, 9), at="08:05")
    found = pages(site(published(), later))
    assert tag(found["/tasks/jining-2023-001/"]) == "2024-01-02 10:30"
    assert tag(found["/tasks/jining-2023-002/"]) == "2024-01-09 08:05"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [((), None), ((published(at=None),), "2024-01-02"), ((make_change(at="10:30"),), None)],
)
def test_nothing_is_filled_in_where_the_moment_is_not_recorded(
    changes: tuple[ChangeEvent, ...], expected: str | None
) -> None:
    assert tag(pages(site(*changes))["/tasks/jining-2023-001/"]) == expected


def test_a_later_change_and_the_clock_move_nothing() -> None:
    change = make_change(on=date(2024, 3, 1), at="09:00")
    plain = pages(site(published()))
    later = pages(site(published(), change), as_of=date(2026, 1, 1))
    assert {a: tag(page) for a, page in plain.items()} == {a: tag(p) for a, p in later.items()}
    assert "2024-03-01 09:00" in later["/tasks/jining-2023-001/"].article_html
