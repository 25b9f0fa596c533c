"""The shipped content is clean: nothing to correct, no name without an office."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.model.catalogue import Catalogue
from generator.pipeline import Examined, examine
from generator.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def examined() -> Examined:
    return examine(Settings(root=ROOT, as_of=date(2026, 11, 20)))


@pytest.fixture(scope="module")
def catalogue(examined: Examined) -> Catalogue:
    return examined.catalogue


def test_shipped_content_has_no_problem(examined: Examined) -> None:
    assert examined.problems == ()


def test_every_printed_name_leads_to_an_office(catalogue: Catalogue) -> None:
    names = [
        (document.jurisdiction_id, name)
        for document, task in catalogue.rows()
        for name in (*task.lead, *task.responsible)
    ]
    assert len(names) > 294
    assert [name for name in names if catalogue.department_named(*name) is None] == []


def test_every_row_has_a_theme(catalogue: Catalogue) -> None:
    themes = {catalogue.theme_id_of(document, task) for document, task in catalogue.rows()}
    assert themes <= set(catalogue.themes_by_id)


@pytest.mark.parametrize(
    ("short", "department_id"),
    [
        ("教体局", "jinxiang/education"),
        ("住建局", "jining/housing-construction"),
        ("人社局", "jining/human-resources"),
        ("卫健局", "jinxiang/health"),
        ("发改局", "jinxiang/development-reform"),
    ],
)
def test_offices_are_known_by_what_people_call_them(
    catalogue: Catalogue, short: str, department_id: str
) -> None:
    assert short in catalogue.departments_by_id[department_id].short_names


def test_a_misprint_leads_to_its_office_and_is_never_its_name(catalogue: Catalogue) -> None:
    office = catalogue.department_named("jining", "市住房城乡住建局")
    assert office is not None
    assert office.name == "市住房城乡建设局"


def test_the_three_kinds_of_empty_are_told_apart(catalogue: Catalogue) -> None:
    by_id = {task.id: task for _, task in catalogue.rows()}
    assert by_id["yanzhou-2025-006"].inherited == ("responsible",)
    assert by_id["yanzhou-2025-006"].responsible == by_id["yanzhou-2025-005"].responsible
    assert by_id["jining-2023-057"].inherited == ("lead",)
    assert by_id["jining-2023-057"].blank == ("responsible",)
    assert by_id["jining-2023-057"].responsible == ()
    jeda = catalogue.documents_by_id["jeda-2021"]
    assert not any("deadline" in column.fields for column in jeda.table.columns)
