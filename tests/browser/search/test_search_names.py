"""An office is found first by its name, in full or in short; addresses lead to real pages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.model.catalogue import Catalogue
from generator.model.department import Department, DepartmentKind
from generator.pipeline import load
from generator.search.dictionary import shortened
from tests.browser.search.conftest import BASE, find_all, ids_of
from tests.factories import make_settings


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(make_settings())


@pytest.fixture(scope="module")
def offices(catalogue: Catalogue, built_site: Path) -> list[Department]:
    """Offices that have a page."""
    return [
        department
        for department in catalogue.departments
        if department.kind is DepartmentKind.OFFICE
        and (built_site / "departments" / department.id / "index.html").is_file()
    ]


@pytest.fixture(scope="module")
def names(catalogue: Catalogue, offices: list[Department]) -> dict[str, set[str]]:
    """Every name of every office by id, with and without its place."""
    places = [name for place in catalogue.jurisdictions for name in (place.name, *place.names)]
    return {office.id: names_of(office, places) for office in offices}


def names_of(department: Department, places: list[str]) -> set[str]:
    full = () if department.full_name is None else (department.full_name,)
    also = (*department.aliases, *department.short_names, *department.misprints)
    rests = (rest for name in (department.name, *full) for rest in shortened(name, places))
    return {department.name, *full, *also, *rests}


def test_every_office_comes_first_for_each_name_that_is_its_own(
    asking: Page, names: dict[str, set[str]]
) -> None:
    shared = Counter(name for own in names.values() for name in own)
    asked = [(name, key) for key, own in names.items() for name in own if shared[name] == 1]
    answers = find_all(asking, [name for name, _ in asked], limit=1)
    missed = [
        name
        for (name, office_id), found in zip(asked, answers, strict=True)
        if ids_of(found) != [office_id]
    ]
    assert len(asked) > 400
    assert missed == []


def test_a_name_that_offices_share_brings_all_of_them_first(
    asking: Page, names: dict[str, set[str]]
) -> None:
    """A topic or a notice may bear it too."""
    shared = Counter(name for own in names.values() for name in own)
    asked = sorted(name for name, count in shared.items() if count > 1)
    assert len(asked) > 50
    for name, found in zip(asked, find_all(asking, asked), strict=True):
        bearers = {key for key, own in names.items() if name in own}
        assert bearers <= set(ids_of(found)[: len(bearers) + 2]), name


@pytest.mark.parametrize("kind", ["topics", "themes"])
def test_every_subject_comes_among_the_first_for_its_name(
    asking: Page, catalogue: Catalogue, built_site: Path, kind: str
) -> None:
    """A theme and a topic may share a name."""
    subjects = [
        subject
        for subject in (catalogue.topics if kind == "topics" else catalogue.themes)
        if (built_site / kind / subject.id).is_dir()
    ]
    answers = find_all(asking, [subject.name for subject in subjects], limit=3)
    assert [
        s.id for s, found in zip(subjects, answers, strict=True) if s.id not in ids_of(found)
    ] == []


def test_every_result_leads_to_a_page(asking: Page, built_site: Path) -> None:
    queries = ["公开", "教育", "济政办字〔2023〕41号", "长期坚持", "金乡县", "镇街"]
    urls = {r["url"] for found in find_all(asking, queries) for r in found["results"]}
    assert all(url.startswith(BASE) for url in urls)
    files = [built_site / url.removeprefix(BASE) / "index.html" for url in urls]
    assert [file for file in files if not file.is_file()] == []
    assert len(urls) > 250
