"""Looking things up: whose name it is, which theme a row has, what stands above it."""

from __future__ import annotations

import pytest

from generator.model.document import Heading
from tests.factories import (
    make_catalogue,
    make_department,
    make_document,
    make_jurisdiction,
    make_task,
)

COUNTY = make_jurisdiction(id="jinxiang", name="金乡县", parent_id="jining")
PROVINCE = make_jurisdiction(id="shandong", name="山东省")
CITY = make_jurisdiction(parent_id="shandong")


def test_the_lineage_of_a_place_is_nearest_first() -> None:
    catalogue = make_catalogue(jurisdictions=[PROVINCE, CITY, COUNTY])
    assert catalogue.lineage("jinxiang") == ("jinxiang", "jining", "shandong")
    assert catalogue.lineage("shandong") == ("shandong",)


def test_the_lineage_of_an_unknown_place_is_the_place() -> None:
    assert make_catalogue().lineage("nowhere") == ("nowhere",)


def test_a_lineage_that_runs_in_a_circle_comes_to_an_end() -> None:
    circle = [make_jurisdiction(parent_id="jinxiang"), COUNTY]
    assert make_catalogue(jurisdictions=circle).lineage("jining") == ("jining", "jinxiang")


def test_an_office_of_the_own_place_comes_before_one_of_the_place_above() -> None:
    own, above = make_department(id="jinxiang/commerce"), make_department()
    catalogue = make_catalogue(jurisdictions=[CITY, COUNTY], departments=[above, own])
    assert catalogue.department_named("jinxiang", "市商务局") is own
    assert catalogue.department_named("jining", "市商务局") is above


def test_a_name_that_leads_nowhere_is_nobody() -> None:
    assert make_catalogue().department_named("jining", "市无此局") is None


@pytest.mark.parametrize(
    ("own", "heading", "above", "expected"),
    [
        ("own", "below", "above", "own"),
        (None, "below", "above", "below"),
        (None, None, "above", "above"),
        (None, None, None, None),
    ],
)
def test_the_theme_nearest_to_the_row_counts(
    own: str | None, heading: str | None, above: str | None, expected: str | None
) -> None:
    headings = (
        Heading(key="1", text="甲", theme_id=above),
        Heading(key="1.1", text="乙", theme_id=heading, parent_key="1"),
    )
    document = make_document(headings=headings, tasks=(make_task(theme_id=own),))
    catalogue = make_catalogue(documents=[document])
    assert catalogue.theme_id_of(document, document.tasks[0]) == expected


def test_the_path_of_a_row_is_topmost_first() -> None:
    catalogue = make_catalogue()
    document = catalogue.documents[0]
    assert [h.key for h in catalogue.theme_path(document, document.tasks[0])] == ["1", "1.1"]


def test_a_row_under_a_heading_that_is_not_there_has_no_path() -> None:
    document = make_document(tasks=(make_task(heading_key="9"),))
    catalogue = make_catalogue(documents=[document])
    assert catalogue.theme_path(document, document.tasks[0]) == ()
    assert catalogue.heading_of(document, document.tasks[0]) is None


def test_rows_come_by_document_and_place() -> None:
    documents = [
        make_document(
            id=f"{place}-2023", tasks=tuple(make_task(id=f"{place}-2023-00{n}") for n in (1, 2))
        )
        for place in ("jinxiang", "jining")
    ]
    rows = [task.id for _, task in make_catalogue(documents=documents).rows()]
    assert rows == ["jining-2023-001", "jining-2023-002", "jinxiang-2023-001", "jinxiang-2023-002"]
